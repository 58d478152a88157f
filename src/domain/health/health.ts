/** @fileoverview The health of a customer, 0–100, with parts that add up to it. */
import type { Due } from '../cadence/due';
import { periodDays } from '../cadence/interval';
import { REGULAR } from '../cadence/qualifies';
import { addMonths, type Day, diffDays, isDay } from '../calendar-date';
import { renewalState } from '../follow-ups/renewals';
import { amountBetween } from '../grading/value-level';
import { isMoment, type Moment } from '../moment';
import type { LocalOf, Need, Order } from '../register-records';
import { isOverdue } from '../time-limits/need-limits';
import type { Score } from './scores';

export type HealthFacts = {
  readonly dues: readonly Due[];
  /** Latest first. */
  readonly scores: readonly Score[];
  readonly orders: readonly Order[];
  readonly needs: readonly Need[];
};

export type HealthRules = { readonly today: Day; readonly now: Moment; readonly localOf: LocalOf };

/** A part of the sum; messages has a text for each key. `max` is 0 where points are only taken away. */
export type HealthPart = { readonly points: number; readonly max: number } & (
  | { readonly key: 'recency'; readonly params: { readonly overdueDays: number } }
  | { readonly key: 'satisfaction'; readonly params: { readonly mean: number | undefined; readonly count: number } }
  | {
      readonly key: 'orders';
      readonly params: { readonly last: number; readonly before: number; readonly ever: boolean };
    }
  | { readonly key: 'problems'; readonly params: { readonly overdueNeeds: number } }
  | { readonly key: 'complaint'; readonly params: { readonly count: number } }
  | { readonly key: 'expired'; readonly params: { readonly count: number } }
);

export type HealthLevel = '健康' | '关注' | '风险';
export type Health = { readonly health: number; readonly level: HealthLevel; readonly parts: readonly HealthPart[] };

const LAST_SCORES = 3;
const DEDUCTION = 10;
const COMPLAINT = '投诉';

export function healthLevel(health: number): HealthLevel {
  if (health >= 75) return '健康';
  return health >= 50 ? '关注' : '风险';
}

/** Points of the due date that is furthest past in its period. */
function recency({ dues }: HealthFacts, { today }: HealthRules): HealthPart {
  const ofPolicies = dues.filter(({ policy }) => policy !== undefined);
  const regular = ofPolicies.filter(({ policy }) => policy?.kind === REGULAR);
  const worst = (regular.length > 0 ? regular : ofPolicies)
    .map(({ dueOn, policy }) => {
      const overdueDays = Math.max(0, diffDays(dueOn, today));
      const share = 1 - overdueDays / (periodDays(policy?.period ?? '') ?? Number.POSITIVE_INFINITY);
      return { overdueDays, points: Math.max(0, Math.floor(40 * share)) };
    })
    .sort((a, b) => a.points - b.points)[0];
  return { key: 'recency', points: worst?.points ?? 40, max: 40, params: { overdueDays: worst?.overdueDays ?? 0 } };
}

function satisfaction({ scores }: HealthFacts): HealthPart {
  const last = scores.slice(0, LAST_SCORES);
  const count = last.length;
  if (count === 0) return { key: 'satisfaction', points: 20, max: 30, params: { mean: undefined, count } };
  const mean = last.reduce((sum, { value }) => sum + value, 0) / count;
  return { key: 'satisfaction', points: Math.round(((mean - 1) / 4) * 30), max: 30, params: { mean, count } };
}

function orderPoints({ orders }: HealthFacts, { today }: HealthRules): HealthPart {
  const yearAgo = addMonths(today, -12);
  const last = amountBetween(orders, yearAgo, today);
  const before = amountBetween(orders, addMonths(today, -24), yearAgo);
  const ever = orders.some(({ date }) => isDay(date) && date <= today);
  // Where more was given back than bought there is nothing to divide.
  const kept = last >= before ? 20 : last > 0 ? Math.round((20 * last) / before) : 0;
  return { key: 'orders', points: ever ? kept : 10, max: 20, params: { last, before, ever } };
}

function problems({ needs }: HealthFacts, { now, localOf }: HealthRules): HealthPart {
  const overdueNeeds = needs.filter((need) => isOverdue(need, now, localOf)).length;
  return { key: 'problems', points: Math.max(0, 10 - 5 * overdueNeeds), max: 10, params: { overdueNeeds } };
}

export function complaintsIn12Months(
  needs: readonly Need[],
  { today, localOf }: Pick<HealthRules, 'today' | 'localOf'>,
): number {
  const since = addMonths(today, -12);
  return needs.filter(
    ({ type, createdAt }) => type === COMPLAINT && isMoment(createdAt) && localOf(createdAt).day > since,
  ).length;
}

function expired({ orders }: HealthFacts, { today }: HealthRules): number {
  return orders.filter((order) => renewalState(order, orders, today) === '到期未续约').length;
}

const sumOf = (parts: readonly HealthPart[]) => parts.reduce((sum, { points }) => sum + points, 0);

/** Takes points away, but no more than there are: the parts always add up to the health. */
function deduct(parts: readonly HealthPart[], key: 'complaint' | 'expired', count: number): readonly HealthPart[] {
  if (count === 0) return parts;
  // 0 and not -0, which a mail would show as a minus.
  const points = 0 - Math.min(DEDUCTION, sumOf(parts));
  return [...parts, { key, points, max: 0, params: { count } }];
}

export function healthOf(facts: HealthFacts, rules: HealthRules): Health {
  const base = [recency(facts, rules), satisfaction(facts), orderPoints(facts, rules), problems(facts, rules)];
  const parts = deduct(
    deduct(base, 'complaint', complaintsIn12Months(facts.needs, rules)),
    'expired',
    expired(facts, rules),
  );
  const health = sumOf(parts);
  return { health, level: healthLevel(health), parts };
}
