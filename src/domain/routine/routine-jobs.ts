/** @fileoverview The calendar of routine work: which jobs a day asks for, and for which period; a missed one is made up once. */
import {
  addDays,
  addMonths,
  type Day,
  firstOfMonth,
  firstOfQuarter,
  lastOfMonth,
  lastOfQuarter,
  quarterOf,
  yearOf,
} from '../calendar-date';
import type { WorkCalendar } from '../working-days';

export type RoutineJob =
  | 'monthEnd'
  | 'quarterCheck'
  | 'quarterReviewDraft'
  | 'quarterReview'
  | 'surveyProposal'
  | 'annualAudit';

/** A job of a period, and the day it belongs to. */
export type RoutineTask = {
  readonly job: RoutineJob;
  /** '2026-02', '2026Q1' or '2026'. */
  readonly period: string;
  readonly on: Day;
};

type Schedule = (period: Day, calendar: WorkCalendar) => RoutineTask;

const monthName = (day: Day): string => day.slice(0, 7);
const quarterName = (day: Day): string => `${yearOf(day)}Q${quarterOf(day)}`;

function lastWorkingDay(last: Day, calendar: WorkCalendar): Day {
  return calendar.isWorkingDay(last) ? last : calendar.previousWorkingDay(last);
}

function firstWorkingDay(first: Day, calendar: WorkCalendar): Day {
  return calendar.isWorkingDay(first) ? first : calendar.nextWorkingDay(first);
}

const monthEnd: Schedule = (day, calendar) => {
  return { job: 'monthEnd', period: monthName(day), on: lastWorkingDay(lastOfMonth(day), calendar) };
};

const atQuarterEnd =
  (job: 'quarterCheck' | 'quarterReviewDraft'): Schedule =>
  (day, calendar) => ({ job, period: quarterName(day), on: lastWorkingDay(lastOfQuarter(day), calendar) });

const quarterReview: Schedule = (day, calendar) => {
  const next = addDays(lastOfQuarter(day), 1);
  return { job: 'quarterReview', period: quarterName(day), on: firstWorkingDay(next, calendar) };
};

const surveyProposal: Schedule = (day, calendar) => {
  const lastMonth = firstOfMonth(lastOfQuarter(day));
  return { job: 'surveyProposal', period: quarterName(day), on: firstWorkingDay(lastMonth, calendar) };
};

const annualAudit: Schedule = (day, calendar) => {
  const december = `${day.slice(0, 4)}-12-01`;
  return { job: 'annualAudit', period: day.slice(0, 4), on: firstWorkingDay(december, calendar) };
};

/** Each schedule with a day in this period and one in the period before. */
function tasksAround(today: Day, calendar: WorkCalendar): readonly (readonly RoutineTask[])[] {
  const months = [today, addMonths(firstOfMonth(today), -1)];
  const quarters = [today, addMonths(firstOfQuarter(today), -3)];
  const years = [today, addMonths(today, -12)];
  const of = (schedule: Schedule, days: readonly Day[]) => days.map((day) => schedule(day, calendar));
  return [
    of(monthEnd, months),
    of(atQuarterEnd('quarterCheck'), quarters),
    of(atQuarterEnd('quarterReviewDraft'), quarters),
    of(quarterReview, quarters),
    of(surveyProposal, quarters),
    of(annualAudit, years),
  ];
}

/**
 * What is to be done today: the latest task of each job whose day has come, unless it was done already. One from
 * before `since` (when the register began) is not made up, and nothing is done on a day off.
 */
export function routineDue(
  today: Day,
  since: Day,
  isDone: (task: RoutineTask) => boolean,
  calendar: WorkCalendar,
): readonly RoutineTask[] {
  if (!calendar.isWorkingDay(today)) return [];
  return tasksAround(today, calendar).flatMap((tasks) => {
    const latest = tasks.find(({ on }) => on <= today);
    return latest && latest.on >= since && !isDone(latest) ? [latest] : [];
  });
}
