/** @fileoverview A complaint or a problem is solved, it is never won or lost: such a status would count as a sale. */
import { type Check, textOf } from './check';

const SOLVED: readonly string[] = ['投诉', '问题反馈'];
const OF_SALES: readonly string[] = ['已转化', '未转化'];

export const needStatus: Check = {
  id: 'need-status',
  tables: ['needs'],
  check({ type, status }) {
    const value = textOf(status);
    if (!SOLVED.includes(textOf(type)) || !OF_SALES.includes(value)) return [];
    return [{ field: 'status', message: 'statusNotOfType', params: { value }, severity: 'warning' }];
  },
};
