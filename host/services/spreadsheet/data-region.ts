/** @fileoverview Where data goes on: the region around a range, and the next cell as Ctrl + arrow finds it. */
import { rawCell } from '../../workbook/cells';
import { lastColumnOf, lastRowOf, type Rect, rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';

export interface Grow {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** Grows the range over every row or column beside it that holds something; diagonals do not count [gas-fakes test/testsheetssets.js]. */
export function dataRegion(sheet: SheetModel, start: Rect, grow: Grow): Rect {
  let area = start;
  for (let next = grown(sheet, area, grow); next !== area; next = grown(sheet, area, grow)) area = next;
  return area;
}

function grown(sheet: SheetModel, area: Rect, { rows, columns }: Grow): Rect {
  const bottom = lastRowOf(area);
  const right = lastColumnOf(area);
  if (rows && area.row > 1 && holds(sheet, { ...area, row: area.row - 1, numRows: 1 })) {
    return { ...area, row: area.row - 1, numRows: area.numRows + 1 };
  }
  if (rows && bottom < sheet.rows && holds(sheet, { ...area, row: bottom + 1, numRows: 1 })) {
    return { ...area, numRows: area.numRows + 1 };
  }
  if (columns && area.column > 1 && holds(sheet, { ...area, column: area.column - 1, numColumns: 1 })) {
    return { ...area, column: area.column - 1, numColumns: area.numColumns + 1 };
  }
  if (columns && right < columnCount(sheet) && holds(sheet, { ...area, column: right + 1, numColumns: 1 })) {
    return { ...area, numColumns: area.numColumns + 1 };
  }
  return area;
}

function holds(sheet: SheetModel, area: Rect): boolean {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      if (rawCell(sheet, row, column) !== null) return true;
    }
  }
  return false;
}

const STEPS = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as const;

/** The end of the run of data, or the next data beyond blanks, or the edge of the grid. */
export function nextDataCell(sheet: SheetModel, from: Rect, direction: keyof typeof STEPS): Rect {
  const [down, right] = STEPS[direction];
  const inside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= columnCount(sheet);
  const filled = (row: number, column: number): boolean => rawCell(sheet, row, column) !== null;
  let { row, column } = from;
  const inRun = filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (inRun && !filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inRun && filled(row, column)) break;
  }
  return rect(row, column);
}
