/** @fileoverview 公海: which customers had no qualifying contact for twice the period of their policy. */
import { type CadenceRules, type CustomerFacts, countedFrom, createdOn } from '../cadence/due-on';
import { addInterval, intervalOf } from '../cadence/interval';
import { isPlanned } from '../cadence/planned';
import type { PolicyChooser } from '../cadence/policies-for';
import { REGULAR } from '../cadence/qualifies';
import { type Day, latest } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { Policy } from '../register-records';

const PERIODS = 2;

export interface Idle {
  /** From this day on nothing counted. */
  readonly since: Day;
  readonly period: string;
  /** The last day on which the second contact would have been in time. */
  readonly until: Day;
}

/** `heldSince` is the day on which owner, grade or stage last changed: what was owed before was owed by others, or less. */
export interface HeldCustomer extends CustomerFacts {
  readonly heldSince?: Day;
}

/** Undefined while any row of regular contact is kept; only where there is none do other rows speak. */
export function idleOf(facts: HeldCustomer, policiesFor: PolicyChooser, rules: CadenceRules): Idle | undefined {
  const { customer } = facts;
  if (!isPlanned(customer) || customer.owner === '') return undefined;
  const rows = policiesFor(gradeCode(customer.grade), customer.stage);
  const regular = rows.filter(({ kind }) => kind === REGULAR);
  const limits = (regular.length > 0 ? regular : rows).flatMap((policy) => idleByRow(facts, policy, rules) ?? []);
  const last = limits.reduce<Idle | undefined>(
    (best, one) => (best && best.until >= one.until ? best : one),
    undefined,
  );
  return last && last.until < rules.today ? last : undefined;
}

function idleByRow(facts: HeldCustomer, policy: Policy, rules: CadenceRules): Idle | undefined {
  const whole = intervalOf(1, policy.period);
  const counted = countedFrom(facts, policy, rules);
  if (!whole || counted === undefined) return undefined;
  const since = [createdOn(facts.customer, rules), facts.heldSince ?? ''].reduce(latest, counted);
  const twice = { months: whole.months * PERIODS, days: whole.days * PERIODS };
  return { since, period: policy.period, until: addInterval(since, twice) };
}
