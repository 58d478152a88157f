/** @fileoverview A tab taken out of the workbook and put back with all that named it. */
import type { SheetModel } from '../workbook/sheet-model';
import { deleteSheet } from '../workbook/sheets';
import { touch, type Workbook } from '../workbook/workbook';
import type { GoneTab } from './desk';
import { allFormulas, giveBack } from './lost-formulas';

export function takeTabOut(workbook: Workbook, sheet: SheetModel): GoneTab {
  const gone: GoneTab = {
    sheet,
    index: workbook.sheets.indexOf(sheet),
    namedRanges: workbook.namedRanges.filter(({ sheetId }) => sheetId === sheet.id),
    metadata: workbook.metadata.filter(({ location }) => location.sheetId === sheet.id),
    formulas: allFormulas(workbook),
  };
  deleteSheet(workbook, sheet);
  return gone;
}

export function bringTabBack(workbook: Workbook, { sheet, index, namedRanges, metadata, formulas }: GoneTab): void {
  workbook.sheets.splice(Math.min(index, workbook.sheets.length), 0, sheet);
  workbook.namedRanges.push(...namedRanges);
  workbook.metadata.push(...metadata);
  giveBack(workbook, formulas);
  touch(workbook);
}
