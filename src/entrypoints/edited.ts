/** @fileoverview What an edit touched: records of the register, or nothing of ours. */
import { isConfigTable } from '../application/config/config-edited';
import type { Edit } from '../application/keeping/handle-edit';
import { mayBePasted } from '../gateways/layout/heal-pasted';
import type { Tab } from '../gateways/tab';
import { gridSize } from '../gateways/whole-grid';
import { type EditEvent, editOf } from './edit-event';
import type { Run } from './run';

/** Undefined where nothing of ours was touched: only the key row was read to know. */
export function editedRecords(event: EditEvent, { facts, tabs }: Run): Edit | undefined {
  const edit = facts && editOf(event, facts);
  if (!edit || edit.table.unlogged) return undefined;
  // What is pasted gets formats and boxes before anything proves where columns are; settings are not kept like records.
  if (mayBePasted(edit) || isConfigTable(edit.table)) tabs.readAnew?.();
  let tab = tabs.open(edit.table);
  if (tab.recalled && keysOf(tab, edit).length === 0) {
    tabs.forget?.();
    tab = tabs.open(edit.table);
  }
  const { keyRow, sheet } = tab;
  const keys = keysOf(tab, edit);
  const left = { ...edit, keys, ...leftOf(edit, gridSize(sheet)) };
  return keys.length > 0 && left.last > keyRow + 1 && left.first <= left.last ? left : undefined;
}

function keysOf({ columns }: Tab, { firstColumn, lastColumn }: Edit): string[] {
  return [...columns].filter(([, column]) => column >= firstColumn && column <= lastColumn).map(([key]) => key);
}

/** Rows and columns may have gone before this run: outside the grid nothing can be read. */
function leftOf({ last, lastColumn }: Edit, { rows, columns }: ReturnType<typeof gridSize>) {
  return { last: Math.min(last, rows), lastColumn: Math.min(lastColumn, columns) };
}
