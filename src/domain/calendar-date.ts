/** @fileoverview Calendar dates: days as 'yyyy-mm-dd' texts, without instants and without zones; they compare as texts. */

/** A day of the Gregorian calendar, 'yyyy-mm-dd', years 0001 to 9999. */
export type Day = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
// 0000-03-01 begins the era count below: with March first, the leap day is the last of its year.
const EPOCH_SHIFT = 719468;
const CACHE_LIMIT = 20_000;
// Dates of a register lie in a few years, so both directions are asked for the same days again and again.
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();
const seen = new Map<Day, true>();

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function four(value: number): string {
  return String(value).padStart(4, '0');
}

/** Writes a day from its parts, which must exist. */
function write(year: number, month: number, date: number): Day {
  return `${four(year)}-${two(month)}-${two(date)}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these parts, or undefined when the calendar does not have it. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const whole = [year, month, date].every((part) => Number.isInteger(part));
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  return date >= 1 && date <= daysInMonth(year, month) ? write(year, month, date) : undefined;
}

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  if (seen.has(value)) return true;
  const is = PATTERN.test(value) && dayOf(yearOf(value), monthOf(value), dateOf(value)) === value;
  if (is) remember(seen, value, true);
  return is;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

/** Counts days since 1970-01-01 in whole 400-year eras; refuses what is no day, so that no NaN travels on. */
function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (!isDay(day)) throw new RangeError(`Cannot reckon with ${JSON.stringify(day)}: wanted a day as yyyy-mm-dd`);
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateOf(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return remember(numbers, day, era * 146097 + dayOfEra - EPOCH_SHIFT);
}

function fromNumber(count: number): Day {
  const known = days.get(count);
  if (known !== undefined) return known;
  const shifted = count + EPOCH_SHIFT;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return remember(days, count, inReach(write(year, month, date)));
}

function inReach(day: Day): Day {
  if (isDay(day)) return day;
  throw new RangeError(`Cannot reckon beyond the years 0001 to 9999 (${day})`);
}

function remember<K, V>(cache: Map<K, V>, key: K, value: V): V {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, value);
  return value;
}

export function addDays(day: Day, count: number): Day {
  return count === 0 ? inReach(day) : fromNumber(numberOf(day) + count);
}

/** Adds whole months; a day the month does not have becomes its last: 08-31 + 1 month is 09-30. */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(inReach(day)) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return inReach(write(year, month, Math.min(dateOf(day), daysInMonth(year, month))));
}

/** How many days `to` lies after `from`. */
export function diffDays(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

export function lastOfMonth(day: Day): Day {
  return write(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
}

/** 1 … 4. */
export function quarterOf(day: Day): number {
  return Math.floor((monthOf(day) + 2) / 3);
}

export function firstOfQuarter(day: Day): Day {
  return write(yearOf(day), quarterOf(day) * 3 - 2, 1);
}

export function lastOfQuarter(day: Day): Day {
  return lastOfMonth(write(yearOf(day), quarterOf(day) * 3, 1));
}
