/** @fileoverview Satisfaction is scored from 1 to 5 (K4). */
import type { Check } from './check';

const LEAST = 1;
const MOST = 5;

export const satisfaction: Check = {
  id: 'satisfaction',
  tables: ['interactions', 'needs'],
  check({ satisfaction: score }) {
    if (typeof score !== 'number' || (score >= LEAST && score <= MOST)) return [];
    return [{ field: 'satisfaction', message: 'satisfactionRange', params: { value: score }, severity: 'error' }];
  },
};
