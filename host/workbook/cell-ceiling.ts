/** @fileoverview The limits of size: 10 million cells a workbook, 50 000 characters a cell [ErrorHandler; Google help]. */
import { type Cell, isFormulaCell } from './cell-value';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

const MAX_CELLS = 10_000_000;
const MAX_CHARACTERS = 50_000;

/** Counts blank cells too. */
function cellCount(workbook: Workbook): number {
  return workbook.sheets.reduce((count, { rows, columns }) => count + rows * columns.length, 0);
}

export function assertCellsFit(workbook: Workbook, added: number): void {
  if (cellCount(workbook) + added <= MAX_CELLS) return;
  throw new WorkbookError(
    `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
  );
}

export function assertTextFits(cell: Cell): void {
  const text = isFormulaCell(cell) ? cell.formula : cell;
  if (typeof text !== 'string' || text.length <= MAX_CHARACTERS) return;
  throw new WorkbookError(
    `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
  );
}
