/** @fileoverview A customer's value: orders of the last twelve months against the thresholds. */
import type { Level } from '../../schema/presets/define-preset';
import { addMonths, type Day, isDay } from '../calendar-date';
import type { Order } from '../register-records';

type Threshold = {
  readonly amount: number;
  /** 达到 includes the amount itself, 超过 does not. */
  readonly sign: string;
};

export type Thresholds = { readonly high: Threshold; readonly medium: Threshold };

const FEN = 100;

function fenOf({ amount }: Order): number {
  return typeof amount === 'number' ? Math.round(amount * FEN) : 0;
}

/** 元 of the orders with `after` < date ≤ `until`; counted in 分, so that 499 999.99 stays below 500 000. */
export function amountBetween(orders: readonly Order[], after: Day, until: Day): number {
  const within = orders.filter(({ date }) => isDay(date) && date > after && date <= until);
  return within.reduce((sum, order) => sum + fenOf(order), 0) / FEN;
}

export function amountOf12Months(orders: readonly Order[], today: Day): number {
  return amountBetween(orders, addMonths(today, -12), today);
}

function reaches(amount: number, threshold: Threshold): boolean {
  return threshold.sign === '超过' ? amount > threshold.amount : amount >= threshold.amount;
}

export function valueLevel(amount: number, { high, medium }: Thresholds): Level {
  if (reaches(amount, high)) return '高';
  return reaches(amount, medium) ? '中' : '低';
}
