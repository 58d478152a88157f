/** @fileoverview What people's actions report: edits, changes, refusals. */
import { type Cell, isCellError, isFormulaCell } from '../workbook/cell-value';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import type { ChangeType, EventReport, PeopleResult } from './desk';

/** Writes a cell as event objects carry it: dates as serial, checkboxes as TRUE; undefined for a blank. */
function eventText(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  if (isFormulaCell(cell)) return cell.formula;
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'boolean' ? `${cell}`.toUpperCase() : `${cell}`;
}

/** Each edit also raises a change of type EDIT [theappsscriptlab.com, onEdit vs onChange]. */
export function edited(sheet: SheetModel, range: Rect, values: { value?: Cell; oldValue?: Cell } = {}): EventReport[] {
  const value = eventText(values.value ?? null);
  const oldValue = eventText(values.oldValue ?? null);
  const report: EventReport = {
    kind: 'edit',
    sheetId: sheet.id,
    range: { row: range.row, column: range.column, numRows: range.numRows, numColumns: range.numColumns },
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
  return [report, ...changed('EDIT')];
}

export function changed(changeType: ChangeType): EventReport[] {
  return [{ kind: 'change', changeType }];
}

export function refused(message: string): PeopleResult {
  return { accepted: false, message, report: [] };
}
