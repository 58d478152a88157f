/** @fileoverview Postponing a plan: the day it had first is kept, and why. */
import { type Day, isDay } from '../calendar-date';
import type { FollowUp } from '../register-records';
import { type FollowUpUpdate, isOpen } from './follow-up';

export type Postponement =
  | { readonly ok: true; readonly update: FollowUpUpdate }
  | { readonly ok: false; readonly problem: 'notOpen' | 'noDay' | 'noReason' | 'notLater' };

/** Moves an open plan to a later day. */
export function postpone(row: FollowUp, to: Day, reason: string): Postponement {
  if (!isOpen(row)) return { ok: false, problem: 'notOpen' };
  if (!isDay(to)) return { ok: false, problem: 'noDay' };
  if (reason.trim() === '') return { ok: false, problem: 'noReason' };
  if (to <= row.dueOn) return { ok: false, problem: 'notLater' };
  const postponedFrom = isDay(row.postponedFrom) ? row.postponedFrom : row.dueOn;
  return { ok: true, update: { id: row.id, changes: { dueOn: to, postponedFrom, postponeReason: reason.trim() } } };
}

/** What a day typed over the day of a plan means: the plan was moved, and keeps the day it had first. */
export function movedByHand(row: FollowUp, before: Day): FollowUpUpdate | undefined {
  if (!isOpen(row) || isDay(row.postponedFrom) || !isDay(before) || row.dueOn === before) return undefined;
  return { id: row.id, changes: { postponedFrom: before } };
}
