/** @fileoverview The grade of a customer, and why: by hand, by orders, or estimated from what it wants. */
import type { Level } from '../../schema/presets/define-preset';
import { type Day, isDay } from '../calendar-date';
import type { Customer, Need, Order } from '../register-records';
import type { GradeMatrix } from './grade-matrix';
import { type GrowthBounds, potentialOf } from './potential';
import { amountOf12Months, type Thresholds, valueLevel } from './value-level';

export type GradingRules = {
  readonly today: Day;
  readonly thresholds: Thresholds;
  /** The grade of each value level where the value alone decides. */
  readonly byValue: Readonly<Record<Level, string>>;
  /** The grades by value and potential, where both decide. */
  readonly matrix?: GradeMatrix | undefined;
  readonly growthBounds: GrowthBounds;
  /** Growth of an industry, as a share. */
  readonly growthOf: (industry: string) => number | undefined;
};

/** Why a customer has its grade; messages has a text for each key. */
export type GradeReason =
  | { readonly key: 'override'; readonly params: Record<string, never> }
  | {
      readonly key: 'orders';
      readonly params: { readonly amount: number; readonly value: Level; readonly potential?: Level };
    }
  | {
      readonly key: 'estimated';
      readonly params: { readonly budget: number; readonly value: Level; readonly potential?: Level };
    }
  | { readonly key: 'noOrders'; readonly params: { readonly potential?: Level } };

export type Grading = {
  readonly grade: string;
  /** Shown as A（预估）: no order yet, the budget of a need speaks for it. */
  readonly estimated: boolean;
  readonly amount12m: number;
  readonly reason: GradeReason;
};

const OPEN_NEEDS: readonly string[] = ['', '待响应', '处理中'];

/** The largest lower bound of the budgets of open needs. */
function largestBudget(needs: readonly Need[]): number | undefined {
  const budgets = needs
    .filter(({ status }) => OPEN_NEEDS.includes(status))
    .map(({ budgetMin }) => budgetMin)
    .filter((budget): budget is number => typeof budget === 'number');
  return budgets.length === 0 ? undefined : Math.max(...budgets);
}

function potentialUnder(customer: Customer, rules: GradingRules): Level | undefined {
  if (!rules.matrix) return undefined;
  const own = typeof customer.growth === 'number' ? customer.growth : undefined;
  return potentialOf(own ?? rules.growthOf(customer.industry), customer.fit, rules.growthBounds);
}

function reasonFor(
  amount: number,
  budget: number | undefined,
  ordered: boolean,
  value: Level,
  potential?: Level,
): GradeReason {
  const shared = potential ? { potential } : {};
  if (ordered) return { key: 'orders', params: { amount, value, ...shared } };
  if (budget !== undefined) return { key: 'estimated', params: { budget, value, ...shared } };
  return { key: 'noOrders', params: shared };
}

export function gradeCustomer(
  customer: Customer,
  orders: readonly Order[],
  needs: readonly Need[],
  rules: GradingRules,
): Grading {
  const amount12m = amountOf12Months(orders, rules.today);
  if (customer.gradeOverride !== '') {
    return { grade: customer.gradeOverride, estimated: false, amount12m, reason: { key: 'override', params: {} } };
  }
  const ordered = orders.some(({ date }) => isDay(date) && date <= rules.today);
  const budget = ordered ? undefined : largestBudget(needs);
  const value = valueLevel(ordered ? amount12m : (budget ?? 0), rules.thresholds);
  const potential = potentialUnder(customer, rules);
  const grade = potential ? (rules.matrix?.[`${value}×${potential}`] ?? '') : rules.byValue[value];
  const reason = reasonFor(amount12m, budget, ordered, value, potential);
  return { grade, estimated: budget !== undefined, amount12m, reason };
}
