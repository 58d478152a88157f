/** @fileoverview A day that people agreed on is never moved; where it is a day off the cell says so. */
import type { Day } from '../domain/calendar-date';
import type { WorkCalendar } from '../domain/working-days';
import { messagesFor } from '../messages';
import type { Table } from '../schema/define-table';
import type { Language } from '../schema/language';
import type { Values, World } from './ports';
import { settingsOf } from './typed-settings';
import { workCalendar } from './work-calendar';

const AGREED: Readonly<Record<string, string>> = { interactions: 'nextDate', followUps: 'dueOn' };

/** The note of the day that was just typed; '' where the one before was a day off. */
export function dayOffNotes(
  { name }: Table,
  before: Values | undefined,
  after: Values,
  { config, language }: Pick<World, 'config' | 'language'>,
): Record<string, string> {
  const key = AGREED[name];
  if (key === undefined || String(before?.[key] ?? '') === String(after[key] ?? '')) return {};
  const calendar = workCalendar(config, settingsOf(config));
  return movedNote(key, String(before?.[key] ?? ''), String(after[key] ?? ''), calendar, language);
}

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

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What could not be read as a day is none. */
function isOff(day: Day | '', calendar: WorkCalendar): boolean {
  return DAY.test(day) && !calendar.isWorkingDay(day);
}
