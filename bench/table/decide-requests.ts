/** @fileoverview A reviewer decides a hundred change requests with one verdict. */
import { OWNER } from '../filled-register';
import { running } from '../register/numbers';
import type { Costly } from './operation';
import { CUSTOMERS } from './people';

export const REQUESTS = 100;

export const decideRequests: Costly = {
  name: 'decide 100 change requests',
  calls: ({ host }) => 24 + (host.calls.byMethod['Range.setValues'] ?? 0),
  cells: ({ cells }) => cells(CUSTOMERS, '信息更新申请', '最近状态'),
  seconds: [15, 45],
  upTo: 10_000,
  least: () => 16,
  run: ({ host }) => {
    const ids = Array.from({ length: REQUESTS }, (_, index) => running('R', index));
    const input = { ids, verdict: '已生效', force: true };
    const done = host.call('decideChangeRequest', [input], { user: OWNER, via: 'run' }) as { ok: boolean };
    if (!done.ok) throw new Error(`Cannot decide: ${JSON.stringify(done)}`);
    return done;
  },
};
