/** @fileoverview What a customer is due for, and the day that stands in its row as 下次跟进. */
import type { Day } from '../calendar-date';
import { isDay } from '../calendar-date';
import { gradeCode } from '../grade-text';
import { agreedDue } from './agreed';
import type { Due } from './due';
import { type CadenceRules, type CustomerFacts, dueOn } from './due-on';
import { isPlanned } from './planned';
import type { PolicyChooser } from './policies-for';

// Wishes are sent to everybody at a festival: they have their own line and are nobody's next follow-up.
const NOT_COUNTED: readonly string[] = ['节日问候', '纪念日'];

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
  const stopped = (cause: string) =>
    rows.some((row) => row.cause === cause && (row.status !== '待执行' || row.approval === '已退回'));
  const open = rows.filter((row) => row.status === '待执行' && row.approval !== '已退回');
  const planned = new Set(open.map(({ cause }) => cause));
  const unplanned = dues.filter(
    ({ cause, policy }) => !planned.has(cause) && !(policy ? isSentBack(rows, cause) : stopped(cause)),
  );
  const days = [
    ...open.filter((row) => !NOT_COUNTED.includes(row.origin)).map((row) => row.dueOn),
    ...unplanned.map((due) => due.dueOn),
  ].filter(isDay);
  return days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** A series is stopped while its latest plan is sent back. */
function isSentBack(rows: CustomerFacts['followUps'], cause: string): boolean {
  const series = rows.filter((row) => row.cause === cause);
  return series[series.length - 1]?.approval === '已退回';
}
