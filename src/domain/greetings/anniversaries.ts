/** @fileoverview Anniversaries and birthdays, solar (MM-DD) or lunar (农历 MM-DD): when they come next, and when to wish. */
import { type Day, dayOf, daysInMonth, yearOf } from '../calendar-date';
import { lunarDay } from '../lunar';
import type { WorkCalendar } from '../working-days';

export type Anniversary = {
  /** The year that tells this time from others: of the lunar calendar for a lunar date. */
  readonly year: number;
  readonly day: Day;
  readonly makeOn: Day;
  readonly dueOn: Day;
};

const PATTERN = /^(农历|農曆)?\s*(\d{1,2})-(\d{1,2})$/;

/** The day on which it falls in a year; 02-29 is kept on 02-28 in common years. */
export function anniversaryIn(text: string, year: number): Day | undefined {
  const [, lunar, month = '', date = ''] = PATTERN.exec(text.trim()) ?? [];
  if (month === '') return undefined;
  if (lunar) return lunarDay(year, Number(month), Number(date));
  if (Number(date) > daysInMonth(2000, Number(month))) return undefined;
  return dayOf(year, Number(month), Math.min(Number(date), daysInMonth(year, Number(month))));
}

/** The next time it comes, today included; undefined where the text is no such date. */
export function nextAnniversary(
  text: string,
  today: Day,
  leadDays: number,
  calendar: WorkCalendar,
): Anniversary | undefined {
  if (text === '') return undefined;
  const around = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
  for (const year of around) {
    const day = anniversaryIn(text, year);
    if (day === undefined || day < today) continue;
    const dueOn = calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
    return { year, day, makeOn: calendar.addWorkingDays(day, -leadDays), dueOn };
  }
  return undefined;
}
