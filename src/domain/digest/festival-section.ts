/** @fileoverview The section of greetings and anniversaries: one line a festival, one a birthday. */
import { addDays, type Day, yearOf } from '../calendar-date';
import { festivalDay, isFestivalName } from '../festival-days';
import { isOpen } from '../follow-ups/follow-up';
import { groupBy } from '../group-by';
import type { FollowUp } from '../register-records';
import type { DigestDay } from './day';
import type { Item, Section } from './digest';
import { shortened } from './due-item';
import { sectionOf } from './section';

export interface FestivalLine {
  readonly name: string;
  /** The festival's day, and the days off around it. */
  readonly day: Day | undefined;
  readonly run: { readonly first: Day; readonly last: Day } | undefined;
  readonly open: number;
  readonly done: number;
  readonly by: Day;
}

/** `festival:国庆:2026` */
function festivalOf(cause: string): { name: string; year: number } {
  const [, name = '', year = ''] = cause.split(':');
  return { name, year: Number(year) };
}

/** The day off for which the wishes are meant. */
function nextDayOff(by: Day, { calendar }: DigestDay): Day {
  let day = addDays(by, 1);
  for (let tried = 0; calendar.isWorkingDay(day) && tried < 7; tried += 1) day = addDays(day, 1);
  return day;
}

/** The first festival of a double one decides the day. */
function dayOfFestival(name: string, year: number, by: Day): Day | undefined {
  const first = name.split('·')[0] ?? '';
  const known = isFestivalName(first) ? festivalDay(first, year || yearOf(by)) : undefined;
  return known;
}

export function festivalLines(greetings: readonly FollowUp[], day: DigestDay): FestivalLine[] {
  const lines: FestivalLine[] = [];
  for (const [cause, rows] of groupBy(greetings, (row) => row.cause)) {
    const open = rows.filter(isOpen);
    const by = open[0]?.dueOn ?? '';
    if (open.length === 0 || by < day.today) continue;
    const { name, year } = festivalOf(cause);
    const on = dayOfFestival(name, year, by);
    const off = on ?? nextDayOff(by, day);
    const run = day.calendar.holidayRun(off);
    const done = rows.filter(({ status }) => status === '已完成').length;
    lines.push({ name: name || rows[0]?.content || '', day: on ?? run?.first, run, open: open.length, done, by });
  }
  return lines.sort((a, b) => (a.by < b.by ? -1 : 1));
}

function festivalItem(line: FestivalLine, day: DigestDay, team: boolean): Item {
  const { words, today, listUrl } = day;
  const { festivals } = words;
  const by = words.dateLong(line.by, today);
  if (team) {
    return {
      head: [festivals.team({ name: festivals.short(line.name), count: line.open, by, done: line.done })],
      lines: [],
    };
  }
  const run = line.run ? festivals.run(words.date(line.run.first, today), words.date(line.run.last, today)) : '';
  const on = line.day ? words.dateLong(line.day, today) : by;
  const name = festivals.name(line.name);
  const head = festivals.own({ name, day: on, run, count: line.open, by, done: line.done });
  return { head: [head], lines: listUrl ? [[festivals.list, { href: listUrl, label: words.myList }]] : [] };
}

function anniversaryItem(row: FollowUp, day: DigestDay): Item {
  const { words, today } = day;
  const name = day.customers.get(row.customer)?.name ?? row.customerName;
  return {
    head: [words.festivals.anniversary(name, shortened(row.content), words.dateLong(row.dueOn, today))],
    lines: [],
  };
}

export function festivalSection(
  greetings: readonly FollowUp[],
  anniversaries: readonly FollowUp[],
  day: DigestDay,
  team: boolean,
): Section | undefined {
  const festivals = festivalLines(greetings, day).map((line) => festivalItem(line, day, team));
  const byDay = [...anniversaries].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const others = byDay.map((row) => anniversaryItem(row, day));
  // A manager's lines are sums of others' customers: their number says nothing.
  const heading = team ? { title: day.words.titles.festivals } : {};
  return sectionOf('festivals', [...festivals, ...others], (item) => item, day, heading);
}
