/** @fileoverview Everything in a tab in one call where its spare rows are few, else in two. */
import type { Table } from '../schema/define-table';
import type { Cell } from './cells';
import { valuesNow } from './values-now';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly Cell[])[];

/** Blank cells below the table that are cheaper to read than to ask first where it ends: this many, or this part of it. */
const FEW_CELLS = 2000;
const SMALL_PART = 0.05;

/** A range knows its size by itself; `getMaxRows` would be a call. */
export function gridSize(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  return { rows: sheet.getRange('A:A').getNumRows(), columns: sheet.getRange('1:1').getNumColumns() };
}

/**
 * From row 1 to the last used one; of what people keep the whole width, by which their own columns are known. `end` is
 * where the table ended some time ago: it only says how many rows below are likely to be blank.
 */
export function readGrid(
  sheet: Sheet,
  { tab, visibility, fields }: Pick<Table, 'tab' | 'visibility' | 'fields'>,
  end?: number,
): Grid {
  const { rows, columns } = gridSize(sheet);
  const isTrim = visibility !== 'machine' || columns <= Object.keys(fields).length;
  const cheap = Math.max(FEW_CELLS, SMALL_PART * (end ?? 0) * columns);
  if (end !== undefined && isTrim && (rows - end) * columns <= cheap) {
    return withoutBlankEnd(valuesNow(sheet.getRange(1, 1, rows, columns), tab));
  }
  return sheet.getDataRange().getValues();
}

function withoutBlankEnd(grid: Grid): Grid {
  let used = grid.length;
  while (used > 1 && grid[used - 1]?.every((cell) => cell === '')) used -= 1;
  return grid.slice(0, used);
}
