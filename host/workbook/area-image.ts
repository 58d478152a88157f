/** @fileoverview Pictures of a rectangle, cells and all attributes, to lay down elsewhere or to bring back. */
import { ALL_ATTRIBUTES, type AttributeName } from './attributes';
import { readCells, writeBlock } from './blocks';
import type { Cell } from './cell-value';
import type { Rect } from './rect';
import { emptyRuns, pasteRuns, type Runs, sliceRuns } from './runs';
import type { ColumnStore, SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';

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
