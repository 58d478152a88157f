/** @fileoverview A person types into one cell, or clears cells with the delete key. */
import { captureArea } from '../workbook/area-image';
import { attributeAt } from '../workbook/attribute-blocks';
import { clearValues, rawCell, writeCell } from '../workbook/blocks';
import { enterCells } from '../workbook/enter-cells';
import { contains, isSingleCell, type Rect, rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import { WorkbookError } from '../workbook/workbook-error';
import { attempt } from './attempt';
import { type Desk, type PeopleResult, remember } from './desk';
import { edited } from './reports';

/** Inside a merge one types into its first cell. */
function homeCell(sheet: SheetModel, row: number, column: number): Rect {
  const merge = sheet.merges.find((area) => contains(area, rect(row, column)));
  return merge ? rect(merge.row, merge.column) : rect(row, column);
}

/** Types text as into a cell: parsed, validated; the report carries value and oldValue. */
export function typeText(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): PeopleResult {
  const { workbook } = desk;
  const area = homeCell(sheet, row, column);
  return attempt(desk, user, [{ sheet, area }], () => {
    if (row > sheet.rows || column > sheet.columns.length) {
      throw new WorkbookError('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const image = captureArea(sheet, area);
    const oldValue = rawCell(sheet, area.row, area.column);
    enterCells(workbook, sheet, area.row, area.column, [[text]]);
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
    return edited(sheet, area, { value: rawCell(sheet, area.row, area.column), oldValue });
  });
}

/** Presses delete: values go, formats stay; a checkbox becomes unchecked. */
export function clearArea(desk: Desk, user: string, sheet: SheetModel, area: Rect): PeopleResult {
  const { workbook } = desk;
  return attempt(desk, user, [{ sheet, area }], () => {
    const image = captureArea(sheet, area);
    const oldValue = rawCell(sheet, area.row, area.column);
    clearValues(workbook, sheet, area);
    image.cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const isCheckbox = attributeAt(sheet, row, column, 'validation')?.criteria === 'CHECKBOX';
        if (isCheckbox && cell !== null) writeCell(workbook, sheet, row, column, false);
      });
    });
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
    if (!isSingleCell(area)) return edited(sheet, area);
    return edited(sheet, area, { value: rawCell(sheet, area.row, area.column), oldValue });
  });
}
