/** @fileoverview Moments as ISO instants, and hours between them: natural ones, or only those of working days. */
import { addDays, type Day, isDay } from './calendar-date';
import type { WorkCalendar } from './working-days';

/** An instant, '2026-11-23T00:00:00.000Z'; instants compare as texts. */
export type Moment = string;

/** Between instants and the days and minutes of the register's time zone; the gateway knows the zone. */
type WallClock = {
  readonly localOf: (moment: Moment) => { day: Day; minutes: number };
  readonly momentOf: (day: Day, minutes: number) => Moment;
};

/** 自然小时, or 跳过休息日: hours on days off do not count. */
export type LimitClock = WallClock & { readonly calendar: WorkCalendar; readonly skipDaysOff: boolean };

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

export function isMoment(value: unknown): value is Moment {
  return typeof value === 'string' && PATTERN.test(value) && isDay(value.slice(0, 10));
}

/** The last minute of the day where only a day was given: a sheet keeps that as its midnight. */
export function lastMinuteOf(moment: Moment, { localOf, momentOf }: WallClock): Moment {
  const { day, minutes } = localOf(moment);
  return minutes === 0 ? momentOf(day, DAY_MINUTES - 1) : moment;
}

/** Whether a deadline is past; one that is only a day is kept all that day. */
export function isPast(deadlineAt: Moment, now: Moment, localOf: WallClock['localOf']): boolean {
  const { day, minutes } = localOf(deadlineAt);
  return minutes === 0 ? day < localOf(now).day : deadlineAt < now;
}

export function minutesBetween(from: Moment, to: Moment): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE);
}

export function addMinutes(moment: Moment, minutes: number): Moment {
  return new Date(Date.parse(moment) + minutes * MINUTE).toISOString();
}

/** Adds hours that run on working days only: on days off the clock stands still from midnight to midnight. */
function addWorkingHours(from: Moment, hours: number, { localOf, momentOf, calendar }: LimitClock): Moment {
  let { day, minutes } = localOf(from);
  let left = hours * 60;
  if (!calendar.isWorkingDay(day)) {
    day = calendar.nextWorkingDay(day);
    minutes = 0;
  }
  while (minutes + left >= DAY_MINUTES) {
    left -= DAY_MINUTES - minutes;
    day = calendar.nextWorkingDay(day);
    minutes = 0;
  }
  return momentOf(day, minutes + left);
}

/** Minutes between two moments that lie on working days. */
export function workingMinutesBetween(from: Moment, to: Moment, { localOf, calendar }: LimitClock): number {
  if (to <= from) return 0;
  const start = localOf(from);
  const end = localOf(to);
  const on = (day: Day, minutes: number) => (calendar.isWorkingDay(day) ? minutes : 0);
  if (start.day === end.day) return on(start.day, end.minutes - start.minutes);
  let total = on(start.day, DAY_MINUTES - start.minutes) + on(end.day, end.minutes);
  for (let day = addDays(start.day, 1); day < end.day; day = addDays(day, 1)) total += on(day, DAY_MINUTES);
  return total;
}

/** The moment at which so many hours have run by the clock of the limits. */
export function deadline(from: Moment, hours: number, clock: LimitClock): Moment {
  return clock.skipDaysOff ? addWorkingHours(from, hours, clock) : addMinutes(from, hours * 60);
}

/** How long a moment is past, by the same clock. */
export function overdueMinutes(due: Moment, now: Moment, clock: LimitClock): number {
  if (now <= due) return 0;
  return clock.skipDaysOff ? workingMinutesBetween(due, now, clock) : minutesBetween(due, now);
}
