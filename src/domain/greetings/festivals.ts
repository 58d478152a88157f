/** @fileoverview When customers are greeted for a festival: ahead of the holiday, at the latest on its last working day before. */
import { type Day, diffDays, yearOf } from '../calendar-date';
import { type FestivalName, festivalDay, isFestivalName } from '../festival-days';
import type { WorkCalendar } from '../working-days';

export type Greeting = {
  /** `festival:国庆:2026`. */
  readonly cause: string;
  /** 国庆, or 双节 for two in one. */
  readonly name: string;
  readonly festivals: readonly FestivalName[];
  /** The (first) festival itself. */
  readonly day: Day;
  /** First and last day off around it. */
  readonly first: Day;
  readonly last: Day;
  /** From this day on the follow-ups exist. */
  readonly makeOn: Day;
  readonly dueOn: Day;
  /** On this day what was not done is cancelled. */
  readonly cancelOn: Day;
};

// 清明 is a day of mourning: nobody is congratulated on it, whatever the settings say.
const GREETED: readonly FestivalName[] = ['元旦', '春节', '元宵', '端午', '中秋', '国庆'];
const DOUBLE = '双节';
const DOUBLE_WITHIN_DAYS = 10;

function greetingFor(name: FestivalName, year: number, leadDays: number, calendar: WorkCalendar): Greeting | undefined {
  const day = festivalDay(name, year);
  if (day === undefined) return undefined;
  const run = calendar.holidayRun(day);
  const { first, last } = run ?? { first: day, last: day };
  // A festival that is worked on is greeted on the day itself.
  const dueOn = run === undefined && calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(first);
  const makeOn = calendar.addWorkingDays(first, -leadDays);
  const cancelOn = calendar.nextWorkingDay(last);
  return { cause: `festival:${name}:${year}`, name, festivals: [name], day, first, last, makeOn, dueOn, cancelOn };
}

function merge(earlier: Greeting, later: Greeting): Greeting {
  const { last, cancelOn } = later.last > earlier.last ? later : earlier;
  const festivals = [...earlier.festivals, ...later.festivals];
  return { ...earlier, cause: `festival:${DOUBLE}:${yearOf(earlier.day)}`, name: DOUBLE, festivals, last, cancelOn };
}

function mergeNeighbours(greetings: readonly Greeting[]): readonly Greeting[] {
  const merged: Greeting[] = [];
  for (const greeting of greetings) {
    const before = merged[merged.length - 1];
    if (before && diffDays(before.day, greeting.day) < DOUBLE_WITHIN_DAYS)
      merged[merged.length - 1] = merge(before, greeting);
    else merged.push(greeting);
  }
  return merged;
}

/** The greetings of a year, in order. */
export function greetingsOf(
  year: number,
  names: readonly string[],
  leadDays: number,
  calendar: WorkCalendar,
): readonly Greeting[] {
  const wanted = GREETED.filter((name) => names.includes(name) && isFestivalName(name));
  const greetings = wanted
    .map((name) => greetingFor(name, year, leadDays, calendar))
    .filter((greeting): greeting is Greeting => greeting !== undefined);
  return mergeNeighbours(greetings.sort((a, b) => (a.day < b.day ? -1 : 1)));
}

/** The greetings that are open on a day: made, and not yet past. */
export function openGreetings(
  today: Day,
  names: readonly string[],
  leadDays: number,
  calendar: WorkCalendar,
): readonly Greeting[] {
  const years = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
  return years
    .flatMap((year) => greetingsOf(year, names, leadDays, calendar))
    .filter(({ makeOn, cancelOn }) => makeOn <= today && today < cancelOn);
}
