/** @fileoverview When a time-driven trigger fires: never exactly, but from day to day alike [facts 3.4, trap 27]. */
import type { Random } from './seeded-random';
import { localToUtc, zoneOffset } from './time-zone';

export type ClockSchedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'interval'; readonly ms: number }
  | {
      readonly kind: 'calendar';
      /** Every n days or n weeks; months have a day instead. */
      readonly days: number;
      /** 1 = Monday … 7 = Sunday. */
      readonly weekday: number | null;
      readonly monthDay: number | null;
      readonly minuteOfDay: number;
      readonly zone: string;
    };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** One-off triggers come 10 to 90 s late, and never sooner than about a minute [facts 3.4]. */
const LATE_MS = [10_000, 90_000] as const;
const SOONEST_MS = 60_000;
/** nearMinute is kept within a quarter of an hour. */
const NEAR_MINUTES = 15;

export function firstFiring(schedule: ClockSchedule, now: number, random: Random): number {
  if (schedule.kind === 'once') return Math.max(schedule.at + random.between(...LATE_MS), now + SOONEST_MS);
  if (schedule.kind === 'interval') return now + random.between(1, schedule.ms);
  return nextCalendar(schedule, now);
}

/** null after a one-off; `fired` is the moment it was due. */
export function nextFiring(schedule: ClockSchedule, fired: number): number | null {
  if (schedule.kind === 'once') return null;
  if (schedule.kind === 'interval') return fired + schedule.ms;
  const step = schedule.monthDay === null && schedule.weekday === null ? schedule.days : 1;
  return nextCalendar(schedule, fired + (step - 1) * DAY);
}

/** A random minute of the hour, or one near the minute asked for; it then stays the same. */
export function minuteOfDay(hour: number | null, nearMinute: number | null, random: Random): number {
  const start = (hour ?? random.between(0, 23)) * 60;
  if (nearMinute === null) return start + random.between(0, 59);
  return (start + nearMinute + random.between(-NEAR_MINUTES, NEAR_MINUTES) + 1440) % 1440;
}

function nextCalendar(schedule: Extract<ClockSchedule, { kind: 'calendar' }>, after: number): number {
  const midnight = Math.floor((after + zoneOffset(schedule.zone, after)) / DAY) * DAY;
  for (let day = midnight; day < midnight + 400 * DAY; day += DAY) {
    const at = localToUtc(schedule.zone, day + schedule.minuteOfDay * MINUTE);
    if (at > after && isDay(schedule, new Date(day))) return at;
  }
  throw new Error('a trigger that never fires');
}

function isDay({ weekday, monthDay }: { weekday: number | null; monthDay: number | null }, day: Date): boolean {
  if (monthDay !== null) return day.getUTCDate() === Math.min(monthDay, daysInMonth(day));
  return weekday === null || (day.getUTCDay() || 7) === weekday;
}

function daysInMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}
