/** @fileoverview Who is told of an applied change: the members of the departments that the request names. */
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { shownText } from '../filing/shown-text';
import { CHANGED_MAIL, type MemberMail } from '../mail/member-mails';
import type { World } from '../ports';
import type { Applied, Request } from './apply-change';

export interface NoticedChange {
  readonly request: Request;
  readonly key: string;
  readonly change: Applied;
}

type NoticeWorld = Pick<World, 'config' | 'clock' | 'language'>;

/** One mail a member, however many changes there are. */
export function changeNotices(applied: readonly NoticedChange[], world: NoticeWorld): MemberMail[] {
  const { requesting } = messagesFor(world.language);
  return world.config.members.flatMap((to) => {
    const own = applied.filter(({ request }) => to.department !== '' && request.notify.includes(to.department));
    const [first] = own;
    if (!to.active || !first) return [];
    const subject =
      own.length === 1 ? requesting.noticeSubject(nameOf(first)) : requesting.noticesSubject(own.length, nameOf(first));
    const text = own.map((change) => requesting.notice(nameOf(change), noteOf(change, world))).join('\n');
    return [{ to, about: first.request.id, kind: CHANGED_MAIL, subject, text }];
  });
}

function nameOf({ change }: NoticedChange): string {
  return String(change.stored.values.name ?? '');
}

function noteOf({ request, change, key }: NoticedChange, { clock, language }: NoticeWorld): string {
  return messagesFor(language).log.changeNote({
    day: clock.localOf(clock.now()).day,
    reason: request.reason,
    field: (customers as Table).fields[key]?.title[language] ?? request.field,
    before: shownText(change.before[key]),
    after: shownText(change.after[key]),
  });
}
