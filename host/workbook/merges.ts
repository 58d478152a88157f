/** @fileoverview Merged cells: the first cell keeps its value, the others are emptied. */
import { clearValues } from './blocks';
import { contains, intersection, type Rect, rect } from './rect';
import type { SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export type MergeKind = 'all' | 'across' | 'vertically';

export function mergesIn(sheet: SheetModel, area: Rect): Rect[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

function pieces(area: Rect, kind: MergeKind): Rect[] {
  if (kind === 'all') return [area];
  return kind === 'across'
    ? Array.from({ length: area.numRows }, (_, i) => rect(area.row + i, area.column, 1, area.numColumns))
    : Array.from({ length: area.numColumns }, (_, i) => rect(area.row, area.column + i, area.numRows, 1));
}

export function unmergeCells(workbook: Workbook, sheet: SheetModel, area: Rect): void {
  const cut = mergesIn(sheet, area).find((merge) => !contains(area, merge));
  if (cut) throw new WorkbookError('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  touch(workbook);
}

export function mergeCells(workbook: Workbook, sheet: SheetModel, area: Rect, kind: MergeKind = 'all'): void {
  unmergeCells(workbook, sheet, area);
  for (const piece of pieces(area, kind)) {
    if (piece.numRows * piece.numColumns < 2) continue;
    sheet.merges.push(piece);
    clearValues(workbook, sheet, { ...piece, row: piece.row + 1, numRows: piece.numRows - 1 });
    clearValues(workbook, sheet, { ...piece, column: piece.column + 1, numColumns: piece.numColumns - 1, numRows: 1 });
  }
  touch(workbook);
}
