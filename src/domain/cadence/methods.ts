/** @fileoverview How much a way of contact counts: a visit more than a call, a call more than a message. */
import { entryOf } from '../../schema/entry-of';

const RANKS: Readonly<Record<string, number>> = {
  邮件往来: 1,
  微信沟通: 1,
  电话沟通: 2,
  视频会议: 3,
  上门拜访: 4,
  客户来访: 4,
};

/** From this rank on a contact is deep (深度沟通). */
export const DEEP_RANK = 3;
/** The rank of visits, in either direction. */
export const VISIT_RANK = 4;
/** From this rank on somebody was talked to, not only written to. */
export const TALK_RANK = 2;

/** The rank of a method; events, other ways and people's own options have none. */
export function rankOf(method: string): number {
  return entryOf(RANKS, method) ?? 0;
}

/** The lowest rank that a list of methods asks for; a list without ranks asks for nothing. */
export function lowestRank(methods: readonly string[]): number {
  const ranks = methods.map(rankOf);
  return ranks.length === 0 ? 0 : Math.min(...ranks);
}
