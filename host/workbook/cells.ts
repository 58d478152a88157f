/** @fileoverview Single cells as stored: read raw, put, and keep columns trimmed to their content. */
import { type Cell, isFormulaCell } from './cell-value';
import type { ColumnStore, SheetModel } from './sheet-model';

export function rawCell(sheet: SheetModel, row: number, column: number): Cell {
  return sheet.columns[column - 1]?.cells[row - 1] ?? null;
}

export function trimColumn(column: ColumnStore): void {
  const { cells } = column;
  while (cells.length > 0 && (cells[cells.length - 1] ?? null) === null) cells.pop();
}

/** Stores one cell; blanks between the last content and it are filled with null, so that arrays stay dense. */
export function putCell(column: ColumnStore, row: number, cell: Cell): void {
  const { cells } = column;
  if (isFormulaCell(cell)) column.formulas = true;
  if (row <= cells.length) cells[row - 1] = cell;
  else if (cell !== null) {
    while (cells.length < row - 1) cells.push(null);
    cells.push(cell);
  }
  if (cell === null && row === cells.length) trimColumn(column);
}
