/** @fileoverview The account's trigger minutes of a day: when most are used, edits do only what cannot wait. */
import { factsIn } from '../config/config-mirror';
import type { Clock, Ledger } from '../ports';
import { spentToday } from './trigger-beats';

// Trigger time a day: 90 minutes, 6 hours in Workspace (runtime-facts 4.1).
const CONSUMER_MINUTES = 90;
const WORKSPACE_MINUTES = 360;
const MINUTE_MS = 60_000;
const TIGHT_SHARE = 0.7;

const LEFT = 'beat.left';

export function minutesADay(workspace: boolean): number {
  return workspace ? WORKSPACE_MINUTES : CONSUMER_MINUTES;
}

/** Until anybody has said otherwise the account is taken for the one that has fewer. */
export function isTight({ ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock }): boolean {
  const limit = minutesADay(factsIn(ledger)?.workspace ?? false) * MINUTE_MS;
  return spentToday(clock.today(), ledger) > limit * TIGHT_SHARE;
}

/** What an edit did not compute, the next hourly run does. */
export function leaveForSweep(ledger: Ledger): void {
  if (!isLeft(ledger)) ledger.defer({ [LEFT]: '1' });
}

export function isLeft(ledger: Ledger): boolean {
  return ledger.get(LEFT) === '1';
}

export function clearLeft(ledger: Ledger): void {
  ledger.set({ [LEFT]: '' });
}
