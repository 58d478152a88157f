/** @fileoverview Which contact did what an open plan of a policy row asked for. */
import type { Base } from '../cadence/due-on';
import { type Day, diffDays, isDay } from '../calendar-date';
import type { FollowUp, Interaction } from '../register-records';

/** The day the plan had before anybody postponed it. */
export function plannedOn({ postponedFrom, dueOn }: FollowUp): Day {
  return isDay(postponedFrom) ? postponedFrom : dueOn;
}

/**
 * Which base a plan was counted from. Rows do not keep it, but their day tells: the same day, else the nearest one
 * (holidays or the row may have changed since); in doubt the latest, so that nothing is closed that should stand.
 */
function indexOfBase(planned: Day, bases: readonly Base[]): number {
  const exact = bases.findIndex(({ dueOn, raw }) => dueOn === planned || raw === planned);
  if (exact >= 0 || !isDay(planned)) return Math.max(exact, 0);
  const distances = bases.map(({ raw }) => Math.abs(diffDays(planned, raw)));
  return distances.indexOf(Math.min(...distances));
}

/** The first qualifying contact after the one that the plan was counted from. */
export function servedBy(row: FollowUp, bases: readonly Base[]): Interaction | undefined {
  const newer = bases.slice(0, indexOfBase(plannedOn(row), bases));
  return newer.reverse().find(({ contact }) => contact !== undefined)?.contact;
}
