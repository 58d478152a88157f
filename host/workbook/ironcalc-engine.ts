/** @fileoverview IronCalc behind the formula port: it is given the formula and the cells it refers to, and nothing else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { type CellValue, cellError, type ErrorCode, isCellError } from './cell-value';
import type { Evaluation } from './formula-evaluator';
import type { FormulaEngine } from './formula-port';
import { formulaTokens, type ReferenceToken } from './formula-tokens';
import type { Rect } from './rect';
import { lastRow, type SheetModel } from './sheet-model';
import { sheetByName } from './workbook';

let loaded = false;

/** Loads the engine when the first formula needs it; the bytes are read here, as it must be ready at once. */
function load(): void {
  if (loaded) return;
  // Built as a module this file has import.meta.url; in a CommonJS test run it has __filename.
  const { resolve } = createRequire(import.meta.url ?? __filename);
  initSync({ module: readFileSync(resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

function areaOf({ first, last }: ReferenceToken, sheet: SheetModel): Rect {
  const end = last ?? first;
  const rowEnd = Math.min(end.row ?? sheet.rows, Math.max(lastRow(sheet), first.row ?? 1));
  const columnEnd = Math.min(end.column ?? sheet.columns.length, sheet.columns.length);
  const row = first.row ?? 1;
  const column = first.column ?? 1;
  return { row, column, numRows: Math.max(rowEnd - row + 1, 1), numColumns: Math.max(columnEnd - column + 1, 1) };
}

/** Writes a value so that the engine takes it as it is: text with an apostrophe, errors as errors. */
function inputOf(value: CellValue): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? `=${value.error}` : `${value}`;
}

function fill(model: Model, place: number, sheet: SheetModel, area: Rect, { read }: Evaluation): void {
  for (let row = area.row; row < area.row + area.numRows; row++) {
    for (let column = area.column; column < area.column + area.numColumns; column++) {
      const value = read(sheet, row, column);
      if (value !== null) model.setUserInput(place, row, column, inputOf(value));
    }
  }
}

const KINDS = { number: 1, logical: 4, error: 16 };

/** Reads numbers through the cell below, because the shown text is rounded. */
function resultAt(model: Model, row: number): CellValue {
  const text = model.getFormattedCellValue(0, row, 1);
  const kind = model.getCellType(0, row, 1);
  if (kind === KINDS.logical) return text === 'TRUE';
  // A result of several cells is beyond this host: such a formula is one that it does not know.
  if (text === '#SPILL!') return cellError('#NAME?');
  if (kind === KINDS.error) return cellError(text as ErrorCode);
  return kind === KINDS.number ? Number(model.getFormattedCellValue(0, row + 1, 1)) : text;
}

/** Sheets go by their place: the engine takes fewer names than Sheets does, and has a Sheet1 of its own. */
const nameAt = (place: number): string => `tab ${place}`;

/** Writes the formula with every reference naming its sheet, after filling in the cells referred to. */
function carriedFormula(model: Model, formula: string, context: Evaluation): string {
  const { workbook, sheet } = context;
  const texts = formulaTokens(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const target = token.sheetName === null ? sheet : sheetByName(workbook, token.sheetName);
    if (!target) return '#REF!';
    const place = workbook.sheets.indexOf(target) + 1;
    fill(model, place, target, areaOf(token, target), context);
    return `'${nameAt(place)}'!${token.text.slice(token.prefix.length)}`;
  });
  return `=${texts.join('')}`;
}

// The formula stands on a sheet of its own, so that it cannot lie in a range that it refers to.
const HOME_ROW = 1;

function evaluate(formula: string, context: Evaluation): CellValue {
  load();
  const model = new Model('Home', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    context.workbook.sheets.forEach((_sheet, i) => {
      model.newSheet();
      model.renameSheet(i + 1, nameAt(i + 1));
    });
    model.setUserInput(0, HOME_ROW, 1, carriedFormula(model, formula, context));
    model.setUserInput(0, HOME_ROW + 1, 1, `=A${HOME_ROW}&""`);
    model.resumeEvaluation();
    model.evaluate();
    return resultAt(model, HOME_ROW);
  } finally {
    model.free();
  }
}

export const ironCalcEngine: FormulaEngine = { evaluate };
