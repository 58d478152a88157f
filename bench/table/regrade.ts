/** @fileoverview Grades, health and next dates of every customer, after what a day brought. */
import { OWNER } from '../filled-register';
import type { Costly } from './operation';
import { TABLES } from './people';

export const regrade: Costly = {
  name: 'regrade, health, next dates',
  calls: () => 36,
  cells: ({ cells }) => cells(...TABLES, '最近状态', '提醒台账'),
  seconds: [30, 120],
  least: () => 17,
  run: ({ host }) => host.call('regradeCustomers', [], { user: OWNER, via: 'run' }),
};
