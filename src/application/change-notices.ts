/** @fileoverview Who is told of an applied change: the members of the departments that the request names. */
import { messagesFor } from '../messages';
import type { Table } from '../schema/define-table';
import { customers } from '../schema/tables/customers';
import type { Applied, Request } from './apply-change';
import type { MemberMail } from './member-mails';
import type { Stored, World } from './ports';
import { shownText } from './shown-text';

const KIND = '变更通知';

export function changeNotices(
  request: Request,
  customer: Stored,
  key: string,
  { before, after }: Applied,
  { config, clock, language }: Pick<World, 'config' | 'clock' | 'language'>,
): MemberMail[] {
  const { requesting, log } = messagesFor(language);
  const name = String(customer.values.name ?? '');
  const note = log.changeNote({
    day: clock.localOf(clock.now()).day,
    reason: request.reason,
    field: (customers as Table).fields[key]?.title[language] ?? request.field,
    before: shownText(before[key]),
    after: shownText(after[key]),
  });
  return config.members
    .filter(({ active, department }) => active && department !== '' && request.notify.includes(department))
    .map((to) => ({
      to,
      about: request.id,
      kind: KIND,
      subject: requesting.noticeSubject(name),
      text: requesting.notice(name, note),
    }));
}
