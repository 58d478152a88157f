/** @fileoverview Why a customer's health is what it is: parts that add up. */
import type { HealthMessages } from '../zh-CN/health';

const yuan = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} yuan`;

export const health: HealthMessages = {
  parts: {
    recency: ({ overdueDays }) => (overdueDays > 0 ? `${overdueDays} days overdue` : 'nothing overdue'),
    satisfaction: ({ mean, count }) =>
      mean === undefined ? 'no score yet' : `last ${count > 1 ? `${count} scores` : 'score'} ${mean.toFixed(1)}`,
    orders({ last, before, ever }) {
      if (!ever) return 'no orders ever';
      const year = before > 0 ? ` (${yuan(before)} the year before)` : '';
      return last > 0 ? `orders of ${yuan(last)} in 12 months${year}` : `no orders in 12 months${year}`;
    },
    problems: ({ overdueNeeds }) => (overdueNeeds > 0 ? `${overdueNeeds} needs overdue` : 'no need overdue'),
    complaint: ({ count }) => `${count} complaints in 12 months`,
    expired: ({ count }) => `${count} contracts expired`,
  },
  scored: (text, points, max) => (max > 0 ? `${text} ${points}/${max}` : `${text} ${points}`),
  levels: { 健康: 'healthy', 关注: 'to watch', 风险: 'at risk' },
};
