/** @fileoverview Functions that find cells: MATCH, VLOOKUP, INDEX, ROW, INDIRECT and their kin. */
import { parseA1, splitSheetName } from './a1';
import { type CellValue, cellError, isCellError } from './cell-value';
import { wildcardPattern } from './formula-criteria';
import type { Evaluation } from './formula-evaluator';
import type { Argument, FunctionTable } from './formula-functions';
import { asNumber, asText, compareOperands, isRangeValue, type Operand, type RangeValue } from './formula-values';
import { type ColumnStore, lastRow } from './sheet-model';
import { sheetByName } from './workbook';

function rangeOf(arg: Argument | undefined): RangeValue | null {
  const operand = arg?.operand() ?? null;
  return isRangeValue(operand) ? operand : null;
}

function equals(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted !== 'string') return (value) => value !== null && compareOperands(value, wanted) === 0;
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** Finds the place of a value along a line of cells: exact, or the last not greater in sorted cells. */
function placeOf(wanted: CellValue, length: number, at: (place: number) => CellValue, mode: number): number | null {
  if (mode === 0) {
    const same = equals(wanted);
    for (let place = 1; place <= length; place++) if (same(at(place))) return place;
    return null;
  }
  let found: number | null = null;
  for (let place = 1; place <= length; place++) {
    const value = at(place);
    if (value === null || typeof value !== typeof wanted) continue;
    if (compareOperands(value, wanted) * mode > 0) break;
    found = place;
  }
  return found;
}

function modeOf(arg: Argument | undefined, context: Evaluation, missing: number): number {
  const mode = arg ? asNumber(arg.value(), context.workbook) : missing;
  return isCellError(mode) ? missing : Math.sign(mode);
}

interface ColumnIndex {
  revision: number;
  /** The first row of each number and each text in lower case. */
  rows: Map<string | number, number>;
}

const indexes = new WeakMap<ColumnStore, ColumnIndex>();

function indexOf(column: ColumnStore, revision: number): ColumnIndex['rows'] {
  const known = indexes.get(column);
  if (known?.revision === revision) return known.rows;
  const rows: ColumnIndex['rows'] = new Map();
  column.cells.forEach((cell, i) => {
    const key = typeof cell === 'string' ? cell.toLowerCase() : cell;
    if ((typeof key === 'string' || typeof key === 'number') && !rows.has(key)) rows.set(key, i + 1);
  });
  indexes.set(column, { revision, rows });
  return rows;
}

/** Finds the row of an exact value by an index, as thousands of links look into one column; undefined where that is not possible. */
function indexedRow(wanted: CellValue, { sheet, area }: RangeValue, context: Evaluation): number | null | undefined {
  const column = sheet.columns[area.column - 1];
  const isPlain = typeof wanted === 'number' || (typeof wanted === 'string' && !/[*?~]/.test(wanted));
  if (!column || column.formulas || !isPlain) return undefined;
  const key = typeof wanted === 'string' ? wanted.toLowerCase() : wanted;
  const row = indexOf(column, context.workbook.revision).get(key);
  if (row === undefined || row >= area.row + area.numRows) return null;
  return row < area.row ? undefined : row;
}

function match(args: readonly Argument[], context: Evaluation): CellValue {
  const wanted = args[0]?.value() ?? null;
  const range = rangeOf(args[1]);
  if (isCellError(wanted)) return wanted;
  if (!range) return cellError('#N/A');
  const { sheet, area } = range;
  const vertical = area.numColumns === 1;
  const length = vertical ? Math.min(area.numRows, lastRow(sheet) - area.row + 1) : area.numColumns;
  const at = (place: number): CellValue =>
    vertical
      ? context.read(sheet, area.row + place - 1, area.column)
      : context.read(sheet, area.row, area.column + place - 1);
  const mode = modeOf(args[2], context, 1);
  const row = vertical && mode === 0 ? indexedRow(wanted, range, context) : undefined;
  const place = row === undefined ? placeOf(wanted, length, at, mode) : row && row - area.row + 1;
  return place ?? cellError('#N/A');
}

function vlookup(args: readonly Argument[], context: Evaluation): CellValue {
  const wanted = args[0]?.value() ?? null;
  const range = rangeOf(args[1]);
  const column = asNumber(args[2]?.value() ?? null, context.workbook);
  if (isCellError(wanted)) return wanted;
  if (isCellError(column)) return column;
  if (!range) return cellError('#N/A');
  const { sheet, area } = range;
  if (column < 1) return cellError('#VALUE!');
  if (column > area.numColumns) return cellError('#REF!');
  const sorted = args[3] ? args[3].value() : true;
  const length = Math.min(area.numRows, lastRow(sheet) - area.row + 1);
  const at = (place: number): CellValue => context.read(sheet, area.row + place - 1, area.column);
  const exact = sorted === false || sorted === 0;
  const row = exact ? indexedRow(wanted, range, context) : undefined;
  const place = row === undefined ? placeOf(wanted, length, at, exact ? 0 : 1) : row && row - area.row + 1;
  return place === null ? cellError('#N/A') : context.read(sheet, area.row + place - 1, area.column + column - 1);
}

function index(args: readonly Argument[], context: Evaluation): Operand {
  const range = rangeOf(args[0]);
  const row = asNumber(args[1]?.value() ?? null, context.workbook);
  const column = asNumber(args[2]?.value() ?? null, context.workbook);
  if (isCellError(row)) return row;
  if (isCellError(column)) return column;
  if (!range) return cellError('#REF!');
  const { sheet, area } = range;
  const [r, c] = area.numRows === 1 && args.length === 2 ? [1, row] : [row, column];
  if (r > area.numRows || c > area.numColumns || r < 0 || c < 0) return cellError('#REF!');
  return {
    sheet,
    area: {
      row: area.row + Math.max(r, 1) - 1,
      column: area.column + Math.max(c, 1) - 1,
      numRows: r === 0 ? area.numRows : 1,
      numColumns: c === 0 ? area.numColumns : 1,
    },
  };
}

function indirect(args: readonly Argument[], context: Evaluation): Operand {
  const { sheetName, a1 } = splitSheetName(asText(args[0]?.value() ?? null, context.workbook));
  const sheet = sheetName === null ? context.sheet : sheetByName(context.workbook, sheetName);
  const area = sheet && parseA1(a1, { rows: sheet.rows, columns: sheet.columns.length });
  return sheet && area ? { sheet, area } : cellError('#REF!');
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  MATCH: match,
  VLOOKUP: vlookup,
  INDEX: index,
  INDIRECT: indirect,
  ROW: (args, context) => rangeOf(args[0])?.area.row ?? context.row,
  COLUMN: (args, context) => rangeOf(args[0])?.area.column ?? context.column,
  ROWS: (args) => rangeOf(args[0])?.area.numRows ?? 1,
  COLUMNS: (args) => rangeOf(args[0])?.area.numColumns ?? 1,
};
