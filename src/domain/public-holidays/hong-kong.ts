/** @fileoverview 香港: the general holidays, which follow from the ordinance (Cap. 149) without a yearly notice. */

import { addDays, type Day, dayOf, weekday } from '../calendar-date';
import { festivalDay } from '../festival-days';
import { knowsLunarYear, lunarDay } from '../lunar';
import type { YearOfHolidays } from './year-of-holidays';

const SUNDAY = 7;

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm). */
export function easterSunday(year: number): Day | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const after = (day: Day | undefined, count: number): Day | undefined => day && addDays(day, count);

function appointed(year: number): [string, Day | undefined][] {
  const easter = easterSunday(year);
  const newYear = festivalDay('春节', year);
  return [
    ['元旦', festivalDay('元旦', year)],
    ['春节', newYear],
    ['春节', after(newYear, 1)],
    ['春节', after(newYear, 2)],
    ['复活节', after(easter, -2)],
    ['复活节', after(easter, -1)],
    ['复活节', after(easter, 1)],
    ['清明', festivalDay('清明', year)],
    ['劳动节', festivalDay('劳动节', year)],
    ['佛诞', lunarDay(year, 4, 8)],
    ['端午', festivalDay('端午', year)],
    ['香港特别行政区成立纪念日', dayOf(year, 7, 1)],
    ['中秋', after(festivalDay('中秋', year), 1)],
    ['国庆节', festivalDay('国庆', year)],
    ['重阳', festivalDay('重阳', year)],
    ['圣诞节', dayOf(year, 12, 25)],
    ['圣诞节', dayOf(year, 12, 26)],
  ];
}

export function hongKongHolidays(year: number): YearOfHolidays {
  const off = new Map<Day, string>();
  const moved: [string, Day][] = [];
  for (const [name, day] of appointed(year)) {
    if (day === undefined) continue;
    if (weekday(day) === SUNDAY || off.has(day)) moved.push([name, day]);
    else off.set(day, name);
  }
  // A holiday on a Sunday, or on another holiday, is kept on the next day that is neither.
  for (const [name, day] of moved) {
    let free = addDays(day, 1);
    while (off.has(free) || weekday(free) === SUNDAY) free = addDays(free, 1);
    off.set(free, name);
  }
  return { off, work: new Map(), known: knowsLunarYear(year) };
}
