/** @fileoverview Why a customer's health is what it is: parts that add up. */
import type { HealthMessages } from '../zh-CN/health';

// Cut, never rounded up to a round figure.
const money = (amount: number) =>
  amount >= 10_000 && Number.isInteger(amount / 100) ? `${amount / 10_000} 萬元` : `${amount} 元`;

export const health: HealthMessages = {
  parts: {
    recency: ({ overdueDays }) => (overdueDays > 0 ? `逾期 ${overdueDays} 天` : '沒有逾期'),
    satisfaction: ({ mean, count }) =>
      mean === undefined ? '尚無滿意度' : `最近${count > 1 ? ` ${count} 次` : ''}滿意度 ${mean.toFixed(1)} 分`,
    orders({ last, before, ever }) {
      if (!ever) return '從未成交';
      const year = before > 0 ? `（上年 ${money(before)}）` : '';
      return last > 0 ? `近12個月訂單 ${money(last)}${year}` : `近12個月無訂單${year}`;
    },
    problems: ({ overdueNeeds }) => (overdueNeeds > 0 ? `${overdueNeeds} 項需求逾期` : '無逾期需求'),
    complaint: ({ count }) => `12個月內客訴 ${count} 次`,
    expired: ({ count }) => `${count} 筆到期未續約`,
  },
  scored(text, points, max) {
    const gap = text.endsWith('）') ? '' : ' ';
    return max > 0 ? `${text}${gap}${points}/${max}` : `${text}${gap}${points}`;
  },
  levels: { 健康: '健康', 关注: '關注', 风险: '風險' },
};
