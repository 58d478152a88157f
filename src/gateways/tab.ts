/** @fileoverview One table's tab: where its key row and columns are, reading and growing it. */
import { fieldKeys, type Table } from '../schema/define-table';
import type { Cell } from './cells';
import { type KnownTop, topText } from './known-keys';
import { insertRowsAfter, insertRowsBefore } from './room';
import { gridSize, readGrid } from './whole-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Tab {
  readonly table: Table;
  readonly sheet: Sheet;
  /** The row that holds the field keys; data begins two rows below. */
  readonly keyRow: number;
  /** Column number by field key; a deleted column is missing here. */
  readonly columns: ReadonlyMap<string, number>;
  /** The row of titles, first column first: by these people's own columns are known again. */
  readonly titles?: readonly string[];
  /** Made in this run: there is nothing in it to read, and nobody has moved anything. */
  readonly fresh?: boolean;
  /** What its first two rows say, where they were read by themselves or are remembered. */
  readonly top?: string;
  /** They are remembered, and were not read. */
  readonly recalled?: boolean;
}

const SEARCHED_ROWS = 5;
const SPARE_ROWS = 1000;

/** Reads keys and titles; a sort or an inserted row may have moved them down a little. */
export function openTab(table: Table, sheet: Sheet): Tab {
  const rows = readRows(sheet, 1, 2);
  const tab = tabIn(table, sheet, rows);
  return tab ? { ...tab, top: topText(table, rows) } : searchedTab(table, sheet, readRows(sheet, 1, SEARCHED_ROWS + 1));
}

/** A tab by what its first rows were when they were last read; whoever writes it proves them first. */
export function recalledTab(table: Table, sheet: Sheet, { text, keys, titles }: KnownTop): Tab | undefined {
  const tab = tabIn(table, sheet, [keys, titles]);
  return tab && { ...tab, top: text, recalled: true };
}

/** A tab with everything that stands in it: keys and titles need no read of their own. */
export interface WholeTab {
  readonly tab: Tab;
  readonly grid: readonly (readonly Cell[])[];
}

/** `end` is where the table is guessed to end. */
export function openWhole(table: Table, sheet: Sheet, end?: number): WholeTab {
  const grid = readGrid(sheet, table, end);
  const tab = tabIn(table, sheet, grid) ?? searchedTab(table, sheet, grid);
  return { tab: { ...tab, titles: wholeWidth(tab.titles ?? [], sheet) }, grid };
}

/** The tab by what stands in its first rows; undefined where the keys are not in the first. */
export function tabIn(
  table: Table,
  sheet: Sheet,
  [keys = [], titles = []]: readonly (readonly Cell[])[],
): Tab | undefined {
  const columns = columnsIn(table, keys);
  return columns.size > 1 ? { table, sheet, keyRow: 1, columns, titles: titles.map(String) } : undefined;
}

/** Columns without a title at the right end are people's own too. */
function wholeWidth(titles: readonly string[], sheet: Sheet): readonly string[] {
  const { columns } = gridSize(sheet);
  return Array.from({ length: Math.max(columns, titles.length) }, (_, index) => titles[index] ?? '');
}

function searchedTab(table: Table, sheet: Sheet, rows: readonly (readonly Cell[])[]): Tab {
  const found = rows.slice(0, SEARCHED_ROWS).map((row) => columnsIn(table, row));
  const best = found.reduce((most, next, index) => (next.size > (found[most]?.size ?? 0) ? index : most), 0);
  const titles = (rows[best + 1] ?? []).map(String);
  return { table, sheet, keyRow: best + 1, columns: found[best] ?? new Map(), titles };
}

/** Nobody sorts or inserts rows in a hidden machine tab. */
export function isPeoples({ table }: Tab): boolean {
  return table.visibility !== 'machine';
}

export function firstDataRow(tab: Tab): number {
  return tab.keyRow + 2;
}

// So few cells cost less than another call.
const FEW_CELLS = 350;

/** Rows this near to the keys are read together with them. */
export function isNearTop({ titles = [], columns }: Tab, last: number): boolean {
  return last * Math.max(titles.length, columns.size) <= FEW_CELLS;
}

/** Whole rows; `5:7` spans all columns of the grid. */
export function readRows(sheet: Sheet, first: number, last: number): Cell[][] {
  return sheet.getRange(`${first}:${last}`).getValues();
}

/** A range of rows below the data, in a grid that never grows by itself; one blank row stays below. */
export function roomFor({ sheet, table, keyRow }: Tab, row: number, height: number): void {
  try {
    sheet.getRange(row, 1, height + 1, 1);
  } catch {
    // Beyond the grid: "The coordinates of the range are outside the dimensions of the sheet" (runtime-facts 2.3).
    // All rows of a machine tab look alike, so that the new ones may follow its last record without asking for the end.
    if (table.visibility === 'machine' && row > keyRow + 2) insertRowsAfter(sheet, row - 1, height + SPARE_ROWS);
    else grow(sheet, row + height);
  }
}

/** Rows put in before the last one inherit its formats and dropdowns and stay inside every rule's range. */
function grow(sheet: Sheet, wanted: number): void {
  const { rows } = gridSize(sheet);
  const more = Math.max(wanted - rows, 0) + SPARE_ROWS;
  if (wanted > rows + 1) insertRowsAfter(sheet, rows, more);
  else insertRowsBefore(sheet, rows, more);
}

function columnsIn(table: Table, row: readonly Cell[]): Map<string, number> {
  const keys = new Set(fieldKeys(table));
  const columns = new Map<string, number>();
  row.forEach((cell, index) => {
    const key = String(cell);
    if (keys.has(key) && !columns.has(key)) columns.set(key, index + 1);
  });
  return columns;
}
