/** @fileoverview A tab while it is being laid out: where its columns are, and whether it was made just now. */
import type { Table } from '../../schema/define-table';
import { columnLetters } from '../column-letters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LaidTab {
  readonly table: Table;
  readonly sheet: Sheet;
  /** Made in this run: nothing of it needs to be looked at. */
  readonly fresh: boolean;
  /** Column number by field key. */
  readonly columns: Map<string, number>;
  /** Rows that hold a record, once known. */
  records?: number;
}

export const TITLE_ROW = 2;
export const FIRST_ROW = 3;

/** From the first record to the end of the grid, however long that is. */
export function columnBody(key: string, { columns }: LaidTab): string {
  const letters = columnLetters(columns.get(key) ?? 0);
  return `${letters}${FIRST_ROW}:${letters}`;
}

/** Columns that lie side by side, as first column and count. */
export function columnRuns(columns: Iterable<number>): { readonly column: number; readonly count: number }[] {
  const runs: { column: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.count === column) last.count += 1;
    else runs.push({ column, count: 1 });
  }
  return runs;
}

/** The columns of the fields for which this holds, in the order of the declaration. */
export function columnsWhere({ table, columns }: LaidTab, holds: (key: string) => boolean): number[] {
  return Object.keys(table.fields)
    .filter(holds)
    .map((key) => columns.get(key))
    .filter((column): column is number => column !== undefined);
}

/** How many rows hold a record, or lie above one that does; asked once. */
export function recordRows(tab: LaidTab): number {
  tab.records ??= tab.fresh ? 0 : Math.max(tab.sheet.getLastRow() - FIRST_ROW + 1, 0);
  return tab.records;
}

/** The last of our columns. */
export function lastColumn({ columns }: LaidTab): number {
  return Math.max(...columns.values());
}
