/** @fileoverview Why a customer has its grade, and what is proposed about it. */
import type { GradingMessages } from '../zh-CN/grading';

const LEVELS: Readonly<Record<string, string>> = { 高: 'high', 中: 'medium', 低: 'low' };
const level = (value: string) => LEVELS[value] ?? value;
const potential = (value: string | undefined) => (value ? `, potential ${level(value)}` : '');
const yuan = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} yuan`;

export const grading: GradingMessages = {
  reasons: {
    override: () => 'set by a manager',
    orders: ({ amount, value, potential: other }) =>
      `orders of ${yuan(amount)} in 12 months, value ${level(value)}${potential(other)}`,
    estimated: ({ budget, value, potential: other }) =>
      `no order yet, estimated by a budget of ${yuan(budget)}, value ${level(value)}${potential(other)}`,
    noOrders: ({ potential: other }) => `no orders in 12 months and no budget known${potential(other)}`,
  },
  upgrades: {
    repeatOrders: ({ count }) => `${count} orders in 6 months`,
    highScores: ({ scores }) => `last ${scores.length} scores ${scores.join(', ')}`,
    referral: ({ customer }) => `referred customer ${customer}`,
    newField: ({ answer }) => `named “${answer}” in the survey`,
  },
  amountMoved: (before, after) =>
    `orders in 12 months ${after < before ? 'fell' : 'rose'} from ${yuan(before)} to ${yuan(after)}`,
  changed: (before, after) => `grade changed from ${before} to ${after}`,
  returnedBy: { order: (day) => `ordered again on ${day}`, contact: (day) => `in touch again on ${day}` },
  longTerm: (years, orders) => (years.length > 1 ? `orders in ${years.join(' and ')}` : `${orders} orders`),
};
