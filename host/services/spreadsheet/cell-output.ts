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

/** Reads a block; what is hidden or filtered is read as well [tanaikech 2019-07-28]. */
export function readScriptValues(workbook: Workbook, sheet: SheetModel, area: Rect): ScriptValue[][] {
  const values = readValues(workbook, sheet, area).map((row) => row.map(toScriptValue));
  for (let c = 0; c < area.numColumns; c++) datesInColumn(workbook, sheet, area, c, values);
  return values;
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
