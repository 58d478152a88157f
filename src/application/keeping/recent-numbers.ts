/** @fileoverview In which rows runs have just numbered records: an event of that moment still names the row of then. */
import type { Table } from '../../schema/define-table';
import type { Clock, Ledger, Stored } from '../ports';
import { isLately } from './recent-appends';

interface Numbered {
  readonly row: number;
  readonly id: string;
  readonly at: number;
}

// Of a great paste nobody types into each row at once.
const KEPT = 12;

/** Written with what the run itself keeps. */
export function noteNumbered(table: Table, fresh: readonly Stored[], world: { ledger: Ledger; clock: Clock }): void {
  if (fresh.length === 0 || fresh.length > KEPT || !table.id) return;
  const at = Date.parse(world.clock.now());
  const own = fresh.map(({ row, values }) => ({ row, id: String(values.id ?? ''), at }));
  const before = numberedIn(table, world).filter(({ row }) => own.every((one) => one.row !== row));
  const text = [...before, ...own].slice(-KEPT).map((one) => `${one.row}:${one.id}:${one.at}`);
  world.ledger.defer({ [keyOf(table)]: text.join(' ') });
}

/** The record that stood in a row when it was numbered, shortly before. */
export function numberedAt(table: Table, row: number, world: { ledger: Ledger; clock: Clock }): string | undefined {
  return numberedIn(table, world).find((one) => one.row === row)?.id;
}

function numberedIn(table: Table, { ledger, clock }: { ledger: Ledger; clock: Clock }): Numbered[] {
  return (ledger.get(keyOf(table)) ?? '')
    .split(' ')
    .map((text) => text.split(':'))
    .map(([row = '', id = '', at = '']) => ({ row: Number(row), id, at: Number(at) }))
    .filter(({ id, at }) => id !== '' && isLately(at, clock));
}

function keyOf({ name }: Table): string {
  return `numbered.${name}`;
}
