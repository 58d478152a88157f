/** @fileoverview The change log as pages, the menu and tests call it: verified, and asked for an old value. */
import { restoreValue } from '../application/change-log/restore-value';
import { verifyLog } from '../application/change-log/verify-log';
import { askText, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { changes } from '../schema/tables/changes';
import { activeRecord } from './active-record';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun } from './run';

export function runVerifyLog() {
  return serve('verifyLog', ({ world }) => verifyLog(world), { reading: true });
}

export function runRestoreValue(input: { readonly entry: string }) {
  return serve('restoreValue', ({ world }) => restoreValue(input, world));
}

/** Of the entry in the selected row of the log, else of one that is asked for. */
export function restoreValueItem(): void {
  const run = beginRun();
  const { menu, logging, results } = messagesFor(run.world.language);
  const selected = activeRecord(run, changes)?.seq;
  const entry = selected || askText(menu.restoreValue, logging.askEntry);
  if (!entry) return;
  const done = told(menu.restoreValue, runRestoreValue({ entry }));
  if (done) tell(menu.restoreValue, results.restored(done.field, done.value));
}
