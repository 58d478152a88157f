/** @fileoverview Offsets of time zones (IANA names, GMT+9, UTC) at an instant, with a cache of whole days. */

const MINUTE = 60_000;
const DAY = 86_400_000;
const FIXED = /^(?:GMT|UTC|Z)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i;

const formatters = new Map<string, Intl.DateTimeFormat | null>();
const wholeDays = new Map<string, Map<number, number>>();

/** Is it a zone that Intl or the GMT+n notation knows? */
export function isTimeZone(zone: string): boolean {
  return zone !== '' && (FIXED.test(zone) || formatterOf(zone) !== null);
}

/** What to add to UTC (ms) to get local time in `zone` at the instant `utc`; seconds of old local mean times included. */
export function zoneOffset(zone: string, utc: number): number {
  if (Number.isNaN(utc)) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const days = daysOf(zone);
  const day = Math.floor(utc / DAY);
  const known = days.get(day);
  if (known !== undefined) return known;
  const start = measuredOffset(zone, day * DAY);
  const end = measuredOffset(zone, (day + 1) * DAY);
  if (start !== end) return measuredOffset(zone, utc);
  days.set(day, start);
  return start;
}

/** UTC instant of a local time given as if it were UTC (ms); in a gap the time moves forward, in an overlap the first wins. */
export function localToUtc(zone: string, localAsUtc: number): number {
  const before = zoneOffset(zone, localAsUtc - DAY);
  const guess = localAsUtc - before;
  if (zoneOffset(zone, guess) === before) return guess;
  const after = zoneOffset(zone, localAsUtc + DAY);
  const late = localAsUtc - after;
  return zoneOffset(zone, late) === after ? late : localAsUtc - before;
}

function fixedOffset(zone: string): number | null {
  const match = FIXED.exec(zone);
  if (!match || zone === '') return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}

function daysOf(zone: string): Map<number, number> {
  const days = wholeDays.get(zone) ?? new Map<number, number>();
  wholeDays.set(zone, days);
  return days;
}

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = makeFormatter(zone);
  formatters.set(zone, made);
  return made;
}

function makeFormatter(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError || (error as Error).name === 'RangeError') return null;
    throw error;
  }
}

function measuredOffset(zone: string, utc: number): number {
  const formatter = formatterOf(zone);
  if (!formatter) throw new RangeError(`Invalid time zone: ${zone}`);
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(utc)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  local.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return local.getTime() - Math.floor(utc / 1000) * 1000;
}
