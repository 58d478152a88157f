/** @fileoverview Writes of one run that wait for the next flush; a failure loses the rest [facts 2.4, 2.6]. */

interface PendingWrite {
  readonly apply: () => void;
  readonly cells: number;
}

export interface WriteBuffer {
  readonly size: number;
  add(write: PendingWrite): void;
  /** Applies all in order; returns the cells written. */
  flush(): number;
  /** Applies the first `count` and drops the rest, as when a run is killed. */
  flushPrefix(count: number): void;
}

export function createWriteBuffer(): WriteBuffer {
  let pending: PendingWrite[] = [];
  const take = (): PendingWrite[] => {
    const taken = pending;
    pending = [];
    return taken;
  };
  return {
    get size() {
      return pending.length;
    },
    add: (write) => {
      pending.push(write);
    },
    flush: () => take().reduce((cells, write) => cells + applied(write), 0),
    flushPrefix: (count) => {
      for (const write of take().slice(0, count)) write.apply();
    },
  };
}

function applied({ apply, cells }: PendingWrite): number {
  apply();
  return cells;
}
