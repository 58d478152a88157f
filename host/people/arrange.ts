/** @fileoverview A person sorts, filters, makes a Table of a range. */
import { captureArea } from '../workbook/area-image';
import { createFilter, removeFilter, setFilterColumn, sortFilter } from '../workbook/filter';
import { type Rect, rect } from '../workbook/rect';
import { lastColumn, lastRow, type SheetModel } from '../workbook/sheet-model';
import type { TableColumnType } from '../workbook/sheet-parts';
import { sortRange } from '../workbook/sort-range';
import { convertToTable } from '../workbook/tables';
import { attempt } from './attempt';
import { type Desk, type EventReport, type PeopleResult, remember } from './desk';
import { changed, edited } from './reports';

function sortReport(desk: Desk, sheet: SheetModel, area: Rect): EventReport[] {
  const { sortReports } = desk.options;
  if (sortReports === 'edit') return edited(sheet, area);
  return sortReports === 'change' ? changed('OTHER') : [];
}

/** Sorts by a column: below the filter's header, or all rows with content below the frozen ones. */
export function sortByColumn(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  column: number,
  ascending: boolean,
): PeopleResult {
  const { filter } = sheet;
  const row = filter ? filter.range.row + 1 : sheet.frozenRows + 1;
  const end = filter ? filter.range.row + filter.range.numRows - 1 : lastRow(sheet);
  const width = filter ? filter.range.numColumns : Math.max(lastColumn(sheet), column);
  const area = rect(row, filter?.range.column ?? 1, Math.max(1, end - row + 1), width);
  return attempt(desk, user, [{ sheet, area }], () => {
    const image = captureArea(sheet, area);
    if (filter) sortFilter(desk.workbook, sheet, column, ascending);
    else sortRange(desk.workbook, sheet, area, [{ column, ascending }]);
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
    return sortReport(desk, sheet, area);
  });
}

/** Sorts the rows of a range by one of its columns. */
export function sortArea(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  area: Rect,
  column: number,
  ascending: boolean,
): PeopleResult {
  return attempt(desk, user, [{ sheet, area }], () => {
    const image = captureArea(sheet, area);
    sortRange(desk.workbook, sheet, area, [{ column, ascending }]);
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
    return sortReport(desk, sheet, area);
  });
}

function rememberFilter(desk: Desk, user: string, sheet: SheetModel): void {
  remember(desk, user, { kind: 'filter', sheetId: sheet.id, filter: structuredClone(sheet.filter) });
}

/** Lays a filter over a range, or takes the tab's filter away. */
export function placeFilter(desk: Desk, user: string, sheet: SheetModel, area: Rect | null): PeopleResult {
  return attempt(desk, user, [], () => {
    const before = structuredClone(sheet.filter);
    if (area) createFilter(desk.workbook, sheet, area);
    else removeFilter(desk.workbook, sheet);
    remember(desk, user, { kind: 'filter', sheetId: sheet.id, filter: before });
    return changed('OTHER');
  });
}

/** Shows only the rows whose cell shows one of the values; makes the filter under the frozen titles if there is none. */
export function filterByValues(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  column: number,
  values: readonly string[] | null,
): PeopleResult {
  return attempt(desk, user, [], () => {
    rememberFilter(desk, user, sheet);
    if (!sheet.filter) {
      const row = Math.max(1, sheet.frozenRows);
      const numRows = Math.max(lastRow(sheet) - row + 1, 1);
      createFilter(desk.workbook, sheet, rect(row, 1, numRows, Math.max(lastColumn(sheet), column)));
    }
    const criteria = values && { hiddenValues: null, visibleValues: [...values], condition: null };
    setFilterColumn(desk.workbook, sheet, column, criteria);
    return changed('OTHER');
  });
}

export function makeTable(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  area: Rect,
  types: readonly TableColumnType[] = [],
): PeopleResult {
  return attempt(desk, user, [{ sheet, area }], () => {
    convertToTable(desk.workbook, sheet, area, types);
    return changed('OTHER');
  });
}
