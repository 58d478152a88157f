/** @fileoverview Utilities.parseDate: text to instant by a SimpleDateFormat pattern. */
import { localToUtc } from '../../runtime/time-zone';
import { ServiceError } from '../errors';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** "bad input" gives a generic exception [facts 4.4]. */
const FAILURE = 'Invalid argument: date';

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milli: number;
  afternoon: boolean | null;
  offset: number | null;
}

export function parseDate(text: string, zone: string, pattern: string): number {
  const parts: Parts = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    milli: 0,
    afternoon: null,
    offset: null,
  };
  let rest = text;
  for (const [token] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']/g)) rest = take(token, rest, parts);
  return instantOf(parts, zone);
}

function take(token: string, rest: string, parts: Parts): string {
  const letter = token[0] ?? '';
  if (!/[A-Za-z]/.test(letter)) {
    const literal = token.startsWith("'") ? token.slice(1, -1).replace(/''/g, "'") || "'" : token;
    return cut(rest, rest.startsWith(literal) ? literal : null);
  }
  if (letter === 'M' && token.length >= 3) return takeMonthName(rest, parts);
  if (letter === 'E') return cut(rest, /^[A-Za-z]+/.exec(rest)?.[0]);
  if (letter === 'a') return takeHalf(rest, parts);
  if (/[zZX]/.test(letter)) return takeZone(rest, parts);
  return takeNumber(letter, token.length, rest, parts);
}

function cut(rest: string, taken: string | null | undefined): string {
  if (taken === null || taken === undefined) throw new ServiceError(FAILURE);
  return rest.slice(taken.length);
}

function takeMonthName(rest: string, parts: Parts): string {
  const word = /^[A-Za-z]+/.exec(rest)?.[0] ?? '';
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  if (month < 0) throw new ServiceError(FAILURE);
  parts.month = month + 1;
  return cut(rest, word);
}

function takeHalf(rest: string, parts: Parts): string {
  const half = /^[ap]m/i.exec(rest)?.[0];
  parts.afternoon = half?.toLowerCase() === 'pm';
  return cut(rest, half);
}

function takeZone(rest: string, parts: Parts): string {
  const match = /^(?:Z|UTC|GMT)?(?:([+-])(\d{2}):?(\d{2})?)?/.exec(rest);
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  parts.offset = (match?.[1] === '-' ? -minutes : minutes) * 60_000;
  return cut(rest, match?.[0] || null);
}

const PART: Readonly<Record<string, keyof Parts>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  h: 'hour',
  k: 'hour',
  K: 'hour',
  m: 'minute',
  s: 'second',
  S: 'milli',
};

function takeNumber(letter: string, length: number, rest: string, parts: Parts): string {
  const part = PART[letter];
  if (!part) throw new ServiceError(`Illegal pattern character '${letter}'`);
  const longest = letter === 'y' && length > 2 ? 4 : letter === 'S' ? 3 : 2;
  const digits = new RegExp(`^\\s*\\d{1,${longest}}`).exec(rest)?.[0];
  const value = Number(digits);
  Object.assign(parts, { [part]: letter === 'y' && length <= 2 ? 2000 + value : value });
  return cut(rest, digits);
}

/** Lenient as Java: month 13 runs over into the next year. */
function instantOf({ year, month, day, hour, minute, second, milli, afternoon, offset }: Parts, zone: string): number {
  const hours = afternoon === null ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const local = Date.UTC(year, month - 1, day, hours, minute, second, milli);
  return offset === null ? localToUtc(zone, local) : local - offset;
}
