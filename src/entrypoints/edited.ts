/** @fileoverview What an edit touched: records of the register, or nothing of ours. */
import type { Edit } from '../application/keeping/handle-edit';
import { gridSize } from '../gateways/whole-grid';
import { type EditEvent, editOf } from './edit-event';
import type { Run } from './run';

/** Undefined where nothing of ours was touched: only the key row was read to know. */
export function editedRecords(event: EditEvent, { facts, tabs }: Run): Edit | undefined {
  const edit = facts && editOf(event, facts);
  if (!edit || edit.table.unlogged) return undefined;
  const { columns, keyRow, sheet } = tabs.open(edit.table);
  const keys = [...columns]
    .filter(([, column]) => column >= edit.firstColumn && column <= edit.lastColumn)
    .map(([key]) => key);
  const left = { ...edit, keys, ...leftOf(edit, gridSize(sheet)) };
  return keys.length > 0 && left.last > keyRow + 1 && left.first <= left.last ? left : undefined;
}

/** Rows and columns may have gone before this run: outside the grid nothing can be read. */
function leftOf({ last, lastColumn }: Edit, { rows, columns }: ReturnType<typeof gridSize>) {
  return { last: Math.min(last, rows), lastColumn: Math.min(lastColumn, columns) };
}
