/** @fileoverview A day that people agreed on is never moved; where it is a day off the cell of the next date says so too. */
import { type Day, isDay } from '../../domain/calendar-date';
import type { WorkCalendar } from '../../domain/working-days';
import { messagesFor } from '../../messages';
import type { Language } from '../../schema/language';

/** Nothing where neither day is off: notes cost calls. */
export function movedNote(
  key: string,
  before: Day | '',
  after: Day | '',
  calendar: WorkCalendar,
  language: Language,
): Record<string, string> {
  if (isOff(after, calendar)) {
    return { [key]: messagesFor(language).notes.dayOff(after, calendar.nameOf(after) ?? '') };
  }
  return isOff(before, calendar) ? { [key]: '' } : {};
}

/** What could not be read as a day is none. */
function isOff(day: Day | '', calendar: WorkCalendar): boolean {
  return isDay(day) && !calendar.isWorkingDay(day);
}
