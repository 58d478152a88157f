/** @fileoverview The date agreed on in the latest contact; it is never moved. */
import { isDay } from '../calendar-date';
import type { Due } from './due';
import type { CadenceRules, CustomerFacts } from './due-on';

export function agreedDue({ contacts }: CustomerFacts, { calendar }: CadenceRules): Due | undefined {
  const latest = contacts[0];
  if (!latest || latest.id === '' || !isDay(latest.nextDate) || latest.nextDate < latest.date) return undefined;
  const dueOn = latest.nextDate;
  const dayOff = calendar.isWorkingDay(dueOn) ? undefined : (calendar.nameOf(dueOn) ?? '');
  const contact = { on: latest.date, method: latest.method };
  return { cause: `agreed:${latest.id}`, dueOn, reason: { key: 'agreed', params: { contact, dayOff } } };
}
