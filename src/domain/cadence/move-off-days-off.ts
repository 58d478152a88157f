/** @fileoverview Where a computed date goes that falls on a day off. */
import { type Day, diffDays } from '../calendar-date';
import type { WorkCalendar } from '../working-days';

/**
 * The working day before, unless less than half the time since the last contact would then have passed: then the
 * first working day after. Without a contact the date only must not lie before the record itself.
 */
export function moveOffDaysOff(raw: Day, base: Day, contacted: boolean, calendar: WorkCalendar): Day {
  if (calendar.isWorkingDay(raw)) return raw;
  const before = calendar.previousWorkingDay(raw);
  const passed = diffDays(base, before);
  const tooSoon = contacted ? passed * 2 < diffDays(base, raw) : passed < 0;
  return tooSoon ? calendar.nextWorkingDay(raw) : before;
}
