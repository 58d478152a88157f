/** @fileoverview A person pastes: text is read as typed, cells replace formats, validations and conditional formats too. */
import { captureArea } from '../workbook/area-image';
import { clearAttributes, setAttribute } from '../workbook/attribute-blocks';
import { ALL_ATTRIBUTES, type AttributeName, type Attributes } from '../workbook/attributes';
import { rawCell, writeBlock } from '../workbook/blocks';
import { assertTextFits } from '../workbook/cell-ceiling';
import { type Cell, formulaCell } from '../workbook/cell-value';
import { enterCells, type Input } from '../workbook/enter-cells';
import { isSingleCell, type Rect, rect, subtract } from '../workbook/rect';
import { growTo } from '../workbook/rows-and-columns';
import type { SheetModel } from '../workbook/sheet-model';
import { touchesTypedColumn } from '../workbook/tables';
import type { ValidationRule } from '../workbook/validation-rule';
import { attempt } from './attempt';
import { type Desk, type EventReport, type PeopleResult, remember } from './desk';
import { edited } from './reports';

export interface PastedLook {
  /** A number format a cell, or several attributes; absent cells are General and plain. */
  formats?: readonly (readonly (string | Partial<Attributes> | null | undefined)[])[];
  validations?: readonly (readonly (ValidationRule | null | undefined)[])[];
}

function areaOf(row: number, column: number, rows: readonly (readonly unknown[])[]): Rect {
  return rect(row, column, rows.length, Math.max(...rows.map((line) => line.length)));
}

/** Pasting grows the grid when it is too small. */
function pasted(desk: Desk, user: string, sheet: SheetModel, area: Rect, write: () => void): EventReport[] {
  growTo(desk.workbook, sheet, area.row + area.numRows - 1, area.column + area.numColumns - 1);
  const image = captureArea(sheet, area);
  write();
  remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
  if (!desk.options.pasteCarriesValues || !isSingleCell(area)) return edited(sheet, area);
  return edited(sheet, area, {
    value: rawCell(sheet, area.row, area.column),
    oldValue: image.cells[0]?.[0] ?? null,
  });
}

function squared<T>(rows: readonly (readonly T[])[], width: number, missing: T): T[][] {
  return rows.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? missing));
}

/** Pastes rows of text from elsewhere: each cell as if typed, rejecting validations refuse all of it. */
export function pasteText(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): PeopleResult {
  const area = areaOf(row, column, rows);
  return attempt(desk, user, [{ sheet, area }], () =>
    pasted(desk, user, sheet, area, () =>
      enterCells(desk.workbook, sheet, row, column, squared(rows, area.numColumns, '')),
    ),
  );
}

/** A copied cell keeps its kind: text stays text, only formulas are told by their `=`. */
function copiedCell(input: Input): Cell {
  if (typeof input === 'string') return input.startsWith('=') && input.length > 1 ? formulaCell(input) : input || null;
  if (typeof input !== 'object' || input === null || 'error' in input) return input;
  return 'text' in input ? input.text || null : input.serial;
}

function lookOf(input: Input, format: string | Partial<Attributes> | null | undefined): Partial<Attributes> {
  if (typeof format === 'string') return { numberFormat: format };
  if (format) return format;
  const isDate = typeof input === 'object' && input !== null && 'serial' in input;
  return isDate ? { numberFormat: input.format } : {};
}

function layLook(desk: Desk, sheet: SheetModel, cell: Rect, look: Partial<Attributes>): void {
  for (const [name, value] of Object.entries(look)) {
    setAttribute(desk.workbook, sheet, cell, name as AttributeName, value as Attributes[AttributeName]);
  }
}

/** The area no longer follows the conditional formats it lay under. */
export function cutOutOfRules(sheet: SheetModel, area: Rect): void {
  for (const rule of sheet.conditionalRules) rule.ranges = rule.ranges.flatMap((range) => subtract(range, area));
  sheet.conditionalRules = sheet.conditionalRules.filter(({ ranges }) => ranges.length > 0);
}

/** Pastes cells copied from a sheet: the target's formats, validations and conditional formats are replaced. */
export function pasteCells(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  row: number,
  column: number,
  rows: readonly (readonly Input[])[],
  { formats = [], validations = [] }: PastedLook = {},
): PeopleResult {
  const area = areaOf(row, column, rows);
  const inputs = squared<Input>(rows, area.numColumns, null);
  const cells = inputs.map((line) => line.map(copiedCell));
  return attempt(desk, user, [{ sheet, area }], () =>
    pasted(desk, user, sheet, area, () => {
      for (const cell of cells.flat()) assertTextFits(cell);
      // Typed columns of a Table keep their own look.
      if (!touchesTypedColumn(sheet, area)) {
        clearAttributes(desk.workbook, sheet, area, ALL_ATTRIBUTES);
        cutOutOfRules(sheet, area);
        inputs.forEach((line, r) => {
          line.forEach((input, c) => {
            const rule = validations[r]?.[c];
            const look = { ...lookOf(input, formats[r]?.[c]), ...(rule ? { validation: rule } : {}) };
            layLook(desk, sheet, rect(row + r, column + c), look);
          });
        });
      }
      writeBlock(desk.workbook, sheet, row, column, cells);
    }),
  );
}
