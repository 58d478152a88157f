/** @fileoverview Blocks of cells: values read with formulas evaluated, formulas, writing and clearing. */
import { type Cell, type CellValue, isFormulaCell } from './cell-value';
import { putCell, rawCell, trimColumn } from './cells';
import { formulaResult } from './formula-result';
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';

export { rawCell };

function block<T>(area: Rect, fill: T): T[][] {
  const line = blankLine(area, fill);
  const lines: T[][] = [];
  for (let r = 0; r < area.numRows; r++) lines.push(line.slice());
  return lines;
}

function blankLine<T>({ numColumns }: Rect, fill: T): T[] {
  const line: T[] = [];
  for (let c = 0; c < numColumns; c++) line.push(fill);
  return line;
}

export function readValue(workbook: Workbook, sheet: SheetModel, row: number, column: number): CellValue {
  const cell = rawCell(sheet, row, column);
  return isFormulaCell(cell) ? formulaResult(workbook, sheet, row, column, cell) : cell;
}

/** Reads a rectangle; a formula reads as its result. */
export function readValues(workbook: Workbook, sheet: SheetModel, area: Rect): CellValue[][] {
  const values = block<CellValue>(area, null);
  for (let c = 0; c < area.numColumns; c++) {
    const cells = sheet.columns[area.column - 1 + c]?.cells ?? [];
    const end = Math.min(area.numRows, cells.length - area.row + 1);
    for (let r = 0; r < end; r++) {
      const cell = cells[area.row - 1 + r] ?? null;
      (values[r] as CellValue[])[c] = isFormulaCell(cell)
        ? formulaResult(workbook, sheet, area.row + r, area.column + c, cell)
        : cell;
    }
  }
  return values;
}

/** Reads the cells as stored, for copies. */
export function readCells(sheet: SheetModel, area: Rect): Cell[][] {
  const cells = block<Cell>(area, null);
  for (let c = 0; c < area.numColumns; c++) {
    const stored = sheet.columns[area.column - 1 + c]?.cells ?? [];
    const end = Math.min(area.numRows, stored.length - area.row + 1);
    for (let r = 0; r < end; r++) (cells[r] as Cell[])[c] = stored[area.row - 1 + r] ?? null;
  }
  return cells;
}

/** Reads formula texts, null where there is none. */
export function readFormulas(sheet: SheetModel, area: Rect): (string | null)[][] {
  return readCells(sheet, area).map((row) => row.map((cell) => (isFormulaCell(cell) ? cell.formula : null)));
}

export function writeCell(workbook: Workbook, sheet: SheetModel, row: number, column: number, cell: Cell): void {
  const store = sheet.columns[column - 1];
  if (!store || row > sheet.rows) throw new RangeError(`Cannot write row ${row}, column ${column}: outside the grid`);
  putCell(store, row, cell);
  touch(workbook);
}

/** Writes a block as stored cells: no parsing, no validation (see enter-cells.ts for that). */
export function writeBlock(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): void {
  const width = cells[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    const store = sheet.columns[column - 1 + c];
    if (!store || row + cells.length - 1 > sheet.rows) {
      throw new RangeError(`Cannot write ${cells.length} rows at row ${row}, column ${column + c}: outside the grid`);
    }
    // From the bottom, so that a column is filled up to its new length once.
    for (let r = cells.length - 1; r >= 0; r--) putCell(store, row + r, (cells[r] as readonly Cell[])[c] ?? null);
    trimColumn(store);
  }
  touch(workbook);
}

export function clearValues(workbook: Workbook, sheet: SheetModel, area: Rect): void {
  for (const store of sheet.columns.slice(area.column - 1, area.column - 1 + area.numColumns)) {
    const end = Math.min(area.row - 1 + area.numRows, store.cells.length);
    for (let r = area.row - 1; r < end; r++) store.cells[r] = null;
    trimColumn(store);
  }
  touch(workbook);
}
