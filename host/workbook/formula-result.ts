/** @fileoverview Results of formula cells: evaluated when read, kept until the workbook changes. */
import { type CellValue, cellError, type FormulaCell, isCellError, isFormulaCell } from './cell-value';
import { rawCell } from './cells';
import { type Evaluation, evaluateNode, single, UnknownFunction } from './formula-evaluator';
import { parseFormula } from './formula-parser';
import { ironCalcEngine } from './ironcalc-engine';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

const RUNNING = -2;

function read(workbook: Workbook, sheet: SheetModel, row: number, column: number): CellValue {
  const cell = rawCell(sheet, row, column);
  return isFormulaCell(cell) ? formulaResult(workbook, sheet, row, column, cell) : cell;
}

/** Evaluates a formula as if it stood at the cell; validation and conditional formats use it too. */
export function evaluateAt(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): CellValue {
  const tree = parseFormula(formula);
  if (isCellError(tree)) return tree;
  const context: Evaluation = { workbook, sheet, row, column, read: (s, r, c) => read(workbook, s, r, c) };
  try {
    return single(evaluateNode(tree as Exclude<typeof tree, { error: unknown }>, context), context);
  } catch (failure) {
    if (!(failure instanceof UnknownFunction)) throw failure;
    return ironCalcEngine.evaluate(formula, context);
  }
}

/** Returns the result of a formula cell; a formula that needs itself shows #REF!. */
export function formulaResult(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: FormulaCell,
): CellValue {
  if (cell.at === RUNNING) return cellError('#REF!');
  if (cell.at === workbook.revision) return cell.result;
  cell.at = RUNNING;
  try {
    cell.result = evaluateAt(workbook, sheet, row, column, cell.formula);
  } finally {
    cell.at = workbook.revision;
  }
  return cell.result;
}
