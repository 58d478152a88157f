/** @fileoverview What an edit touched: records of the register, or nothing of ours. */
import type { Edit } from '../application/keeping/handle-edit';
import { type EditEvent, editOf } from './edit-event';
import type { Run } from './run';

/** Undefined where nothing of ours was touched: only the key row was read to know. */
export function editedRecords(event: EditEvent, { facts, tabs }: Run): Edit | undefined {
  const edit = facts && editOf(event, facts);
  if (!edit || edit.table.unlogged) return undefined;
  const { columns, keyRow } = tabs.open(edit.table);
  const keys = [...columns]
    .filter(([, column]) => column >= edit.firstColumn && column <= edit.lastColumn)
    .map(([key]) => key);
  return keys.length > 0 && edit.last > keyRow + 1 ? { ...edit, keys } : undefined;
}
