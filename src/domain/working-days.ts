/** @fileoverview Which days are worked: workdays of the week, public holidays of the region, and the team's own corrections. */

import { addDays, type Day, weekday, yearOf } from './calendar-date';
import { hongKongHolidays } from './public-holidays/hong-kong';
import { mainlandHolidays } from './public-holidays/mainland';
import { taiwanHolidays } from './public-holidays/taiwan';
import type { YearOfHolidays } from './public-holidays/year-of-holidays';

export type HolidayRegion = '中国大陆' | '香港' | '台湾' | '自定义';
export type HolidayKind = '休' | '班' | '节日' | '公司休假';

/**
 * A row of 节假日. Rows typed by people (手工) win over those that came with the register (内置), which show what is
 * known of the mainland's years; of another region they say nothing.
 */
export type HolidayRow = {
  readonly date: Day;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly source?: string | undefined;
};

export type CalendarRules = {
  /** 1 = Monday … 7 = Sunday. */
  readonly workDays: readonly number[];
  readonly region: HolidayRegion;
  readonly overrides?: readonly HolidayRow[] | undefined;
};

type HolidayRun = { readonly first: Day; readonly last: Day; readonly name: string };

export type WorkCalendar = {
  isWorkingDay(day: Day): boolean;
  /** The first working day after `day`. */
  nextWorkingDay(day: Day): Day;
  /** The last working day before `day`. */
  previousWorkingDay(day: Day): Day;
  /** The n-th working day after `day` (before it, when n is negative). */
  addWorkingDays(day: Day, count: number): Day;
  /** Working days after `from`, up to and including `to`. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The name of the holiday, festival or make-up day; undefined on an ordinary day. */
  nameOf(day: Day): string | undefined;
  /** Whether days off and make-up days of the year are known, not only computed. */
  hasDataFor(year: number): boolean;
  /** The holiday around a day off; undefined on working days and on ordinary weekends. */
  holidayRun(day: Day): HolidayRun | undefined;
};

const SOURCES: Readonly<Record<HolidayRegion, (year: number) => YearOfHolidays>> = {
  中国大陆: mainlandHolidays,
  香港: hongKongHolidays,
  台湾: taiwanHolidays,
  自定义: () => ({ off: new Map(), work: new Map(), known: false }),
};

// No team rests longer: a search past this means that the rules hold no working day at all.
const SEARCH_DAYS = 370;

/** What is known of a region's year, without the team's corrections. */
export function publicHolidays(region: HolidayRegion, year: number): YearOfHolidays {
  return SOURCES[region](year);
}

function overridesByDay(rows: readonly HolidayRow[], region: HolidayRegion): ReadonlyMap<Day, HolidayRow> {
  const builtIn = rows.filter(({ source }) => source === '内置' && region === '中国大陆');
  const byHand = rows.filter(({ source }) => source !== '内置');
  return new Map([...builtIn, ...byHand].map((row): [Day, HolidayRow] => [row.date, row]));
}

function isOff(kind: HolidayKind): boolean {
  return kind === '休' || kind === '公司休假';
}

export function makeCalendar({ workDays, region, overrides = [] }: CalendarRules): WorkCalendar {
  const rows = overridesByDay(overrides, region);
  const week = new Set(workDays.length > 0 ? workDays : [1, 2, 3, 4, 5]);
  const years = new Map<number, YearOfHolidays>();
  const worked = new Map<Day, boolean>();

  function yearOfHolidays(year: number): YearOfHolidays {
    const known = years.get(year) ?? publicHolidays(region, year);
    years.set(year, known);
    return known;
  }

  function decide(day: Day): boolean {
    const row = rows.get(day);
    if (row && row.kind !== '节日') return row.kind === '班';
    const { off, work } = yearOfHolidays(yearOf(day));
    if (work.has(day)) return true;
    return week.has(weekday(day)) && !off.has(day);
  }

  function isWorkingDay(day: Day): boolean {
    const known = worked.get(day);
    if (known !== undefined) return known;
    const decided = decide(day);
    worked.set(day, decided);
    return decided;
  }

  function seek(day: Day, step: number): Day {
    let found = addDays(day, step);
    for (let tried = 0; !isWorkingDay(found); tried += 1) {
      if (tried > SEARCH_DAYS) return addDays(day, step);
      found = addDays(found, step);
    }
    return found;
  }

  function addWorkingDays(day: Day, count: number): Day {
    let found = day;
    for (let left = Math.abs(count); left > 0; left -= 1) found = seek(found, Math.sign(count));
    return found;
  }

  function workingDaysBetween(from: Day, to: Day): number {
    let count = 0;
    for (let day = from; day < to; ) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  }

  function offName(day: Day): string | undefined {
    const row = rows.get(day);
    if (row && row.kind !== '节日') return isOff(row.kind) ? row.name : undefined;
    return yearOfHolidays(yearOf(day)).off.get(day);
  }

  function nameOf(day: Day): string | undefined {
    const { off, work } = yearOfHolidays(yearOf(day));
    return rows.get(day)?.name ?? off.get(day) ?? work.get(day);
  }

  function hasDataFor(year: number): boolean {
    if (yearOfHolidays(year).known) return true;
    return [...rows.values()].some(({ kind, date }) => kind === '休' && yearOf(date) === year);
  }

  function holidayRun(day: Day): HolidayRun | undefined {
    const name = offName(day);
    if (name === undefined) return undefined;
    let first = day;
    while (offName(addDays(first, -1)) !== undefined) first = addDays(first, -1);
    let last = day;
    while (offName(addDays(last, 1)) !== undefined) last = addDays(last, 1);
    return { first, last, name };
  }

  return {
    isWorkingDay,
    nextWorkingDay: (day) => seek(day, 1),
    previousWorkingDay: (day) => seek(day, -1),
    addWorkingDays,
    workingDaysBetween,
    nameOf,
    hasDataFor,
    holidayRun,
  };
}
