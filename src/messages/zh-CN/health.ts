/** @fileoverview Why a customer's health is what it is: parts that add up. */
import type { HealthPart } from '../../domain/health/health';
import type { TextsOf } from '../texts-of';

// Cut, never rounded up to a round figure.
const money = (amount: number) =>
  amount >= 10_000 && Number.isInteger(amount / 100) ? `${amount / 10_000} 万元` : `${amount} 元`;

const parts: TextsOf<HealthPart> = {
  recency: ({ overdueDays }) => (overdueDays > 0 ? `逾期 ${overdueDays} 天` : '没有逾期'),
  satisfaction: ({ mean, count }) =>
    mean === undefined ? '尚无满意度' : `最近${count > 1 ? ` ${count} 次` : ''}满意度 ${mean.toFixed(1)} 分`,
  orders({ last, before, ever }) {
    if (!ever) return '从未成交';
    const year = before > 0 ? `（上年 ${money(before)}）` : '';
    return last > 0 ? `近12个月订单 ${money(last)}${year}` : `近12个月无订单${year}`;
  },
  problems: ({ overdueNeeds }) => (overdueNeeds > 0 ? `${overdueNeeds} 项需求逾期` : '无逾期需求'),
  complaint: ({ count }) => `12个月内投诉 ${count} 次`,
  expired: ({ count }) => `${count} 笔到期未续约`,
};

export const health = {
  parts,
  /** 逾期 1 天 39/40; what is only taken away has no maximum. */
  scored: (text: string, points: number, max: number) => {
    const gap = text.endsWith('）') ? '' : ' ';
    return max > 0 ? `${text}${gap}${points}/${max}` : `${text}${gap}${points}`;
  },
  levels: { 健康: '健康', 关注: '关注', 风险: '风险' },
};

export type HealthMessages = typeof health;
