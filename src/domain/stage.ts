/** @fileoverview The stage of one who was given up, and what orders say about the stage: the first one makes a customer, several propose a long-term one. */
import { type Day, yearOf } from './calendar-date';
import type { Order } from './register-records';
import { salesUntil } from './sales';

export type StageDecision =
  | { readonly key: 'stay' }
  /** Set at once, and logged. */
  | { readonly key: 'firstOrder'; readonly stage: '成交客户' }
  /** Proposed to owner and manager, with the years or the number of orders that speak for it. */
  | {
      readonly key: 'longTerm';
      readonly stage: '长期合作客户';
      readonly params: { readonly orders: number; readonly years: readonly number[] };
    };

export const LOST = '流失客户';

const BEFORE_ORDER: readonly string[] = ['', '潜在客户', '意向客户'];
const ORDERS_WANTED = 3;
const YEARS_WANTED = 2;

export function stageAfterOrders(stage: string, orders: readonly Order[], today: Day): StageDecision {
  const isBefore = BEFORE_ORDER.includes(stage);
  if (!isBefore && stage !== '成交客户') return { key: 'stay' };
  const days = salesUntil(today, orders).map(({ date }) => date);
  if (days.length === 0) return { key: 'stay' };
  if (isBefore) return { key: 'firstOrder', stage: '成交客户' };
  const years = [...new Set(days.map(yearOf))].sort((a, b) => a - b);
  const proven = days.length >= ORDERS_WANTED || years.length >= YEARS_WANTED;
  if (!proven) return { key: 'stay' };
  return { key: 'longTerm', stage: '长期合作客户', params: { orders: days.length, years } };
}
