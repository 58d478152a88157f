/** @fileoverview 查重与合并 as pages, the menu and tests call it. */
import { findDuplicates } from '../application/twins/find-duplicates';
import { type MergeInput, mergeCustomers } from '../application/twins/merge-customers';
import { finishHalfMerge } from '../application/twins/merging/finish-half';
import { undoMerge } from '../application/twins/undo-merge';
import { askThree, askYesNo, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { activeRecord } from './active-record';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun } from './run';

export function runFindDuplicates() {
  return serve('findDuplicates', ({ world }) => findDuplicates(world), { reading: true });
}

export function runMergeCustomers(input: MergeInput) {
  if (input.preview) return serve('mergeCustomers', ({ world }) => mergeCustomers(input, world), { reading: true });
  return serve('mergeCustomers', ({ world }) => {
    finishHalfMerge(world);
    return mergeCustomers(input, world);
  });
}

export function runUndoMerge(input: { readonly id: string }) {
  return serve('undoMerge', ({ world }) => {
    finishHalfMerge(world);
    return undoMerge(input, world);
  });
}

/** Pair by pair, the surest first; of a merged customer in the selected row, the undoing. */
export function mergeItem(): void {
  const run = beginRun();
  const { menu, merging } = messagesFor(run.world.language);
  const selected = activeRecord(run, customers);
  if (selected?.status === '已合并') {
    undoItem(selected.id, selected.mergedInto);
    return;
  }
  const found = told(menu.duplicates, runFindDuplicates());
  if (!found) return;
  let merged = 0;
  const gone = new Set<string>();
  for (const { first, second, reason } of found.pairs) {
    if (gone.has(first.id) || gone.has(second.id)) continue;
    const preview = previewOf(first.id, second.id);
    if (!preview.ok) continue;
    const answer = askThree(menu.duplicates, merging.ask(reason, merging.preview(preview)));
    if (answer === undefined) break;
    const pair = { master: preview.master.id, other: preview.other.id };
    if (!answer || !told(menu.duplicates, runMergeCustomers(pair))) continue;
    gone.add(pair.other);
    merged += 1;
  }
  tell(menu.duplicates, found.pairs.length === 0 ? merging.nothing : merging.done(merged));
}

/** Who is not in force yet cannot stay: then the other one does. */
function previewOf(first: string, second: string) {
  const preview = runMergeCustomers({ master: first, other: second, preview: true });
  return preview.ok ? preview : runMergeCustomers({ master: second, other: first, preview: true });
}

function undoItem(id: string, into: string): void {
  const { menu, merging, results } = messagesFor(beginRun().world.language);
  if (!askYesNo(menu.duplicates, merging.askUndo(id, into))) return;
  const done = told(menu.duplicates, runUndoMerge({ id }));
  if (!done) return;
  const left = done.left.length > 0 ? merging.left(done.left.length) : '';
  tell(menu.duplicates, [results.mergeUndone(id), left].filter(Boolean).join('\n'));
}
