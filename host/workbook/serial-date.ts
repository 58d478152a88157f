/** @fileoverview Dates as serial numbers counted from 1899-12-30 [Sheets API guide], and their instants in a time zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface Civil {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** Returns the serial of a wall-clock moment, or null when there is no such day. */
export function serialFromCivil(year: number, month: number, day: number, dayFraction = 0): number | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return Math.round((at.getTime() - EPOCH) / DAY) + dayFraction;
}

export function civilFromSerial(serial: number): Civil {
  const at = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
    weekday: at.getUTCDay(),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Returns how far the zone's wall clock is ahead of UTC at an instant; before standard time that is local mean time. */
function zoneOffset(instant: number, timeZone: string): number {
  // Offsets change on quarter hours only, so one answer serves each.
  const key = Math.floor(instant / 900_000);
  const ofZone = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, ofZone);
  const known = ofZone.get(key);
  if (known !== undefined) return known;
  const whole = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number | string> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) parts[type] = value;
  const local = new Date(0);
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  const offset = local.getTime() - whole;
  if (ofZone.size > 50_000) ofZone.clear();
  ofZone.set(key, offset);
  return offset;
}

export function serialFromInstant(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone) - EPOCH) / DAY;
}

/** Returns the instant a cell's date means in the zone; a wall time that a clock change skips moves forward. */
export function instantFromSerial(serial: number, timeZone: string): number {
  const local = EPOCH + Math.round(serial * DAY);
  const first = local - zoneOffset(local, timeZone);
  const second = local - zoneOffset(first, timeZone);
  return second + zoneOffset(second, timeZone) === local ? second : Math.max(first, second);
}
