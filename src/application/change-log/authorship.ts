/** @fileoverview Who changed something and how, as the change log names it. */
import type { Config, Member } from '../config/config';
import type { Caller } from '../ports';

export type Origin = '编辑' | '粘贴' | '申请' | '导入' | '问卷' | '脚本' | '合并' | '撤销' | '恢复' | '删除';

export const UNKNOWN_EDITOR = '未知编辑者';

export interface Authorship {
  /** A member's name, an address that is no member's, or 未知编辑者. */
  readonly actor: string;
  /** The member, where the person is one. */
  readonly member: Member | undefined;
  readonly origin: Origin;
  readonly reason?: string;
}

export function memberByEmail(members: readonly Member[], email: string): Member | undefined {
  const wanted = email.trim().toLowerCase();
  return wanted === '' ? undefined : members.find((member) => member.email.toLowerCase() === wanted);
}

/** In triggers the address is the event's, never the automation owner's; elsewhere it is the caller's. */
export function authorOf(email: string, origin: Origin, config: Config): Authorship {
  const member = memberByEmail(config.members, email);
  return { actor: member?.name ?? (email || UNKNOWN_EDITOR), member, origin };
}

export function callerAuthor(caller: Caller, origin: Origin, config: Config): Authorship {
  return authorOf(caller.byTrigger ? '' : caller.email, origin, config);
}
