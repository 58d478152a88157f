/** @fileoverview Pictures of a rectangle, cells and all attributes, to lay down elsewhere or to bring back. */
import { ALL_ATTRIBUTES, type AttributeName } from './attributes';
import { readCells, writeBlock } from './blocks';
import { type Cell, formulaCell, isFormulaCell } from './cell-value';
import type { Rect } from './rect';
import { emptyRuns, pasteRuns, type Runs, sliceRuns } from './runs';
import type { ColumnStore, SheetModel } from './sheet-model';
import { type Axis, touch, type Workbook } from './workbook';

type RunsByName = Partial<Record<AttributeName, Runs<unknown>>>;

export interface AreaImage {
  numRows: number;
  numColumns: number;
  cells: Cell[][];
  /** One a column. */
  attributes: RunsByName[];
}

function attributesOf(column: ColumnStore | undefined): RunsByName {
  return (column?.attributes ?? {}) as RunsByName;
}

export function captureArea(sheet: SheetModel, area: Rect): AreaImage {
  const attributes = Array.from({ length: area.numColumns }, (_, c) => {
    const taken: RunsByName = {};
    for (const [name, runs] of Object.entries(attributesOf(sheet.columns[area.column - 1 + c]))) {
      taken[name as AttributeName] = sliceRuns(runs, area.row, area.row + area.numRows);
    }
    return taken;
  });
  return { numRows: area.numRows, numColumns: area.numColumns, cells: readCells(sheet, area), attributes };
}

export function layAttributes(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  image: Pick<AreaImage, 'numRows' | 'attributes'>,
  names: readonly AttributeName[] = ALL_ATTRIBUTES,
): void {
  image.attributes.forEach((taken, c) => {
    const target = attributesOf(sheet.columns[column - 1 + c]);
    for (const name of names) {
      const pieces = taken[name];
      if (!pieces && !target[name]) continue;
      target[name] ??= emptyRuns<unknown>();
      pasteRuns(target[name], row, image.numRows, pieces ?? emptyRuns());
    }
  });
  touch(workbook);
}

/** Lays an image down as it was taken. */
export function layArea(workbook: Workbook, sheet: SheetModel, row: number, column: number, image: AreaImage): void {
  writeBlock(workbook, sheet, row, column, image.cells);
  layAttributes(workbook, sheet, row, column, image);
}

/** Some of its rows or columns; `from` counts from 0. */
export function imagePart(image: AreaImage, axis: Axis, from: number, count: number): AreaImage {
  if (from === 0 && count === (axis === 'row' ? image.numRows : image.numColumns)) return image;
  if (axis === 'column') {
    const cells = image.cells.map((line) => line.slice(from, from + count));
    return { ...image, numColumns: count, cells, attributes: image.attributes.slice(from, from + count) };
  }
  const attributes = image.attributes.map((taken) => {
    const pieces = Object.entries(taken).map(([name, runs]) => [name, sliceRuns(runs, from + 1, from + 1 + count)]);
    return Object.fromEntries(pieces) as RunsByName;
  });
  return { ...image, numRows: count, cells: image.cells.slice(from, from + count), attributes };
}

export function mapFormulas(image: AreaImage, change: (formula: string) => string): AreaImage {
  if (!image.cells.some((line) => line.some(isFormulaCell))) return image;
  const changed = (cell: Cell) => (isFormulaCell(cell) ? formulaCell(change(cell.formula)) : cell);
  return { ...image, cells: image.cells.map((line) => line.map(changed)) };
}
