/** @fileoverview A move of old records into the backup that is under way, in the ledger: whatever run dies, the next goes on with the same. */
import type { Day } from '../../domain/calendar-date';
import type { Ledger } from '../ports';

export interface MovingOut {
  /** What is from before this day leaves. */
  readonly before: Day;
  /** As every entry says that is written for it: by this a death finds what is said already. */
  readonly reason: string;
  readonly actor: string;
  /** All that leaves, and what has left. */
  readonly total: number;
  readonly done: number;
  /** Rows that are being emptied, and will be taken out: first and last, by table. */
  readonly gaps?: { readonly table: string; readonly rows: readonly (readonly [number, number])[] };
}

const KEY = 'moveOut';
const LAST = 'moveOut.last';

export function movingOut(ledger: Ledger): MovingOut | undefined {
  const kept = ledger.get(KEY);
  return kept ? JSON.parse(kept) : undefined;
}

export function keepMovingOut(moving: MovingOut, ledger: Ledger): void {
  ledger.set({ [KEY]: JSON.stringify(moving) });
}

/** Done: nobody is asked again for a year. */
export function movedOut(day: Day, ledger: Ledger): void {
  ledger.set({ [KEY]: '', [LAST]: day });
}

export function lastMovedOut(ledger: Ledger): Day | '' {
  return ledger.get(LAST) ?? '';
}
