/** @fileoverview What a customer is due for, and the day that stands in its row as 下次跟进. */
import type { Day } from '../calendar-date';
import { isDay } from '../calendar-date';
import { isWish, isWorked } from '../follow-ups/follow-up';
import { gradeCode } from '../grade-text';
import { agreedDue } from './agreed';
import type { Due } from './due';
import { type CadenceRules, type CustomerFacts, dueOn } from './due-on';
import { isPlanned } from './planned';
import type { PolicyChooser } from './policies-for';

/** Every due date that follows from policies and from what was agreed. */
export function duesOf(facts: CustomerFacts, policiesFor: PolicyChooser, rules: CadenceRules): readonly Due[] {
  const { customer } = facts;
  if (!isPlanned(customer)) return [];
  const dues = policiesFor(gradeCode(customer.grade), customer.stage).map((policy) => dueOn(facts, policy, rules));
  return [...dues, agreedDue(facts, rules)].filter((due): due is Due => due !== undefined);
}

/**
 * The earliest open due date: plans as they stand (they may have been postponed), and what has no plan yet.
 * A cause whose plan was ended or sent back is no longer due.
 */
export function nextFollowUp(facts: CustomerFacts, dues: readonly Due[]): Day | undefined {
  const rows = facts.followUps;
  const open = rows.filter(isWorked);
  const planned = new Set(open.map(({ cause }) => cause));
  const waiting = dues.filter(({ cause, policy }) => {
    if (planned.has(cause)) return false;
    return policy ? !isSentBack(rows, cause) : !rows.some((row) => row.cause === cause);
  });
  const days = [
    ...open.filter((row) => !isWish(row)).map((row) => row.dueOn),
    ...waiting.map((due) => due.dueOn),
  ].filter(isDay);
  return days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** A series is stopped while its latest plan is sent back. */
function isSentBack(rows: CustomerFacts['followUps'], cause: string): boolean {
  const series = rows.filter((row) => row.cause === cause);
  return series[series.length - 1]?.approval === '已退回';
}
