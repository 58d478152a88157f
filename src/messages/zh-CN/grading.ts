/** @fileoverview Why a customer has its grade, and what is proposed about it. */
import type { GradeReason } from '../../domain/grading/grade-customer';
import type { UpgradeReason } from '../../domain/grading/upgrade-signals';
import type { TextsOf } from '../texts-of';

// An amount just below a threshold must not be rounded up to it.
const money = (amount: number) =>
  amount >= 10_000 && Number.isInteger(amount / 100) ? `${amount / 10_000} 万元` : `${amount} 元`;
const potential = (level: string | undefined) => (level ? `，潜力${level}` : '');

const COUNTS: Readonly<Record<number, string>> = { 2: '两', 3: '三', 4: '四', 5: '五' };

const reasons: TextsOf<GradeReason> = {
  override: () => '经理人工定级',
  orders: ({ amount, value, potential: level }) => `近12个月合作金额 ${money(amount)}，价值${value}${potential(level)}`,
  estimated: ({ budget, value, potential: level }) =>
    `尚无订单，按需求预算 ${money(budget)} 预估，价值${value}${potential(level)}`,
  noOrders: ({ potential: level }) => `近12个月无订单，也没有填写预算${potential(level)}`,
};

const upgrades: TextsOf<UpgradeReason> = {
  repeatOrders: ({ count }) => `6个月内成交 ${count} 次`,
  highScores: ({ scores }) => `最近 ${scores.length} 次满意度 ${scores.join('、')} 分`,
  referral: ({ customer }) => `推荐了客户 ${customer}`,
  newField: ({ answer }) => `问卷中提到“${answer}”`,
};

export const grading = {
  reasons,
  upgrades,
  amountMoved: (before: number, after: number) =>
    `近12个月合作金额由 ${money(before)}${after < before ? '降到' : '升到'} ${money(after)}`,
  changed: (before: string, after: string) => `客户等级由 ${before} 变为 ${after}`,
  returnedBy: { order: (day: string) => `流失后 ${day} 又有成交`, contact: (day: string) => `流失后 ${day} 又有联系` },
  longTerm: (years: readonly number[], orders: number) =>
    years.length > 1
      ? `${years.join('、')} ${COUNTS[years.length] ?? years.length}年都有订单`
      : `已有 ${orders} 笔订单`,
};

export type GradingMessages = typeof grading;
