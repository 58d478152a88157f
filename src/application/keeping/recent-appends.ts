/** @fileoverview Which rows a run last put below a table: somebody may have been typing there in the same moment. */
import type { Table } from '../../schema/define-table';
import type { Clock, Ledger } from '../ports';

// Longer after it, what was typed there has had its event.
const MINUTES = 10;

export function noteAppended(table: Table, first: number, last: number, at: number, ledger: Ledger): void {
  ledger.defer({ [keyOf(table)]: `${first} ${last} ${at}` });
}

export function wasAppended(table: Table, row: number, { ledger, clock }: { ledger: Ledger; clock: Clock }): boolean {
  const [first = 0, last = 0, at = 0] = (ledger.get(keyOf(table)) ?? '').split(' ').map(Number);
  return row >= first && row <= last && isLately(at, clock);
}

/** So short a time ago, in milliseconds of the epoch, that an event of that moment may still come. */
export function isLately(at: number, clock: Clock): boolean {
  return Date.parse(clock.now()) - at < MINUTES * 60_000;
}

function keyOf({ name }: Table): string {
  return `appended.${name}`;
}
