/** @fileoverview Why a customer's health is what it is: parts that add up. */
import { plural } from '../english-dates';
import type { HealthMessages } from '../zh-CN/health';

const yuan = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} yuan`;

export const health: HealthMessages = {
  parts: {
    recency: ({ overdueDays }) => (overdueDays > 0 ? `${plural(overdueDays, 'day')} overdue` : 'nothing overdue'),
    satisfaction: ({ mean, count }) =>
      mean === undefined ? 'no score yet' : `last ${count > 1 ? `${count} scores` : 'score'} ${mean.toFixed(1)}`,
    orders({ last, before, ever }) {
      if (!ever) return 'no orders ever';
      const year = before > 0 ? ` (${yuan(before)} the year before)` : '';
      return last > 0 ? `orders of ${yuan(last)} in 12 months${year}` : `no orders in 12 months${year}`;
    },
    problems: ({ overdueNeeds }) => (overdueNeeds > 0 ? `${plural(overdueNeeds, 'need')} overdue` : 'no need overdue'),
    complaint: ({ count }) => `${plural(count, 'complaint')} in 12 months`,
    expired: ({ count }) => `${plural(count, 'contract')} expired`,
  },
  scored: (text, points, max) => (max > 0 ? `${text} ${points}/${max}` : `${text} ${points}`),
  levels: { 健康: 'healthy', 关注: 'to watch', 风险: 'at risk' },
};
