/** @fileoverview Where cells are on the screen, in pixels from the grid's corner. */
import type { TabView } from '../page-state';
import { COLUMN_HEAD, heightOf, ROW_HEAD } from './snapshot';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that are scrolled away beyond the frozen panes. */
export interface Scrolled {
  readonly x: number;
  readonly y: number;
}

export interface CellPlaces {
  /** null for a cell that is scrolled away or hidden. */
  of(row: number, column: number): Place | null;
  /** From the left edge of the first column to the right edge of the last; null when all of it is scrolled away. */
  columns(first: number, last: number): { readonly left: number; readonly right: number } | null;
  isSeen(row: number, column: number): boolean;
}

interface Axis {
  /** Where each line ends, from the first one on; hidden lines end where they begin. */
  readonly ends: readonly number[];
  readonly head: number;
  readonly frozen: number;
}

const startOf = ({ ends }: Axis, line: number): number => (line === 0 ? 0 : (ends[line - 1] ?? 0));

function position(axis: Axis, line: number, away: number): { start: number; end: number } {
  const moved = axis.head - (line < axis.frozen ? 0 : away);
  return { start: moved + startOf(axis, line), end: moved + (axis.ends[line] ?? 0) };
}

/** Where the scrolling part begins on the screen. */
const edge = (axis: Axis): number => axis.head + startOf(axis, axis.frozen);

function summed(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}

interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

function axesOf(view: TabView): Axes {
  const hiddenRows = new Set([...view.hiddenRows, ...view.filteredRows]);
  const hiddenColumns = new Set(view.hiddenColumns);
  const heights = Array.from({ length: view.rows }, (_, row) => (hiddenRows.has(row + 1) ? 0 : heightOf(view, row)));
  const widths = view.widths.map((width, column) => (hiddenColumns.has(column + 1) ? 0 : width));
  return {
    rows: { ends: summed(heights), head: COLUMN_HEAD, frozen: view.frozenRows },
    columns: { ends: summed(widths), head: ROW_HEAD, frozen: view.frozenColumns },
  };
}

export function createCellPlaces(viewNow: () => TabView | null, scrolled: () => Scrolled): CellPlaces {
  const known = new WeakMap<TabView, Axes>();

  function axes(): Axes | null {
    const view = viewNow();
    if (!view) return null;
    const found = known.get(view) ?? axesOf(view);
    known.set(view, found);
    return found;
  }

  function of(row: number, column: number): Place | null {
    const both = axes();
    if (!both) return null;
    const { x: awayX, y: awayY } = scrolled();
    const [x, y] = [position(both.columns, column, awayX), position(both.rows, row, awayY)];
    if (x.end <= x.start || y.end <= y.start) return null;
    if (column >= both.columns.frozen && x.end <= edge(both.columns)) return null;
    if (row >= both.rows.frozen && y.end <= edge(both.rows)) return null;
    return { left: x.start, top: y.start, width: x.end - x.start, height: y.end - y.start };
  }

  return {
    of,
    columns: (first, last) => {
      const axis = axes()?.columns;
      if (!axis) return null;
      const limit = first < axis.frozen ? axis.head : edge(axis);
      const { x } = scrolled();
      const [left, right] = [Math.max(limit, position(axis, first, x).start), position(axis, last, x).end];
      return right <= limit ? null : { left, right };
    },
    isSeen: (row, column) => {
      const place = of(row, column);
      const grid = document.getElementById('grid');
      if (!place || !grid) return false;
      return place.left + place.width <= grid.clientWidth && place.top + place.height <= grid.clientHeight;
    },
  };
}
