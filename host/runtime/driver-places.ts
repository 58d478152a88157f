/** @fileoverview How drivers name tabs, ranges and columns. */
import { columnNumber, parseA1 } from '../workbook/a1';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import { sheetByName, type Workbook } from '../workbook/workbook';
import { DriverError } from './driver-error';
import type { ColumnName } from './people-edits';

export function tabNamed(workbook: Workbook, name: string): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet) return sheet;
  throw new DriverError(`No tab '${name}'. There is: ${workbook.sheets.map((one) => one.name).join(', ')}`);
}

/** `beyond` takes cells outside the grid too: a paste makes it grow. */
export function areaOf(sheet: SheetModel, a1: string, beyond = false): Rect {
  const grid = beyond ? { rows: 1e7, columns: 18_278 } : { rows: sheet.rows, columns: sheet.columns.length };
  const area = parseA1(a1, grid);
  if (!area) throw new DriverError(`'${a1}' is no range of ${sheet.name}`);
  return area;
}

export const indexOf = (column: ColumnName): number => (typeof column === 'number' ? column : columnNumber(column));
