/** @fileoverview A tab whose numbers somebody deleted: nothing is decided by it until they are back. */
import type { Table } from '../../schema/define-table';
import type { Ledger } from '../ports';

/** Without its numbers every record of the table would look new. */
export class MissingNumbers extends Error {
  override name = 'MissingNumbers';
  constructor(readonly table: Table) {
    super(`Cannot find the column of the numbers of ${table.tab}: the next hourly run, or repair, puts it back`);
  }
}

const GONE = 'numbersGone';

/** The hourly run puts back what was met here. */
export function noteMissing(error: unknown, ledger: Ledger): void {
  if (error instanceof MissingNumbers) ledger.defer({ [GONE]: error.table.name });
}

export function areNumbersMissing(ledger: Ledger): boolean {
  return ledger.get(GONE) !== undefined;
}

export function numbersAreBack(ledger: Ledger): void {
  ledger.remove(GONE);
}
