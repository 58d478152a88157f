/** @fileoverview Rectangles of cells, 1-based like everything a person or a script says about a sheet. */

export interface Rect {
  row: number;
  column: number;
  numRows: number;
  numColumns: number;
}

/** A rectangle that says which sheet it lies on. */
export interface GridRange extends Rect {
  sheetId: number;
}

export function rect(row: number, column: number, numRows = 1, numColumns = 1): Rect {
  return { row, column, numRows, numColumns };
}

export function lastRowOf(area: Rect): number {
  return area.row + area.numRows - 1;
}

export function lastColumnOf(area: Rect): number {
  return area.column + area.numColumns - 1;
}

export function isSingleCell(area: Rect): boolean {
  return area.numRows === 1 && area.numColumns === 1;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const numRows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const numColumns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return numRows > 0 && numColumns > 0 ? { row, column, numRows, numColumns } : null;
}

/** Returns the parts of `area` that `hole` leaves, at most four. */
export function subtract(area: Rect, hole: Rect): Rect[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const above = rect(area.row, area.column, cut.row - area.row, area.numColumns);
  const below = rect(lastRowOf(cut) + 1, area.column, lastRowOf(area) - lastRowOf(cut), area.numColumns);
  const left = rect(cut.row, area.column, cut.numRows, cut.column - area.column);
  const right = rect(cut.row, lastColumnOf(cut) + 1, cut.numRows, lastColumnOf(area) - lastColumnOf(cut));
  return [above, below, left, right].filter(({ numRows, numColumns }) => numRows > 0 && numColumns > 0);
}
