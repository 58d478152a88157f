/** @fileoverview A pasted block brings its own formats and takes dropdowns and colour rules away: they are put back at once. */
import type { Edit } from '../../application/keeping/handle-edit';
import { fieldTypes } from '../../schema/field-types';
import { firstDataRow, type Tab } from '../tab';
import { columnRuns } from './laid-tab';

type Range = GoogleAppsScript.Spreadsheet.Range;

// A taller range is a column that was dragged, which keeps its look.
const TALLEST = 5000;

/** Cells copied from a sheet come without values in the event, even a single one (runtime-facts 3.2). */
export function mayBePasted({ first, last, firstColumn, lastColumn, value, oldValue }: Edit): boolean {
  const single = first === last && firstColumn === lastColumn;
  return last - first < TALLEST && (!single || (value === undefined && oldValue === undefined));
}

/**
 * Before anything is written: a number put into a column that lost its text format would not stay what it is. Dropdowns
 * and colour rules are copied from the row below the block, three calls in all; Repair looks after whole tabs.
 */
export function healPasted(tab: Tab, edit: Edit): void {
  const first = Math.max(edit.first, firstDataRow(tab));
  const height = edit.last - first + 1;
  if (height < 1) return;
  const inside = [...tab.columns].filter(([, column]) => column >= edit.firstColumn && column <= edit.lastColumn);
  try {
    for (const { column, count } of columnRuns(inside.map(([, at]) => at))) {
      putFormats(tab, first, height, column, count);
      copyDown(tab, first, height, column, count, SpreadsheetApp.CopyPasteType.PASTE_CONDITIONAL_FORMATTING);
    }
    // Boxes stand only beside records: the row below may have none.
    const chosen = inside.filter(([key]) => tab.table.fields[key]?.type !== 'bool').map(([, column]) => column);
    for (const { column, count } of columnRuns(chosen)) {
      copyDown(tab, first, height, column, count, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION);
    }
  } catch (error) {
    // "This operation is not allowed on cells in typed columns." (runtime-facts, second reading): they keep their look.
    if (!/typed columns/.test(String(error))) throw error;
  }
}

function putFormats({ table, sheet, columns }: Tab, row: number, height: number, column: number, count: number): void {
  const keys = new Map([...columns].map(([key, at]) => [at, key]));
  const line = Array.from({ length: count }, (_, index) => {
    const type = table.fields[keys.get(column + index) ?? '']?.type ?? 'text';
    return fieldTypes[type].numberFormat;
  });
  const range = sheet.getRange(row, column, height, count);
  const [format] = line;
  if (format !== undefined && line.every((other) => other === format)) range.setNumberFormat(format);
  else range.setNumberFormats(Array.from({ length: height }, () => line));
}

function copyDown(
  tab: Tab,
  row: number,
  height: number,
  column: number,
  count: number,
  what: GoogleAppsScript.Spreadsheet.CopyPasteType,
): void {
  patternRow(tab, row, height, column, count)?.copyTo(tab.sheet.getRange(row, column, height, count), what, false);
}

/** The row below the block, at the end of the grid the one above it. */
function patternRow(tab: Tab, row: number, height: number, column: number, count: number): Range | undefined {
  try {
    return tab.sheet.getRange(row + height, column, 1, count);
  } catch {
    // "The coordinates of the range are outside the dimensions of the sheet" (runtime-facts 2.3).
    return row > firstDataRow(tab) ? tab.sheet.getRange(row - 1, column, 1, count) : undefined;
  }
}
