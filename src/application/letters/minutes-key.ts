/** @fileoverview The key of the mail of minutes: the same for each attempt, another one where they are sent again on purpose. */
import type { Day } from '../../domain/calendar-date';
import type { RecordOf } from '../../schema/define-table';
import type { interactions } from '../../schema/tables/interactions';
import type { Outbox } from '../mail/outbox';
import { MINUTES } from './minutes-letter';

type Contact = Pick<RecordOf<typeof interactions>, 'id' | 'minutesSentAt'>;

/** Of which contact, after which sending, and the day of the first attempt: that of the contact may be changed meanwhile. */
export function minutesKey({ id, minutesSentAt }: Contact, today: Day): (outbox: Pick<Outbox, 'rows'>) => string {
  const start = `${MINUTES}·${id}·${minutesSentAt}·`;
  return ({ rows }) => rows.find(({ values: { key } }) => key.startsWith(start))?.values.key ?? `${start}${today}`;
}
