/** @fileoverview Reads a date as it is typed in China, with or without its year. */
import { addMonths, type Day, dayOf, monthOf, yearOf } from '../calendar-date';
import { type Reading, read, unread } from './reading';
import { readRelativeDay } from './relative-day';
import { halfWidth } from './text';

/** Where a date without a year lies: the latest past one, or the next to come. */
export type Direction = 'past' | 'coming';

// What an export puts behind a date; the day is what counts.
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const FULL = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号號]?$/,
];
const WITHOUT_YEAR = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号號]?$/;
const WITH_YEAR_WORD = /^(去年|今年|明年|后年|後年)(\d{1,2})月(\d{1,2})[日号號]?$/;
const WITH_MONTH_WORD = /^(上个?月|本月|这个?月|下个?月)(\d{1,2})[日号號]?$/;
const YEAR_SHIFT: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 后年: 2, 後年: 2 };

/**
 * Reads a date; `today` is where it is typed.
 *
 * @example
 * readDate('3月5日', '2026-03-01', 'past'); // 2025-03-05
 * readDate('3月5日', '2026-03-01', 'coming'); // 2026-03-05
 */
export function readDate(text: string, today: Day, direction: Direction): Reading<Day> {
  const typed = halfWidth(text).replace(TIME, '').replace(/ /g, '').replace(/個/g, '个').replace(/這/g, '这');
  const day = fullDate(typed) ?? dateByWord(typed, today) ?? withoutYear(typed, today, direction);
  const found = day ?? readRelativeDay(typed, today, direction);
  return found === undefined ? unread('date') : read(found);
}

function fullDate(typed: string): Day | undefined {
  for (const pattern of FULL) {
    const match = pattern.exec(typed);
    if (match) return plausible(Number(fourDigits(match[1])), Number(match[2]), Number(match[3]));
  }
  return undefined;
}

function fourDigits(year = ''): string {
  return year.length === 2 ? `20${year}` : year;
}

/** Years beyond these are slips of the hand or other numbers. */
function plausible(year: number, month: number, date: number): Day | undefined {
  return year >= 1900 && year <= 2099 ? dayOf(year, month, date) : undefined;
}

function dateByWord(typed: string, today: Day): Day | undefined {
  const year = WITH_YEAR_WORD.exec(typed);
  if (year) return dayOf(yearOf(today) + (YEAR_SHIFT[year[1] ?? ''] ?? 0), Number(year[2]), Number(year[3]));
  const month = WITH_MONTH_WORD.exec(typed);
  if (!month) return undefined;
  const shift = month[1]?.startsWith('上') ? -1 : month[1]?.startsWith('下') ? 1 : 0;
  const there = addMonths(today, shift);
  return dayOf(yearOf(there), monthOf(there), Number(month[2]));
}

function withoutYear(typed: string, today: Day, direction: Direction): Day | undefined {
  const match = WITHOUT_YEAR.exec(typed);
  return match ? nearest(Number(match[1]), Number(match[2]), today, direction) : undefined;
}

/** The nearest such day in the direction, today included; 2-29 may lie eight years away. */
function nearest(month: number, date: number, today: Day, direction: Direction): Day | undefined {
  const step = direction === 'past' ? -1 : 1;
  for (let years = 0; years <= 8; years++) {
    const day = dayOf(yearOf(today) + step * years, month, date);
    if (day !== undefined && (direction === 'past' ? day <= today : day >= today)) return day;
  }
  return undefined;
}
