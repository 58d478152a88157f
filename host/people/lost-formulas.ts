/** @fileoverview Formulas that lose what they name when lines or tabs go, and get it back when those come back. */
import { rawCell, writeCell } from '../workbook/blocks';
import { formulaCell, isFormulaCell } from '../workbook/cell-value';
import type { SheetModel } from '../workbook/sheet-model';
import { sheetById, type Workbook } from '../workbook/workbook';

export interface PlacedFormula {
  sheetId: number;
  row: number;
  column: number;
  formula: string;
}

function formulasOn({ id, columns }: SheetModel): PlacedFormula[] {
  return columns.flatMap(({ cells, formulas }, c) =>
    formulas
      ? cells.flatMap((cell, r) =>
          isFormulaCell(cell) ? [{ sheetId: id, row: r + 1, column: c + 1, formula: cell.formula }] : [],
        )
      : [],
  );
}

export function allFormulas({ sheets }: Workbook): PlacedFormula[] {
  return sheets.flatMap(formulasOn);
}

/** Once all stands where it stood: what is broken now reads as it did. */
export function giveBack(workbook: Workbook, formulas: readonly PlacedFormula[]): void {
  for (const { sheetId, row, column, formula } of formulas) {
    const sheet = sheetById(workbook, sheetId);
    const now = sheet ? rawCell(sheet, row, column) : null;
    if (!sheet || !isFormulaCell(now) || now.formula === formula || !now.formula.includes('#REF!')) continue;
    writeCell(workbook, sheet, row, column, formulaCell(formula));
  }
}
