/** @fileoverview The time between two contacts: a period divided by how often within it. */

import { entryOf } from '../../schema/entry-of';
import { addDays, addMonths, type Day } from '../calendar-date';

/** Whole months, then days. */
export type Interval = { readonly months: number; readonly days: number };

const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季度: 3, 半年: 6, 年: 12 };
const DAYS: Readonly<Record<string, number>> = { 周: 7, 双周: 14 };
const PERIOD_DAYS: Readonly<Record<string, number>> = { 周: 7, 双周: 14, 月: 30, 季度: 90, 半年: 180, 年: 365 };
// A part of a month is counted in thirtieths: half a month 15 days, a third 10.
const DAYS_OF_MONTH = 30;

/**
 * Divides a period.
 *
 * @example
 * intervalOf(2, '季度'); // { months: 1, days: 15 }
 */
export function intervalOf(times: number, period: string): Interval | undefined {
  if (!(times > 0)) return undefined;
  const days = entryOf(DAYS, period);
  if (days !== undefined) return { months: 0, days: Math.max(1, Math.round(days / times)) };
  const span = entryOf(MONTHS, period);
  if (span === undefined) return undefined;
  const months = Math.floor(span / times);
  const rest = Math.round((span / times - months) * DAYS_OF_MONTH);
  return { months, days: months === 0 ? Math.max(1, rest) : rest };
}

export function addInterval(day: Day, { months, days }: Interval): Day {
  return addDays(months === 0 ? day : addMonths(day, months), days);
}

/** How many days a period is taken for where shares of it are figured. */
export function periodDays(period: string): number | undefined {
  return entryOf(PERIOD_DAYS, period);
}
