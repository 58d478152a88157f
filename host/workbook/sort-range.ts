/** @fileoverview Sorting: numbers before text before booleans, blanks last either way. */
import { ALL_ATTRIBUTES, type AttributeName } from './attributes';
import { readCells, readValues, writeBlock } from './blocks';
import { type Cell, type CellValue, formulaCell, isCellError, isFormulaCell } from './cell-value';
import { offsetFormula } from './formula-references';
import type { Rect } from './rect';
import { type Runs, runAt, setRunValues } from './runs';
import { lastColumn, lastRow, type SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';

export interface SortSpec {
  /** Absolute column of the sheet. */
  column: number;
  ascending: boolean;
}

const collators = new Map<string, Intl.Collator>();

/**
 * Orders text as the spreadsheet's locale does, without case: Chinese by pinyin (zh_CN) or strokes (zh_TW), the order
 * of the CLDR collation for that locale, which Sheets follows; by code unit 李 would stand before 王 only by chance.
 */
function textCollator(locale: string): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  collators.set(locale, collator);
  return collator;
}

function kind(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  if (typeof value === 'boolean') return 2;
  return isCellError(value) ? 3 : 4;
}

/** Compares two cells for an ascending or descending sort. */
function compareCells(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  const [x, y] = [kind(a), kind(b)];
  if (x === 4 || y === 4) return x - y;
  const direction = ascending ? 1 : -1;
  if (x !== y) return (x - y) * direction;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
  return x === 3 ? 0 : (Number(a) - Number(b)) * direction;
}

/** Returns for each new place the old one, equal rows in their old order. */
function sortedOrder(workbook: Workbook, sheet: SheetModel, area: Rect, specs: readonly SortSpec[]): number[] {
  const collator = textCollator(workbook.locale);
  const keys = specs.map(({ column, ascending }) => ({
    ascending,
    values: readValues(workbook, sheet, { ...area, column, numColumns: 1 }).map(([value]) => value ?? null),
  }));
  const order = Array.from({ length: area.numRows }, (_, i) => i);
  return order.sort((a, b) => {
    for (const { values, ascending } of keys) {
      const result = compareCells(values[a] ?? null, values[b] ?? null, ascending, collator);
      if (result !== 0) return result;
    }
    return a - b;
  });
}

function moved(cell: Cell, rows: number): Cell {
  return isFormulaCell(cell) && rows !== 0 ? formulaCell(offsetFormula(cell.formula, rows, 0)) : cell;
}

function permuteAttributes(sheet: SheetModel, area: Rect, order: readonly number[]): void {
  for (const { attributes } of sheet.columns.slice(area.column - 1, area.column - 1 + area.numColumns)) {
    for (const name of ALL_ATTRIBUTES as readonly AttributeName[]) {
      const runs = attributes[name] as Runs<unknown> | undefined;
      if (!runs) continue;
      const old = order.map((_, i) => runAt(runs, area.row + i));
      if (old.some((value) => value !== old[0]))
        setRunValues(
          runs,
          area.row,
          order.map((from) => old[from]),
        );
    }
  }
}

/** Sorts the rows of a rectangle; formats, notes and validation go with their cells, row heights and metadata stay. */
export function sortRange(workbook: Workbook, sheet: SheetModel, area: Rect, specs: readonly SortSpec[]): void {
  const order = sortedOrder(workbook, sheet, area, specs);
  if (order.every((from, i) => from === i)) return;
  const cells = readCells(sheet, area);
  const sorted = order.map((from, to) => (cells[from] as Cell[]).map((cell) => moved(cell, to - from)));
  writeBlock(workbook, sheet, area.row, area.column, sorted);
  permuteAttributes(sheet, area, order);
  touch(workbook);
}

/** Sorts the whole sheet: every row with content below the frozen ones, the header too when nothing is frozen. */
export function sortSheet(workbook: Workbook, sheet: SheetModel, column: number, ascending: boolean): void {
  const row = sheet.frozenRows + 1;
  const numRows = lastRow(sheet) - sheet.frozenRows;
  if (numRows < 1) return;
  const numColumns = Math.max(lastColumn(sheet), column);
  sortRange(workbook, sheet, { row, column: 1, numRows, numColumns }, [{ column, ascending }]);
}
