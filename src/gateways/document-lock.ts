/** @fileoverview The document lock: all runs of this register, one at a time. */
import type { Lock } from '../application/ports';

const WAIT_MS = 10_000;

interface How {
  /** Held until the run is over, when it falls by itself (docs ref: Lock): for runs whose last step is under the lock. */
  readonly keep?: boolean;
}

/** The lock does not let its own run in a second time (runtime-facts 4.3). */
let held = false;
let times = 0;

/** Which hold of this run goes on; undefined while it has no lock. */
export function currentHold(): number | undefined {
  return held ? times : undefined;
}

export function documentLock({ keep = false }: How = {}): Lock {
  return {
    hold(work, waitMs = WAIT_MS) {
      if (held) return work();
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(waitMs)) return undefined;
      held = true;
      times += 1;
      try {
        return work();
      } finally {
        // Writes must be in the sheet before the next run may read (docs ref: Lock); a unit of work ends with a flush.
        if (!keep) {
          lock.releaseLock();
          held = false;
        }
      }
    },
  };
}
