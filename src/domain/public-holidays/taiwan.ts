/** @fileoverview 台湾: holidays by 紀念日及節日實施條例 (2025), with its rule for holidays that fall on a weekend. */

import { addDays, type Day, dayOf, weekday } from '../calendar-date';
import { festivalDay } from '../festival-days';
import { knowsLunarYear } from '../lunar';
import type { YearOfHolidays } from './year-of-holidays';

const SATURDAY = 6;
const SUNDAY = 7;
// The act of 2025 added these; they are first kept in full in 2026.
const SINCE_ACT = 2026;

function single(year: number): [string, Day | undefined][] {
  const always: [string, Day | undefined][] = [
    ['元旦', festivalDay('元旦', year)],
    ['和平纪念日', dayOf(year, 2, 28)],
    ['儿童节', dayOf(year, 4, 4)],
    ['清明', festivalDay('清明', year)],
    ['劳动节', festivalDay('劳动节', year)],
    ['端午', festivalDay('端午', year)],
    ['中秋', festivalDay('中秋', year)],
    ['国庆日', dayOf(year, 10, 10)],
  ];
  if (year < SINCE_ACT) return always;
  return [
    ...always,
    ['教师节', dayOf(year, 9, 28)],
    ['光复节', dayOf(year, 10, 25)],
    ['行宪纪念日', dayOf(year, 12, 25)],
  ];
}

/** From 小年夜 (or 除夕) to the third day; those on a weekend are given back right after. */
function springFestival(year: number): Day[] {
  const eve = festivalDay('除夕', year);
  if (eve === undefined) return [];
  const first = year < SINCE_ACT ? eve : addDays(eve, -1);
  const span = year < SINCE_ACT ? 4 : 5;
  const days = Array.from({ length: span }, (_, index) => addDays(first, index));
  let owed = days.filter((day) => weekday(day) >= SATURDAY).length;
  for (let day = addDays(first, span); owed > 0; day = addDays(day, 1)) {
    if (weekday(day) >= SATURDAY) continue;
    days.push(day);
    owed -= 1;
  }
  return days;
}

function substitute(day: Day, off: ReadonlyMap<Day, string>): Day {
  // A Saturday is given back on the Friday before, a Sunday on the Monday after; a taken day passes it on.
  const step = weekday(day) === SATURDAY ? -1 : 1;
  let free = addDays(day, step);
  while (off.has(free) || weekday(free) >= SATURDAY) free = addDays(free, step);
  return free;
}

export function taiwanHolidays(year: number): YearOfHolidays {
  const off = new Map(springFestival(year).map((day): [Day, string] => [day, '春节']));
  const moved: [string, Day][] = [];
  for (const [name, day] of single(year)) {
    if (day === undefined) continue;
    if (off.has(day)) {
      // 儿童节 and 清明 on one day: the day before is off too, on a Thursday the day after.
      moved.push([name, addDays(day, weekday(day) === 4 ? 1 : -1)]);
      continue;
    }
    off.set(day, name);
    if (weekday(day) === SATURDAY || weekday(day) === SUNDAY) moved.push([name, substitute(day, off)]);
  }
  for (const [name, day] of moved) off.set(day, name);
  return { off, work: new Map(), known: knowsLunarYear(year) };
}
