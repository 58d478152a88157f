/** @fileoverview Revisits: some working days after a need was solved, the customer is asked whether it is. */
import { type FollowUp, type Need, needName } from '../register-records';
import { complete, type FollowUpUpdate, forgetCause, hasCause, isOpen, withdraw } from './follow-up';
import type { PlanContext, PlanFacts } from './plan-context';
import type { Wanted } from './wanted';

const SOLVED = '已解决';
const UNSOLVED: readonly string[] = ['待响应', '处理中'];
const MAX_DESCRIPTION = 30;

export function wantedRevisits({ needs }: PlanFacts, { rules, settings, words }: PlanContext): readonly Wanted[] {
  const solved = needs.filter(({ id, status }) => id !== '' && status === SOLVED);
  return solved.map((need) => ({
    cause: `revisit:${need.id}`,
    origin: '解决回访',
    dueOn: rules.calendar.addWorkingDays(rules.today, settings.revisitDays),
    content: words.revisit(needName(need).slice(0, MAX_DESCRIPTION)),
  }));
}

function settle(row: FollowUp, need: Need | undefined, { rules }: PlanContext): FollowUpUpdate[] {
  const status = need?.status ?? '';
  // Solved again later, it is to be asked again.
  if (UNSOLVED.includes(status)) return [isOpen(row) ? withdraw(row) : forgetCause(row)];
  if (!isOpen(row) || status === SOLVED) return [];
  return [need ? complete(row, rules.today) : withdraw(row)];
}

/** Ends revisits of needs that are closed, and withdraws those of needs that are open again. */
export function settleRevisits({ followUps, needs }: PlanFacts, context: PlanContext): readonly FollowUpUpdate[] {
  const rows = followUps.filter((row) => hasCause(row, 'revisit'));
  return rows.flatMap((row) => {
    const need = needs.find(({ id }) => row.cause === `revisit:${id}`);
    return settle(row, need, context);
  });
}
