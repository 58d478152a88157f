/** @fileoverview Reads when an organisation was founded, and keeps just what is known: year, month or day. */
import { dayOf } from '../calendar-date';
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const YEAR = /^(\d{4})年?$/;
const MONTH = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月$/, /^(\d{4})(\d{2})$/];
const DAY = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号號]?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const WRITTEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads '2008', '2008-05' or '2008-05-01'.
 *
 * @example
 * readFounded('2008年5月'); // 2008-05
 */
export function readFounded(text: string): Reading<string> {
  const typed = halfWidth(text)
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .replace(/ /g, '')
    .replace(/成立$/, '');
  const year = YEAR.exec(typed)?.[1];
  if (year !== undefined) return from(year, 1, 1, 4);
  const month = firstMatch(MONTH, typed);
  if (month) return from(month[1] ?? '', Number(month[2]), 1, 7);
  const day = firstMatch(DAY, typed);
  return day ? from(day[1] ?? '', Number(day[3]), Number(day[4]), 10) : unread('founded');
}

/** Whether a stored text is such a date. */
export function isFounded(text: string): boolean {
  const reading = readFounded(text);
  return WRITTEN.test(text) && reading.ok;
}

function firstMatch(patterns: readonly RegExp[], typed: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(typed);
    if (match) return match;
  }
  return undefined;
}

function from(year: string, month: number, date: number, length: number): Reading<string> {
  const day = Number(year) >= 1600 ? dayOf(Number(year), month, date) : undefined;
  return day === undefined ? unread('founded') : read(day.slice(0, length));
}
