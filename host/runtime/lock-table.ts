/** @fileoverview Who holds which lock; locks of one kind are not re-entrant for two objects [facts 4.3, contested: strict side]. */

export interface LockOwner {
  now(): number;
}

interface Held {
  readonly owner: LockOwner;
  readonly token: object;
}

export interface LockTable {
  /** Takes the lock within `timeout` ms; returns the ms waited, or null when it was not to be had. */
  take(key: string, owner: LockOwner, token: object, timeout: number): number | null;
  holds(key: string, token: object): boolean;
  drop(key: string, token: object): void;
  /** Lets all locks of a run fall. */
  release(owner: LockOwner): void;
  /** Would this taker have to wait for another holder? */
  isHeldAgainst(key: string, token: object): boolean;
}

export function createLockTable(): LockTable {
  const held = new Map<string, Held>();
  /** When a lock was last let go, in its holder's modelled time: who waits in parallel waits until then. */
  const freeSince = new Map<string, number>();

  function free(key: string, owner: LockOwner): void {
    held.delete(key);
    freeSince.set(key, owner.now());
  }

  return {
    take: (key, owner, token, timeout) => {
      const holder = held.get(key);
      if (holder) return holder.token === token ? 0 : null;
      const wait = Math.max(0, (freeSince.get(key) ?? 0) - owner.now());
      if (wait > timeout) return null;
      held.set(key, { owner, token });
      return wait;
    },
    holds: (key, token) => held.get(key)?.token === token,
    drop: (key, token) => {
      const holder = held.get(key);
      if (holder?.token === token) free(key, holder.owner);
    },
    release: (owner) => {
      for (const [key, holder] of held) if (holder.owner === owner) free(key, owner);
    },
    isHeldAgainst: (key, token) => held.has(key) && held.get(key)?.token !== token,
  };
}
