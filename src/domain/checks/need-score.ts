/** @fileoverview A need that is closed was scored by the customer, or it is said why not (K4). */
import { judgeNeed } from '../health/close-need';
import { type Check, textOf } from './check';

export const needScore: Check = {
  id: 'need-score',
  tables: ['needs'],
  check({ status, satisfaction, result }) {
    const score = typeof satisfaction === 'number' ? satisfaction : undefined;
    const { key } = judgeNeed({ status: textOf(status), satisfaction: score, result: textOf(result) });
    if (key !== 'scoreMissing') return [];
    return [{ field: 'satisfaction', message: 'scoreMissing', params: {}, severity: 'warning' }];
  },
};
