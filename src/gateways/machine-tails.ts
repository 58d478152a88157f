/** @fileoverview Where a machine tab ended when it was last written: one read of two rows proves it, where finding it takes three. */
import type { Stored, Values } from '../application/ports';
import { shortText } from '../domain/short-text';
import type { Table } from '../schema/define-table';
import { changes } from '../schema/tables/changes';
import { state } from '../schema/tables/state';
import type { Cell } from './cells';
import type { Tab } from './tab';

/** Fields by which the last row is known again; with these at their places the columns are as declared. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  [changes.name]: ['seq', 'hash'],
  [state.name]: ['table', 'id'],
};

// A property holds 9 KB (runtime-facts 4.3), and people may type anything for a number.
const LONGEST_SIGN = 200;

export function hasTail({ name }: Table): boolean {
  return name in SIGNS;
}

export function tailKey({ name }: Table): string {
  return `tail.${name}`;
}

/** The mark of a tab whose last record is this one. */
export function tailMark({ name }: Table, { row, values }: Stored): string {
  return [row, ...(SIGNS[name] ?? []).map((key) => shortText(String(values[key] ?? ''), LONGEST_SIGN))].join('|');
}

export function markedRow(mark: string): number {
  return Number(mark.split('|')[0]);
}

/** `rows` begin at the marked one: it holds the record as marked, and nothing stands below it. */
export function isTail(tab: Tab, mark: string, [last = [], below = []]: readonly (readonly Cell[])[]): boolean {
  const values = textsOf(tab, last);
  const same = tailMark(tab.table, { row: markedRow(mark), values }) === mark;
  return same && isStateful(tab.table, values) && below.every((cell) => cell === '');
}

/** What is remembered of a record is an object in a column of its own; elsewhere people moved columns. */
export function isStateful({ name }: Table, { table, json }: Values): boolean {
  return name !== state.name || (Boolean(table) && /^\{.*\}$/s.test(String(json)));
}

function textsOf({ columns }: Tab, cells: readonly Cell[]): Values {
  return Object.fromEntries([...columns].map(([key, column]) => [key, String(cells[column - 1] ?? '')]));
}
