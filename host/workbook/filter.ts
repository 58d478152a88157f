/** @fileoverview The basic filter of a sheet: hides rows by what a column shows, never takes them out of what is read. */
import { conditionHolds } from './boolean-criteria';
import { displayBlock } from './display-block';
import { type Rect, rect } from './rect';
import { emptyRuns, setRunValues } from './runs';
import type { SheetModel } from './sheet-model';
import type { Filter, FilterColumn } from './sheet-parts';
import { sortRange } from './sort-range';
import { touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export function createFilter(workbook: Workbook, sheet: SheetModel, area: Rect): void {
  if (sheet.filter) throw new WorkbookError("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { range: { ...area }, columns: [], sorted: [] };
  touch(workbook);
}

export function removeFilter(workbook: Workbook, sheet: SheetModel): void {
  sheet.filter = null;
  sheet.rowsFiltered = emptyRuns();
  touch(workbook);
}

/** Puts a filter back as it was, over whatever filter there is. */
export function restoreFilter(workbook: Workbook, sheet: SheetModel, filter: Filter): void {
  sheet.filter = structuredClone(filter);
  applyFilter(workbook, sheet);
}

function passes(workbook: Workbook, sheet: SheetModel, row: number, filtered: FilterColumn): boolean {
  const { column, hiddenValues, visibleValues, condition } = filtered;
  const shown = displayBlock(workbook, sheet, rect(row, column))[0]?.[0] ?? '';
  if (hiddenValues?.includes(shown)) return false;
  if (visibleValues && !visibleValues.includes(shown)) return false;
  const anchor = { row: (sheet.filter?.range.row ?? 0) + 1, column };
  return !condition || conditionHolds(workbook, sheet, row, column, condition, anchor);
}

/** Hides and shows rows anew by the filter's columns; the header row of its range always shows. */
export function applyFilter(workbook: Workbook, sheet: SheetModel): void {
  const { filter } = sheet;
  if (!filter) return;
  sheet.rowsFiltered = emptyRuns();
  const { row, numRows } = filter.range;
  const hidden = Array.from({ length: numRows - 1 }, (_, i) =>
    filter.columns.every((column) => passes(workbook, sheet, row + 1 + i, column)) ? undefined : (true as const),
  );
  setRunValues(sheet.rowsFiltered, row + 1, hidden);
  touch(workbook);
}

/** Sets the criteria of one column; null takes them away. */
export function setFilterColumn(
  workbook: Workbook,
  sheet: SheetModel,
  column: number,
  criteria: Omit<FilterColumn, 'column'> | null,
): void {
  if (!sheet.filter) return;
  const others = sheet.filter.columns.filter((each) => each.column !== column);
  sheet.filter.columns = criteria ? [...others, { column, ...criteria }] : others;
  applyFilter(workbook, sheet);
}

/** Sorts below the filter's header. */
export function sortFilter(workbook: Workbook, sheet: SheetModel, column: number, ascending: boolean): void {
  const { filter } = sheet;
  if (!filter || filter.range.numRows < 2) return;
  const area = { ...filter.range, row: filter.range.row + 1, numRows: filter.range.numRows - 1 };
  sortRange(workbook, sheet, area, [{ column, ascending }]);
  filter.sorted = [{ column, ascending }];
  applyFilter(workbook, sheet);
}
