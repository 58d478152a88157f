/** @fileoverview Overdue follow-ups that go to the manager, some working days after their date. */
import type { PolicyChooser } from '../cadence/policies-for';
import { REGULAR } from '../cadence/qualifies';
import { type Day, isDay } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { FollowUp, Policy } from '../register-records';
import type { WorkCalendar } from '../working-days';
import { isWish, isWorked } from './follow-up';

export type EscalationRules = {
  readonly policies: readonly Policy[];
  readonly policiesFor: PolicyChooser;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** Grade and stage of the customer as they are now: a plan made by hand has none of its own. */
  readonly standing?: (row: FollowUp) => Pick<FollowUp, 'grade' | 'stage'>;
};

export type Escalation = {
  readonly followUp: FollowUp;
  /** The day on which it is told to the manager, once. */
  readonly on: Day;
  readonly workingDaysOverdue: number;
};

/** Working days after which a plan escalates: its row's, else those of the customer's regular contact; never, if blank. */
function escalateAfter(row: FollowUp, { policies, policiesFor, standing }: EscalationRules): number | undefined {
  const own = policies.find(({ id }) => id === row.policy);
  if (own) return own.escalateAfter;
  const { grade, stage } = standing?.(row) ?? row;
  const fitting = policiesFor(gradeCode(grade), stage).filter(({ kind }) => kind === REGULAR);
  const limits = fitting.map((policy) => policy.escalateAfter).filter((days): days is number => days !== undefined);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

export function escalations(followUps: readonly FollowUp[], rules: EscalationRules): readonly Escalation[] {
  const { calendar, today } = rules;
  const overdue = followUps.filter((row) => isWorked(row) && !isWish(row) && isDay(row.dueOn) && row.dueOn < today);
  return overdue.flatMap((followUp): Escalation[] => {
    const after = escalateAfter(followUp, rules);
    if (after === undefined) return [];
    const on = calendar.addWorkingDays(followUp.dueOn, after);
    if (on > today) return [];
    return [{ followUp, on, workingDaysOverdue: calendar.workingDaysBetween(followUp.dueOn, today) }];
  });
}
