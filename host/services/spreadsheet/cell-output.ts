/** @fileoverview Stored values as a script reads them: '' for blanks, Dates for date formats, texts for errors. */

import { readValues } from '../../workbook/blocks';
import { type CellValue, isCellError } from '../../workbook/cell-value';
import { isDateFormat } from '../../workbook/number-format';
import type { Rect } from '../../workbook/rect';
import { runsBetween } from '../../workbook/runs';
import { instantFromSerial } from '../../workbook/serial-date';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';

export type ScriptValue = string | number | boolean | Date;

/**
 * Reads a block; what is hidden or filtered is read as well [tanaikech 2019-07-28]. The rows below the last filled cell are
 * one and the same list, for whole columns are read again and again and hold little: nobody may write into it.
 */
export function readScriptValues(workbook: Workbook, sheet: SheetModel, area: Rect): readonly ScriptValue[][] {
  const filled = { ...area, numRows: filledRows(sheet, area) };
  const values = readValues(workbook, sheet, filled).map((row) => row.map(toScriptValue));
  for (let c = 0; c < area.numColumns; c++) datesInColumn(workbook, sheet, filled, c, values);
  const blank = new Array<ScriptValue>(area.numColumns).fill('');
  while (values.length < area.numRows) values.push(blank);
  return values;
}

function filledRows(sheet: SheetModel, { row, column, numRows, numColumns }: Rect): number {
  const columns = sheet.columns.slice(column - 1, column - 1 + numColumns);
  const last = Math.max(row - 1, ...columns.map(({ cells }) => cells.length));
  return Math.min(numRows, last - row + 1);
}

/** CONTESTED whether errors are texts; the common report is texts such as #N/A [facts 2.1]. */
function toScriptValue(value: CellValue): ScriptValue {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** A number in a cell with a date or time format is a Date in the spreadsheet's zone. */
function datesInColumn(workbook: Workbook, sheet: SheetModel, area: Rect, c: number, values: ScriptValue[][]): void {
  const formats = sheet.columns[area.column - 1 + c]?.attributes.numberFormat;
  if (!formats) return;
  for (const { start, end, value: format } of runsBetween(formats, area.row, area.row + area.numRows)) {
    if (!isDateFormat(format)) continue;
    for (let row = start; row < end; row++) {
      const line = values[row - area.row] as ScriptValue[];
      const serial = line[c];
      if (typeof serial === 'number') line[c] = new Date(instantFromSerial(serial, workbook.timeZone));
    }
  }
}
