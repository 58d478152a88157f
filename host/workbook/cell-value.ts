/** @fileoverview What a cell can hold: blank, text, number, boolean, error, or a formula with its result. */

export type ErrorCode = '#N/A' | '#REF!' | '#DIV/0!' | '#ERROR!' | '#NAME?' | '#VALUE!' | '#NUM!' | '#NULL!';

export interface CellError {
  readonly error: ErrorCode;
}

/** A value as read: a formula cell reads as its result, a date as its serial number. */
export type CellValue = null | string | number | boolean | CellError;

/** A formula cell; `result` belongs to the workbook's revision `at`, an older one is stale. */
export interface FormulaCell {
  /** The text with its leading `=`. */
  readonly formula: string;
  result: CellValue;
  at: number;
}

/** What a column stores. */
export type Cell = CellValue | FormulaCell;

const ERRORS = new Map<ErrorCode, CellError>();

export function cellError(code: ErrorCode): CellError {
  const known = ERRORS.get(code) ?? Object.freeze({ error: code });
  ERRORS.set(code, known);
  return known;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isFormulaCell(cell: unknown): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** Makes a formula cell that has not been evaluated yet. */
export function formulaCell(formula: string): FormulaCell {
  return { formula, result: null, at: -1 };
}
