/** @fileoverview Dates as people type them, by shape and locale; doubtful shapes count as dates, as that is the side on which text is lost. */
import { conventionsOf, ENGLISH_DAYS, ENGLISH_MONTHS } from './locale-conventions';
import { serialFromCivil } from './serial-date';

export interface TypedDate {
  serial: number;
  format: string;
}

const MONTH = ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join('|')
  .replace('Sep(?:tember)?', 'Sept?(?:ember)?');
const WEEKDAY = ENGLISH_DAYS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');

const WEEKDAY_FIRST = new RegExp(`^(?:${WEEKDAY}),?\\s+`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTH})\\.?[-\\s]?(\\d{1,4})(?:st|nd|rd|th)?(?:,?[-\\s]\\s*(\\d{4}))?$`, 'i');
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-\\s]?(${MONTH})(?:,?[-\\s](\\d{2}|\\d{4}))?$`, 'i');

function monthOf(name: string): number {
  return ENGLISH_MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text);
}

type Order = 'ymd' | 'mdy' | 'dmy';
type Fields = { year: number; month: number; day: number; format: string };

const dated = (year: number, month: number, day: number, format: string): Fields => ({ year, month, day, format });
const padded = (text: string, letter: string): string => (/^0\d/.test(text) ? letter.repeat(2) : letter);

/** Three numbers with the same separator. */
function threeNumbers(text: string, order: Order): Fields | null {
  const match = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return null;
  const [, a = '', separator = '-', b = '', c = ''] = match;
  if (a.length >= 3 || (order === 'ymd' && c.length <= 2)) {
    if (a.length === 3 || c.length > 2) return null;
    const format = ['yyyy', padded(b, 'm'), padded(c, 'd')].join(separator);
    return dated(yearOf(a), Number(b), Number(c), format);
  }
  if (c.length === 3) return null;
  const year = c.length === 4 ? 'yyyy' : 'yy';
  return order === 'dmy'
    ? dated(yearOf(c), Number(b), Number(a), [padded(a, 'd'), padded(b, 'm'), year].join(separator))
    : dated(yearOf(c), Number(a), Number(b), [padded(a, 'm'), padded(b, 'd'), year].join(separator));
}

/** Two numbers: '2026-08', '08/2026', '1-2'; also '010-5678', which has the shape month-year and is at risk. */
function twoNumbers(text: string, order: Order, thisYear: number): Fields | null {
  const match = /^(\d{1,4})([-/])(\d{1,4})$/.exec(text);
  if (!match) return null;
  const [, a = '', separator = '-', b = ''] = match;
  if (a.length === 4 && b.length <= 2) return dated(Number(a), Number(b), 1, `yyyy${separator}${padded(b, 'm')}`);
  if (b.length === 4 && a.length <= 3) return dated(Number(b), Number(a), 1, `${padded(a, 'm')}${separator}yyyy`);
  if (a.length > 2 || b.length > 2) return null;
  const [month, day] = order === 'dmy' ? [b, a] : [a, b];
  const parts = order === 'dmy' ? [padded(a, 'd'), padded(b, 'm')] : [padded(a, 'm'), padded(b, 'd')];
  return dated(thisYear, Number(month), Number(day), parts.join(separator));
}

function chineseDate(text: string, thisYear: number): Fields | null {
  const match = /^(?:(\d{2}|\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/.exec(text);
  if (!match || (!match[1] && !match[3])) return null;
  const [, year, month = '', day] = match;
  const format = `${year ? 'yyyy"年"' : ''}${padded(month, 'm')}"月"${day ? `${padded(day, 'd')}"日"` : ''}`;
  return dated(year ? yearOf(year) : thisYear, Number(month), day ? Number(day) : 1, format);
}

/** English month names, in any locale: 'Jul 2026', 'MAY26', 'Sat, Jul 4', 'Jan-1 2025', '4 Jul 2026'. */
function namedMonth(text: string, thisYear: number): Fields | null {
  if (!/[A-Za-z]{3}/.test(text)) return null;
  const bare = text.replace(WEEKDAY_FIRST, '');
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst) {
    const [, name = '', first = '', year] = monthFirst;
    if (year) return dated(Number(year), monthOf(name), Number(first), 'mmm d, yyyy');
    if (first.length <= 2 && Number(first) <= 31) return dated(thisYear, monthOf(name), Number(first), 'mmm d');
    return first.length === 3 ? null : dated(yearOf(first), monthOf(name), 1, 'mmm yyyy');
  }
  const dayFirst = DAY_FIRST.exec(bare);
  if (!dayFirst) return null;
  const [, day = '', name = '', year] = dayFirst;
  return dated(year ? yearOf(year) : thisYear, monthOf(name), Number(day), year ? 'd mmm yyyy' : 'd mmm');
}

/** Reads a typed date without a time, or returns null; a day that does not exist is no date. */
export function typedDate(text: string, locale: string, thisYear: number): TypedDate | null {
  const { dateOrder, han } = conventionsOf(locale);
  const fields =
    threeNumbers(text, dateOrder) ??
    twoNumbers(text, dateOrder, thisYear) ??
    (han ? chineseDate(text, thisYear) : null) ??
    namedMonth(text, thisYear);
  if (!fields || fields.year < 1 || fields.year > 9999) return null;
  const serial = serialFromCivil(fields.year, fields.month, fields.day);
  return serial === null ? null : { serial, format: fields.format };
}
