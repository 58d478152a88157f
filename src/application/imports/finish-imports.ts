/** @fileoverview Uploads that their page left: what was being filed is finished, the rest is dropped; so is an undoing that died. */

import { ALWAYS, type HourlyJob } from '../automation/run-hourly';
import { begunIn } from '../keeping/begun';
import { isUnfinished } from '../keeping/seals';
import type { Ledger } from '../ports';
import { type Batch, batchesIn, optionsOf } from './batches';
import { type ImportWorld, importCustomers } from './import-customers';
import type { Staging } from './staging';
import { finishHalfUndo } from './undo-import';
import { forgetUpload } from './upload';

/** A page that is at work calls more often than this; a person may think longer before the first. */
const WORKING_MS = 10 * 60_000;
const THINKING_MS = 2 * 60 * 60_000;

export function finishImports(staging: Staging): HourlyJob {
  return {
    name: '导入',
    silent: true,
    due: (_now, _last, { ledger }) => (hasLeft(ledger) ? ALWAYS : undefined),
    run(_cursor, world) {
      const done = world.lock.hold(() => {
        world.ledger.refresh();
        finishHalfUndo({ ...world, register: world.freshRegister() });
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

function hasLeft(ledger: Ledger): boolean {
  return begunIn('undoing', ledger) !== undefined || batchesIn(ledger).some(({ pieces }) => pieces);
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
