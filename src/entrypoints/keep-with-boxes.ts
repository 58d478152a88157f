/** @fileoverview An edit of records, with what follows once they are kept: mails of typed verdicts, ticks for new ones. */
import { type Edit, type EditResult, handleEdit } from '../application/keeping/handle-edit';
import { sendPrepared } from '../application/mail/member-mails';
import { dressLikeBelow } from '../gateways/layout/dress-like-below';
import { setCheckboxes } from '../gateways/layout/dropdowns';
import { firstDataRow } from '../gateways/tab';
import type { Field } from '../schema/define-table';
import type { Run } from './run';

export function keepWithBoxes(edit: Edit, { world, tabs }: Run): EditResult | undefined {
  const result = handleEdit(edit, world);
  sendPrepared(result?.mails ?? [], world);
  const fresh = (result?.kept ?? []).filter(({ before }) => before === undefined).map(({ stored }) => stored.row);
  if (fresh.length === 0) return result;
  const opened = tabs.open(edit.table);
  if (fresh.includes(firstDataRow(opened))) dressLikeBelow(opened);
  if (!Object.values(edit.table.fields).some(isBoxInSight)) return result;
  const { sheet, columns } = opened;
  const tab = { table: edit.table, sheet, fresh: false, columns: new Map(columns) };
  const first = Math.min(...fresh);
  const last = Math.max(...fresh);
  // Rows between may be blank: without a record there is no box.
  if (last - first + 1 === fresh.length) setCheckboxes(tab, first, last);
  else for (const row of fresh) setCheckboxes(tab, row, row);
  return result;
}

/** A box in a collapsed group waits for the next repair: an edit has few calls. */
function isBoxInSight({ type, group }: Field): boolean {
  return type === 'bool' && group === undefined;
}
