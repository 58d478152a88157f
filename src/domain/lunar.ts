/** @fileoverview The lunar calendar of 2000–2099: which day a lunar date falls on, read off a generated table. */

import { addDays, type Day, dayOf } from './calendar-date';
import table from './generated/festivals.json';

const MONTH_BITS = 13;
const LEAP_SHIFT = 13;
const NEW_YEAR_SHIFT = 17;

type LunarYear = { readonly newYear: Day; readonly leap: number; readonly lengths: readonly number[] };

const years = new Map<number, LunarYear>();

function decode(year: number, code: number): LunarYear {
  const leap = (code >> LEAP_SHIFT) & 15;
  const count = leap > 0 ? MONTH_BITS : 12;
  const lengths = Array.from({ length: count }, (_, index) => ((code >> index) & 1 ? 30 : 29));
  return { newYear: addDays(`${year}-01-01`, code >> NEW_YEAR_SHIFT), leap, lengths };
}

function lunarYear(year: number): LunarYear | undefined {
  const known = years.get(year);
  if (known) return known;
  const code = table.lunarYears[year - table.first];
  if (code === undefined) return undefined;
  const decoded = decode(year, code);
  years.set(year, decoded);
  return decoded;
}

/** Whether the table knows this year. */
export function knowsLunarYear(year: number): boolean {
  return lunarYear(year) !== undefined;
}

/**
 * The day on which a lunar date falls; the 30th of a short month is its 29th. The leap month is not meant.
 *
 * @example
 * lunarDay(2026, 1, 1); // '2026-02-17', 春节
 */
export function lunarDay(year: number, month: number, date: number): Day | undefined {
  const lunar = lunarYear(year);
  if (!lunar || month < 1 || month > 12 || date < 1 || date > 30) return undefined;
  const index = lunar.leap > 0 && month > lunar.leap ? month : month - 1;
  const before = lunar.lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
  return addDays(lunar.newYear, before + Math.min(date, lunar.lengths[index] ?? 29) - 1);
}

/** The day of 清明 in a year. */
export function clearBrightDay(year: number): Day | undefined {
  return dayOf(year, 4, Number(table.qingming[year - table.first] ?? 0));
}
