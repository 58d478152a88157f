/** @fileoverview Entering values as people and scripts do: text is parsed, validation is asked, formats come along. */
import { attributeBlock, setAttributeBlock } from './attribute-blocks';
import { readCells, readValue, writeBlock } from './blocks';
import { assertTextFits } from './cell-ceiling';
import { type Cell, type CellError, formulaCell } from './cell-value';
import { formatOfFormula } from './formula-format';
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import { parseTyped } from './typed-input';
import { typingContext } from './typing-context';
import { checkValue } from './validation';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

/** A date as its serial number and the format it brings to a General cell, or text that is never parsed. */
export type Input =
  | null
  | string
  | number
  | boolean
  | CellError
  | { serial: number; format: string }
  | { text: string };

export interface EnterOptions {
  /** Read the cell's number format ('@' keeps text)? appendRow does not [repo texts #60567606110, #68757800552]. */
  honourFormats?: boolean;
}

interface Entry {
  cell: Cell;
  format?: string;
}

/** Makes the stored cell of one input under the cell's present number format. */
function entryOf(workbook: Workbook, sheet: SheetModel, input: Input, format: string | undefined): Entry {
  if (typeof input === 'string') {
    const typed = parseTyped(input, typingContext(workbook, format));
    const { formula, format: brought } = typed;
    const shown = formula === undefined ? brought : formatOfFormula(formula, { workbook, sheet });
    const cell = formula === undefined ? typed.value : formulaCell(formula);
    return shown === undefined ? { cell } : { cell, format: shown };
  }
  if (typeof input !== 'object' || input === null || 'error' in input) return { cell: input };
  if ('text' in input) return { cell: input.text === '' ? null : input.text };
  return { cell: input.serial, format: input.format };
}

function checkEntries(workbook: Workbook, sheet: SheetModel, row: number, column: number, cells: Cell[][]): void {
  const width = cells[0]?.length ?? 0;
  const area = { row, column, numRows: cells.length, numColumns: width };
  const rules = attributeBlock(sheet, area, 'validation');
  cells.forEach((line, r) => {
    line.forEach((_, c) => {
      const rule = rules[r]?.[c];
      if (!rule || rule.allowInvalid) return;
      const value = readValue(workbook, sheet, row + r, column + c);
      const verdict = checkValue(workbook, sheet, row + r, column + c, rule, value);
      if (!verdict.ok) throw new WorkbookError(verdict.message);
    });
  });
}

/** Writes first and asks then, because custom formulas look at the new values; a refusal puts the old cells back. */
function writeChecked(workbook: Workbook, sheet: SheetModel, row: number, column: number, cells: Cell[][]): void {
  const area = { row, column, numRows: cells.length, numColumns: cells[0]?.length ?? 0 };
  const before = readCells(sheet, area);
  writeBlock(workbook, sheet, row, column, cells);
  try {
    checkEntries(workbook, sheet, row, column, cells);
  } catch (refusal) {
    writeBlock(workbook, sheet, row, column, before);
    throw refusal;
  }
}

function takeFormats(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  entries: readonly (readonly Entry[])[],
  formats: readonly (readonly (string | undefined)[])[],
): void {
  for (let c = 0; c < area.numColumns; c++) {
    const taken = entries.map((line, r) => formats[r]?.[c] ?? line[c]?.format);
    if (taken.every((format, r) => format === formats[r]?.[c])) continue;
    setAttributeBlock(
      workbook,
      sheet,
      area.row,
      area.column + c,
      'numberFormat',
      taken.map((format) => [format]),
    );
  }
}

/**
 * Enters a block; one cell that a rejecting validation refuses fails all of it with the text Sheets shows.
 * A number format that an entry brings along is taken only by cells that are General.
 */
export function enterCells(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  inputs: readonly (readonly Input[])[],
  { honourFormats = true }: EnterOptions = {},
): void {
  const width = inputs[0]?.length ?? 0;
  const formats = attributeBlock(sheet, { row, column, numRows: inputs.length, numColumns: width }, 'numberFormat');
  const entries = inputs.map((line, r) =>
    line.map((input, c) => entryOf(workbook, sheet, input, honourFormats ? formats[r]?.[c] : undefined)),
  );
  const cells = entries.map((line) => line.map(({ cell }) => cell));
  for (const cell of cells.flat()) assertTextFits(cell);
  writeChecked(workbook, sheet, row, column, cells);
  takeFormats(workbook, sheet, { row, column, numRows: inputs.length, numColumns: width }, entries, formats);
}
