/** @fileoverview Copying a rectangle: values, formats, formulas, validation, or all of them. */
import { captureArea, layAttributes } from './area-image';
import { ALL_ATTRIBUTES, type AttributeName, FORMAT_ATTRIBUTES } from './attributes';
import { readCells, readValues, writeBlock } from './blocks';
import { type Cell, formulaCell, isFormulaCell } from './cell-value';
import { offsetFormula } from './formula-references';
import { contains, intersection, type Rect } from './rect';
import { runAt, setRun } from './runs';
import type { SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export type PasteKind =
  | 'normal'
  | 'noBorders'
  | 'values'
  | 'format'
  | 'formula'
  | 'validation'
  | 'conditional'
  | 'columnWidths';

export interface Place {
  sheet: SheetModel;
  area: Rect;
}

const NO_BORDERS = ALL_ATTRIBUTES.filter((name) => name !== 'borders');

const CARRIED: Record<PasteKind, readonly AttributeName[]> = {
  normal: ALL_ATTRIBUTES,
  noBorders: NO_BORDERS,
  values: [],
  format: FORMAT_ATTRIBUTES,
  formula: [],
  validation: ['validation'],
  conditional: [],
  columnWidths: [],
};

function transposedCells<T>(lines: readonly (readonly T[])[]): T[][] {
  return (lines[0] ?? []).map((_, c) => lines.map((line) => line[c] as T));
}

/** A target that is a multiple of the source is filled; any other takes one copy, overflowing if it is smaller [gas-fakes notes/oddities.md]. */
function tiles(size: { numRows: number; numColumns: number }, target: Rect): Rect[] {
  const down = target.numRows % size.numRows === 0 ? target.numRows / size.numRows : 1;
  const across = target.numColumns % size.numColumns === 0 ? target.numColumns / size.numColumns : 1;
  return Array.from({ length: down * across }, (_, i) => ({
    row: target.row + Math.floor(i / across) * size.numRows,
    column: target.column + (i % across) * size.numColumns,
    ...size,
  }));
}

function shiftedCells(cells: readonly (readonly Cell[])[], from: Rect, to: Rect): Cell[][] {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  return cells.map((line) =>
    line.map((cell) => (isFormulaCell(cell) ? formulaCell(offsetFormula(cell.formula, rows, columns)) : cell)),
  );
}

function copyRules(source: Place, to: Place): void {
  for (const rule of source.sheet.conditionalRules.slice()) {
    const moved = rule.ranges.flatMap((range) => {
      const part = intersection(range, source.area);
      if (!part) return [];
      return [
        {
          ...part,
          row: part.row - source.area.row + to.area.row,
          column: part.column - source.area.column + to.area.column,
        },
      ];
    });
    if (moved.length === 0) continue;
    if (source.sheet === to.sheet) {
      rule.ranges.push(...moved.filter((area) => !rule.ranges.some((range) => contains(range, area))));
    } else to.sheet.conditionalRules.push({ ...structuredClone(rule), ranges: moved });
  }
}

function copyMerges(source: Place, to: Place): void {
  const inside = source.sheet.merges.filter((merge) => contains(source.area, merge));
  to.sheet.merges = to.sheet.merges.filter((merge) => !contains(to.area, merge));
  for (const merge of inside) {
    const row = merge.row - source.area.row + to.area.row;
    to.sheet.merges.push({ ...merge, row, column: merge.column - source.area.column + to.area.column });
  }
}

function copyWidths(source: Place, to: Place): void {
  for (let c = 0; c < source.area.numColumns; c++) {
    const column = to.area.column + c;
    setRun(to.sheet.columnWidths, column, column + 1, runAt(source.sheet.columnWidths, source.area.column + c));
  }
}

function assertFits({ sheet, area }: Place): void {
  if (area.row + area.numRows - 1 <= sheet.rows && area.column + area.numColumns - 1 <= sheet.columns.length) return;
  throw new WorkbookError('The coordinates of the range are outside the dimensions of the sheet.');
}

/** Copies `source` to `target`; returns the area that was written. */
export function copyRange(
  workbook: Workbook,
  source: Place,
  target: Place,
  kind: PasteKind = 'normal',
  transposed = false,
): Rect {
  const { area } = source;
  const size = transposed
    ? { numRows: area.numColumns, numColumns: area.numRows }
    : { numRows: area.numRows, numColumns: area.numColumns };
  const image = captureArea(source.sheet, area);
  const taken = kind === 'values' ? readValues(workbook, source.sheet, area) : readCells(source.sheet, area);
  const cells: readonly (readonly Cell[])[] = transposed ? transposedCells<Cell>(taken) : taken;
  const places = tiles(size, target.area).map((tile) => ({ sheet: target.sheet, area: tile }));
  for (const place of places) assertFits(place);
  for (const place of places) {
    const { row, column } = place.area;
    const withCells = ['normal', 'noBorders', 'values', 'formula'].includes(kind);
    if (withCells) writeBlock(workbook, target.sheet, row, column, shiftedCells(cells, area, place.area));
    if (!transposed) layAttributes(workbook, target.sheet, row, column, image, CARRIED[kind]);
    if (kind === 'normal' || kind === 'noBorders' || kind === 'format' || kind === 'conditional')
      copyRules(source, place);
    if (kind === 'normal' || kind === 'noBorders') copyMerges(source, place);
    if (kind === 'columnWidths') copyWidths(source, place);
  }
  touch(workbook);
  const last = places[places.length - 1]?.area ?? target.area;
  const first = places[0]?.area ?? target.area;
  return {
    row: first.row,
    column: first.column,
    numRows: last.row + last.numRows - first.row,
    numColumns: last.column + last.numColumns - first.column,
  };
}
