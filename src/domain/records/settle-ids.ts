/** @fileoverview Which number each row has by right: typed over, pasted, wiped or copied, a record keeps the one it was given. */
import type { Table } from '../../schema/define-table';
import type { Values } from '../checks/check';
import { businessFields, changedFields, snapshotOf } from './business-fields';

export interface NumberedRow {
  /** What stands in the row, '' for none. */
  readonly id: string;
  readonly values: Values;
  /** The number that Google says stood there before. */
  readonly stoodThere?: string;
  /** The number alone was typed or pasted: it says nothing about whose the row is. */
  readonly suspect?: boolean;
  /** The number is part of what was just typed or pasted: only one that is known will do. */
  readonly typed?: boolean;
}

export interface Registered {
  /** What the register last saw, by number. */
  readonly known: ReadonlyMap<string, Values>;
  /** Numbers that other rows hold. */
  readonly elsewhere: ReadonlySet<string>;
  /** The log has it: the record was there once. */
  wasGiven(id: string): boolean;
  /** It looks like a number of ours; where it stood before anybody looked, that is enough. */
  fits(id: string): boolean;
}

/** The number of each row, '' for one that is to get a new one; in the order of the rows. */
export function settleIds(table: Table, rows: readonly NumberedRow[], registered: Registered): string[] {
  const { known, elsewhere } = registered;
  const taken = new Set(elsewhere);
  const settled: (string | undefined)[] = rows.map(() => undefined);
  const take = (index: number, id: string): boolean => {
    if (id === '' || taken.has(id)) return false;
    taken.add(id);
    settled[index] = id;
    return true;
  };
  const open = () => rows.map((row, index) => ({ row, index })).filter(({ index }) => settled[index] === undefined);
  const holds = (id: string, values: Values) => {
    const seen = known.get(id);
    return seen !== undefined && changedFields(table, seen, snapshotOf(table, values)).length === 0;
  };

  // Who holds a number and is unchanged has it before anybody who only says so.
  for (const { row, index } of open()) if (holds(row.id, row.values)) take(index, row.id);
  for (const { row, index } of open()) {
    if (row.suspect && row.stoodThere && known.has(row.stoodThere)) take(index, row.stoodThere);
  }
  const lost = lostRecords(
    table,
    known,
    taken,
    open().map(({ row }) => row),
  );
  for (const { row, index } of open()) {
    if (row.suspect || !known.has(row.id) || taken.has(row.id)) take(index, ownerOf(table, row.values, lost, taken));
  }
  for (const { row, index } of open()) if (isOurs(row, registered)) take(index, row.id);
  for (const { row, index } of open()) if (row.id === '') take(index, likelyOwner(table, row.values, lost, taken));
  return settled.map((id) => id ?? '');
}

function isOurs({ id, typed }: NumberedRow, { known, wasGiven, fits }: Registered): boolean {
  return id !== '' && (known.has(id) || (!typed && fits(id)) || wasGiven(id));
}

interface LostRecord {
  readonly id: string;
  readonly seen: Values;
  /** In how many fields the row agrees that has its number but not all it held; -1 where none has it. */
  readonly held: number;
}

type Lost = ReadonlyMap<string, readonly LostRecord[]>;

/** Records that no row holds unchanged, by their first text. */
function lostRecords(
  table: Table,
  known: ReadonlyMap<string, Values>,
  taken: ReadonlySet<string>,
  open: readonly NumberedRow[],
): Lost {
  const holders = new Map(open.filter(({ suspect }) => !suspect).map(({ id, values }) => [id, values]));
  const lost = new Map<string, LostRecord[]>();
  for (const [id, seen] of known) {
    if (taken.has(id)) continue;
    const holder = holders.get(id);
    const held = holder ? agreement(table, seen, snapshotOf(table, holder)).same : -1;
    const mark = markOf(table, seen);
    lost.set(mark, [...(lost.get(mark) ?? []), { id, seen, held }]);
  }
  return lost;
}

/** Fields that both hold: the same in how many, another thing in how many. */
function agreement(table: Table, seen: Values, row: Values): { same: number; other: number } {
  const before = snapshotOf(table, seen);
  const both = Object.keys(before).filter((key) => row[key] !== undefined);
  const other = changedFields(table, seen, row).filter((key) => both.includes(key)).length;
  return { same: both.length - other, other };
}

/** The one lost record that the row can be: nothing in the row speaks against it, and more for it than for who has its number. */
function ownerOf(table: Table, values: Values, lost: Lost, taken: ReadonlySet<string>): string {
  const row = snapshotOf(table, values);
  const fits = (lost.get(markOf(table, row)) ?? []).filter(({ id, seen, held }) => {
    const speaksAgainst = changedFields(table, seen, row).some((key) => row[key] !== undefined);
    return !taken.has(id) && !speaksAgainst && agreement(table, seen, row).same > held;
  });
  return fits.length === 1 ? (fits[0]?.id ?? '') : '';
}

/** The one lost record that the row mostly agrees with: it was changed while it had no number. */
function likelyOwner(table: Table, values: Values, lost: Lost, taken: ReadonlySet<string>): string {
  const row = snapshotOf(table, values);
  const near = (lost.get(markOf(table, row)) ?? []).filter(({ id, seen }) => {
    const { same, other } = agreement(table, seen, row);
    return !taken.has(id) && same > other;
  });
  return near.length === 1 ? (near[0]?.id ?? '') : '';
}

function markOf(table: Table, values: Values): string {
  const key = businessFields(table).find((candidate) => values[candidate] !== undefined);
  return key === undefined ? '' : `${key} ${JSON.stringify(values[key])}`;
}
