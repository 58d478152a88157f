/** @fileoverview Uploads that their page left: what was being filed is finished, the rest is dropped. */

import { ALWAYS, type HourlyJob } from '../automation/run-hourly';
import { isUnfinished } from '../keeping/seals';
import { type Batch, batchesIn, optionsOf } from './batches';
import { type ImportWorld, importCustomers } from './import-customers';
import type { Staging } from './staging';
import { forgetUpload } from './upload';

/** A page that is at work calls more often than this; a person may think longer before the first. */
const WORKING_MS = 10 * 60_000;
const THINKING_MS = 2 * 60 * 60_000;

export function finishImports(staging: Staging): HourlyJob {
  return {
    name: '导入',
    silent: true,
    due: (_now, _last, { ledger }) => (batchesIn(ledger).some(({ pieces }) => pieces) ? ALWAYS : undefined),
    run(_cursor, world) {
      const done = world.lock.hold(() => {
        world.ledger.refresh();
        const now = Date.parse(world.clock.now());
        for (const batch of batchesIn(world.ledger).filter((one) => isLeft(one, now))) {
          const caller = { email: batch.by, effective: batch.by, byTrigger: false };
          finish(batch, { ...world, staging, caller, register: world.freshRegister() });
        }
        world.ledger.settle();
        return true;
      });
      return { done: done !== undefined };
    },
  };
}

function isLeft({ pieces, state, at, touched = at }: Batch, now: number): boolean {
  if (!pieces) return false;
  return now - Date.parse(touched) > (state === 'filing' ? WORKING_MS : THINKING_MS);
}

/** A list whose every row stands in the register needs nothing more. */
function finish(batch: Batch, world: ImportWorld & { readonly staging: Staging }): void {
  const options = optionsOf(batch.id, world.ledger);
  const staged = `${batch.id}.${batch.secret}`;
  const isWhole = batch.block?.last === true && !isUnfinished(world.register, world.ledger);
  if (batch.state === 'filing' && options && !isWhole) {
    let cursor: string | undefined = batch.block ? `${batch.id}:${batch.block.from}` : undefined;
    do cursor = importCustomers({ ...options, staged, ...(cursor ? { cursor } : {}) }, world).cursor;
    while (cursor);
  }
  forgetUpload(batch, world);
}
