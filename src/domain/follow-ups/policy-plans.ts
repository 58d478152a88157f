/** @fileoverview Plans that policies ask for: closed by the contact that counts, moved with their date, made ahead. */
import type { Due } from '../cadence/due';
import { basesOf } from '../cadence/due-on';
import { addDays, isDay } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { FollowUp, Policy } from '../register-records';
import { approvalOfSeries, isRestated, needsApproval, plannedMethod, termsOf } from './approval';
import {
  completeBy,
  type FollowUpChanges,
  type FollowUpUpdate,
  hasCause,
  isOpen,
  type NewFollowUp,
  withdraw,
} from './follow-up';
import type { Plan, PlanContext, PlanFacts } from './plan-context';
import { plannedOn, servedBy } from './served-by';
import { makeFollowUp } from './wanted';

type PolicyDue = Due & { readonly policy: Policy };

const UNDECIDED: FollowUpChanges = { approval: '待审批', approver: '', approvedAt: '' };

function changesOf(row: FollowUp, due: PolicyDue, { customer }: PlanFacts, { settings }: PlanContext): FollowUpChanges {
  const grade = gradeCode(customer.grade);
  const regraded = row.grade !== grade;
  const terms = termsOf(customer, due.policy, settings);
  return {
    ...(isDay(row.postponedFrom) || row.dueOn === due.dueOn ? {} : { dueOn: due.dueOn }),
    ...(regraded ? { grade } : {}),
    // What was decided was decided for the old grade, the old wish or the old row.
    ...((regraded && needsApproval(grade, settings)) || isRestated(row, terms) ? UNDECIDED : {}),
    ...(row.terms === terms ? {} : { terms }),
    ...(row.stage === customer.stage ? {} : { stage: customer.stage }),
  };
}

/** What becomes of an open plan; undefined where it stands as it should. */
function review(row: FollowUp, due: PolicyDue, facts: PlanFacts, context: PlanContext): FollowUpUpdate | undefined {
  // A plan that stands on its computed day was not served since: most do, and the bases need not be reckoned.
  const stands = plannedOn(row) === due.dueOn;
  const served = stands ? undefined : servedBy(row, basesOf(facts, due.policy, context.rules));
  if (served) return completeBy(row, served);
  const changes = changesOf(row, due, facts, context);
  return Object.keys(changes).length > 0 ? { id: row.id, changes } : undefined;
}

function make(
  due: PolicyDue,
  series: readonly FollowUp[],
  facts: PlanFacts,
  context: PlanContext,
): NewFollowUp | undefined {
  const { rules, settings, words } = context;
  if (due.dueOn > addDays(rules.today, settings.planHorizon)) return undefined;
  const { customer } = facts;
  const { policy } = due;
  const approval = approvalOfSeries(series, customer, policy, settings);
  if (approval.approval === '已退回') return undefined;
  const content = policy.content === '' ? words.regular : policy.content;
  const method = plannedMethod(policy);
  const { cause, dueOn } = due;
  return makeFollowUp(
    customer,
    { cause, dueOn, content, method, origin: '周期维护', kind: policy.kind, policy },
    approval,
  );
}

function planSeries(due: PolicyDue, facts: PlanFacts, context: PlanContext): Plan {
  const series = facts.followUps.filter(({ cause }) => cause === due.cause);
  const [row, ...doubles] = series.filter(isOpen);
  const update = doubles.map(withdraw);
  const reviewed = row && review(row, due, facts, context);
  const stands = row !== undefined && reviewed?.changes.status === undefined;
  const made = stands ? undefined : make(due, series, facts, context);
  return { create: made ? [made] : [], update: reviewed ? [reviewed, ...update] : update };
}

export function planPolicies(facts: PlanFacts, dues: readonly Due[], context: PlanContext): Plan {
  const ofPolicies = dues.filter((due): due is PolicyDue => due.policy !== undefined);
  const causes = new Set(ofPolicies.map(({ cause }) => cause));
  const gone = facts.followUps.filter((row) => hasCause(row, 'policy') && isOpen(row) && !causes.has(row.cause));
  const plans = ofPolicies.map((due) => planSeries(due, facts, context));
  return {
    create: plans.flatMap(({ create }) => create),
    update: [...gone.map(withdraw), ...plans.flatMap(({ update }) => update)],
  };
}
