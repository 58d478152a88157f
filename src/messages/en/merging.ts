/** @fileoverview Merging two customers and taking it back. */
import type { MergingMessages } from '../zh-CN/merging';

export const merging: MergingMessages = {
  unknown: (id) => `There is no customer with the number “${id}”.`,
  same: (id) => `${id} cannot be merged with itself.`,
  already: (id, into) => `${id} was merged into ${into} before and cannot be merged again.`,
  notInForce: (id, status) =>
    `${id} is “${status}” and cannot be the one that stays; complete it and put it in force first, or keep the other one.`,
  notMerged: (id) => `There is no merge of ${id} to undo.`,
  reason: (other, master) => `${other} merged into ${master}`,
  undoReason: (other, master) => `Undone: ${other} merged into ${master}`,
  preview: ({ master, other, moved, filled, differing }) =>
    [
      `${master.id} ${master.name} stays, ${other.id} ${other.name} is merged into it.`,
      `Moved: ${moved.length === 0 ? 'nothing' : moved.map(({ table, count }) => `${table} ${count}`).join(', ')}`,
      `Blanks filled: ${filled.length === 0 ? 'none' : filled.map(({ field, value }) => `${field} “${value}”`).join(', ')}`,
      ...(differing.length === 0
        ? []
        : [
            `Different (the one that stays wins): ${differing.map((one) => `${one.field} “${one.master}” / “${one.other}”`).join(', ')}`,
          ]),
    ].join('\n'),
  ask: (reason, preview) => `${reason}\n\n${preview}\n\nYes: merge   No: next   Cancel: end`,
  askUndo: (id, into) => `${id} was merged into ${into}. Undo the merge and restore what was there before?`,
  nothing: 'No duplicates were found.',
  done: (merged) =>
    `${merged} merged. To undo one, select the row of the merged customer and choose “Find and merge duplicates…” again.`,
  left: (count) => `${count} of the cells were changed after the merge and keep what they hold now.`,
};
