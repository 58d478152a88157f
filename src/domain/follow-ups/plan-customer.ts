/** @fileoverview The plan of one customer: what is to be made, what changes, and when it is next due. */

import { duesOf, nextFollowUp } from '../cadence/next-follow-up';
import { isPlanned } from '../cadence/planned';
import type { Day } from '../calendar-date';
import { isPooled } from '../pool/pooled';
import type { FollowUp } from '../register-records';
import { LOST } from '../stage';
import { planAgreed } from './agreed-plans';
import { type FollowUpUpdate, isByHand, isOpen, isWish, type NewFollowUp, withdraw } from './follow-up';
import { settleGreetings, wantedAnniversaries, wantedGreetings } from './greeting-plans';
import type { Plan, PlanContext, PlanFacts } from './plan-context';
import { planPolicies } from './policy-plans';
import { settleRenewals, wantedRenewalPlans } from './renewal-plans';
import { settleRevisits, wantedRevisits } from './revisit-plans';
import { wantedBySignals } from './signals';
import { wantedTodos } from './todo-plans';
import { makeFollowUp, type Wanted } from './wanted';

export type CustomerPlan = Plan & { readonly next: Day | undefined };

// A lost customer is still worked on to win it back.
const KEPT_WHEN_LOST: readonly string[] = ['风险预警', '跟进计划', '信息核对', '问卷'];
// Whoever declared a customer dormant was not warned in vain.
const KEPT_WHEN_DORMANT: readonly string[] = ['跟进计划', '问卷'];

/** A customer that is not planned for keeps what people planned; whoever withdrew consent is left alone. */
function withdrawAll({ customer, followUps }: PlanFacts): readonly FollowUpUpdate[] {
  const kept = customer.stage === LOST ? KEPT_WHEN_LOST : KEPT_WHEN_DORMANT;
  const keeps = (row: FollowUp) => isByHand(row) || kept.includes(row.origin);
  const open = followUps.filter(isOpen);
  return open.filter((row) => customer.consent === '已撤回' || !keeps(row)).map(withdraw);
}

/** Causes that come once: made where no row has them, open or ended. */
function planOnce(facts: PlanFacts, wanted: readonly Wanted[], settled: readonly FollowUpUpdate[]): Plan {
  // A cause that is forgotten now may come again at once.
  const known = new Set(rowsAfter(facts.followUps, settled).map(({ cause }) => cause));
  const create: NewFollowUp[] = [];
  for (const plan of wanted) {
    if (known.has(plan.cause)) continue;
    known.add(plan.cause);
    create.push(makeFollowUp(facts.customer, plan));
  }
  return { create, update: settled };
}

function wantedOnce(facts: PlanFacts, context: PlanContext): readonly Wanted[] {
  return [
    ...wantedTodos(facts, context),
    ...wantedRenewalPlans(facts, context),
    ...wantedRevisits(facts, context),
    ...wantedGreetings(context),
    ...wantedAnniversaries(facts, context),
    ...wantedBySignals(facts, context),
  ];
}

function settleOnce(facts: PlanFacts, context: PlanContext): readonly FollowUpUpdate[] {
  return [...settleRenewals(facts), ...settleRevisits(facts, context), ...settleGreetings(facts, context)];
}

/** The rows as they will stand, for the date in the customer's row. */
function rowsAfter(rows: readonly FollowUp[], update: readonly FollowUpUpdate[]): readonly FollowUp[] {
  if (update.length === 0) return rows;
  const changes = new Map(update.map((entry) => [entry.id, entry.changes]));
  return rows.map((row) => ({ ...row, ...changes.get(row.id) }));
}

function earliest(first: Day | undefined, rows: readonly NewFollowUp[]): Day | undefined {
  const counted = rows.filter((row) => !isWish(row));
  return counted.reduce((day, row) => (day === undefined || row.dueOn < day ? row.dueOn : day), first);
}

export function planCustomer(facts: PlanFacts, context: PlanContext): CustomerPlan {
  if (!isPlanned(facts.customer)) {
    const update = withdrawAll(facts);
    return { create: [], update, next: nextFollowUp({ ...facts, followUps: rowsAfter(facts.followUps, update) }, []) };
  }
  const dues = context.dues.get(facts.customer) ?? duesOf(facts, context.policiesFor, context.rules);
  // Its next date stands, so that whoever looks for a customer to claim sees what waits; nobody is reminded of it.
  if (isPooled(facts.customer)) {
    const update = withdrawAll(facts);
    return {
      create: [],
      update,
      next: nextFollowUp({ ...facts, followUps: rowsAfter(facts.followUps, update) }, dues),
    };
  }
  const plans = [
    planPolicies(facts, dues, context),
    planAgreed(facts, dues, context),
    planOnce(facts, wantedOnce(facts, context), settleOnce(facts, context)),
  ];
  const create = plans.flatMap((plan) => plan.create);
  const update = plans.flatMap((plan) => plan.update);
  const after = { ...facts, followUps: rowsAfter(facts.followUps, update) };
  return { create, update, next: earliest(nextFollowUp(after, dues), create) };
}
