/** @fileoverview One sheet: columns of cells and runs, grid size, and what hangs on it. */
import type { AttributeName, Attributes } from './attributes';
import type { Cell } from './cell-value';
import type { Rect } from './rect';
import { emptyRuns, type Runs } from './runs';
import type { Banding, ConditionalRule, Filter, Group, Protection, Table } from './sheet-parts';

export interface ColumnStore {
  /** Index 0 is row 1; ends with its last non-blank cell. */
  cells: Cell[];
  /** May hold formulas; columns that never did are passed over when references move. */
  formulas: boolean;
  attributes: { [K in AttributeName]?: Runs<Attributes[K]> };
}

export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  hiddenGridlines?: boolean;
  rightToLeft?: boolean;
  /** Where the toggles of groups stand; AFTER where nothing is said. */
  groupControls?: { row?: 'BEFORE' | 'AFTER'; column?: 'BEFORE' | 'AFTER' };
  /** Grid size; it never grows by itself. */
  rows: number;
  /** One store a column of the grid. */
  columns: ColumnStore[];
  frozenRows: number;
  frozenColumns: number;
  rowHeights: Runs<number>;
  columnWidths: Runs<number>;
  rowsHidden: Runs<true>;
  rowsFiltered: Runs<true>;
  columnsHidden: Runs<true>;
  rowGroups: Group[];
  columnGroups: Group[];
  merges: Rect[];
  conditionalRules: ConditionalRule[];
  protections: Protection[];
  filter: Filter | null;
  tables: Table[];
  bandings?: Banding[];
}

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

export function emptyColumn(): ColumnStore {
  return { cells: [], formulas: false, attributes: {} };
}

export function createSheet(id: number, name: string, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS): SheetModel {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rows,
    columns: Array.from({ length: columns }, emptyColumn),
    frozenRows: 0,
    frozenColumns: 0,
    rowHeights: emptyRuns(),
    columnWidths: emptyRuns(),
    rowsHidden: emptyRuns(),
    rowsFiltered: emptyRuns(),
    columnsHidden: emptyRuns(),
    rowGroups: [],
    columnGroups: [],
    merges: [],
    conditionalRules: [],
    protections: [],
    filter: null,
    tables: [],
  };
}

export function columnCount(sheet: SheetModel): number {
  return sheet.columns.length;
}

export function gridRect(sheet: SheetModel): Rect {
  return { row: 1, column: 1, numRows: sheet.rows, numColumns: sheet.columns.length };
}

/** The last row with content, 0 on an empty sheet; formats alone do not count. */
export function lastRow(sheet: SheetModel): number {
  return sheet.columns.reduce((last, { cells }) => Math.max(last, cells.length), 0);
}

/** The last column with content, 0 on an empty sheet. */
export function lastColumn(sheet: SheetModel): number {
  for (let i = sheet.columns.length; i > 0; i--) if ((sheet.columns[i - 1]?.cells.length ?? 0) > 0) return i;
  return 0;
}
