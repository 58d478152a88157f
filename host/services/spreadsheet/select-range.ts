/** @fileoverview Selecting cells: only the container's own file has a selection. */
import type { ExecutionContext } from '../execution-context';
import type { Place, SheetPlace } from './place';

export function selectRange(x: ExecutionContext, { document, sheetId, area }: Place): void {
  if (document !== x.document) return;
  const { row, column, numRows, numColumns } = area;
  Object.assign(x.selection, { sheetId, row, column, rows: numRows, columns: numColumns });
}

/** Showing another tab puts the cursor on its first cell. */
export function selectSheet(x: ExecutionContext, { document, sheetId }: SheetPlace): void {
  if (document !== x.document || x.selection.sheetId === sheetId) return;
  Object.assign(x.selection, { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
}
