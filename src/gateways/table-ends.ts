/** @fileoverview Where tables ended when they were last read whole: a guess that saves asking, never an answer. */
import type { Ledger } from '../application/ports';
import type { Table } from '../schema/define-table';

const KEY = 'ends';
// A guess this far off still tells how many rows below are blank.
const ROUGHLY = 200;

export function guessedEnd({ name }: Table, ledger: Pick<Ledger, 'get'> | undefined): number | undefined {
  return ledger && endsIn(ledger)[name];
}

/** Written with what the run itself keeps. */
export function rememberEnds(ends: ReadonlyMap<string, number>, ledger: Ledger): void {
  const known = endsIn(ledger);
  const moved = [...ends].filter(([name, end]) => Math.abs(end - (known[name] ?? -Infinity)) > ROUGHLY);
  if (moved.length > 0) ledger.defer({ [KEY]: JSON.stringify({ ...known, ...Object.fromEntries(moved) }) });
}

function endsIn(ledger: Pick<Ledger, 'get'>): Record<string, number> {
  return JSON.parse(ledger.get(KEY) ?? '{}') as Record<string, number>;
}
