/** @fileoverview Who may send now: a lease in the ledger, so that no lock is held while mails go out. */
import type { Clock, Ledger } from '../ports';

const KEY = 'mail.lease';
// No run outlives six minutes (runtime-facts 3.4), so a lease this old is a dead run's.
const LEASE_MS = 7 * 60_000;

/** Takes the lease; the caller holds the lock. False while another run sends. */
export function takeLease(ledger: Ledger, clock: Clock): boolean {
  ledger.refresh();
  const until = ledger.get(KEY) ?? '';
  const now = clock.now();
  if (until > now) return false;
  ledger.set({ [KEY]: new Date(Date.parse(now) + LEASE_MS).toISOString() });
  return true;
}

/** What to write to give it back. */
export const leaseReturned: Readonly<Record<string, string>> = { [KEY]: '' };
