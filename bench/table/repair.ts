/** @fileoverview Repair where nothing is to be repaired. */
import { OWNER } from '../filled-register';
import type { Costly } from './operation';

export const repair: Costly = {
  name: 'repair with nothing to do',
  calls: () => 120,
  seconds: [20, 60],
  // The first one looks after what the filling left.
  prepare: ({ host }) => host.call('repairRegister', [], { user: OWNER, via: 'run' }),
  run: ({ host }) => host.call('repairRegister', [], { user: OWNER, via: 'run' }),
};
