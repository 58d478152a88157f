/** @fileoverview Renaming an option as pages, the menu, tests and an edit of 下拉选项 call it. */
import { type ConfigEdited, configEdited } from '../application/config/config-edited';
import { optionTypedOver } from '../application/config/option-typed-over';
import { type RenameInput, renameOption } from '../application/config/rename-option';
import type { Edit } from '../application/keeping/handle-edit';
import { askText, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { options } from '../schema/tables/options';
import { activeRecord } from './active-record';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun, type Run } from './run';
import { workshopOf } from './set-up';

export function runRenameOption(input: RenameInput) {
  return serve('renameOption', ({ world, lastConfig }) => renameOption(input, lastConfig, world));
}

/** Of the option in the selected row of 下拉选项, else of one that is asked for. */
export function renameOptionItem(): void {
  const run = beginRun();
  const { menu, renaming, results } = messagesFor(run.world.language);
  const selected = activeRecord(run, options);
  const list = selected?.list || askText(menu.renameOption, renaming.askList);
  const from = list && (selected?.value || askText(menu.renameOption, renaming.askFrom(String(list))));
  const to = from && askText(menu.renameOption, renaming.askTo(String(from)));
  if (!to) return;
  const done = told(menu.renameOption, runRenameOption({ list: String(list), from: String(from), to }));
  if (done) tell(menu.renameOption, results.renamed(done.list, done.from, done.to, done.records));
}

/** An edit of a tab that managers keep; records follow an option before the mirror forgets its old name. */
export function keepEntries(edit: Edit, run: Run): ConfigEdited | undefined {
  optionTypedOver(edit, run.lastConfig, run.world);
  return configEdited(edit, run.lastConfig, { ...run.world, workshop: workshopOf(run) });
}
