/** @fileoverview The items of the settings menu beside set-up and scheduled tasks. */
import { uninstall } from '../application/set-up/uninstall';
import { askYesNo, tell } from '../gateways/dialogs';
import { installedTriggers } from '../gateways/installed-triggers';
import { messagesFor } from '../messages';
import type { Language } from '../schema/language';
import { version } from './features';
import { mayCall, serve } from './guard';
import { told } from './menu-items';
import { beginRun } from './run';
import { runLanguage, workshopOf } from './set-up';

const words = () => messagesFor(beginRun().world.language);

export function openSettingsItem(): void {
  const { menu, setup } = words();
  const done = told(
    menu.openSettings,
    serve(
      'openSettings',
      (run) => {
        workshopOf(run).showSettings();
        return {};
      },
      { reading: true },
    ),
  );
  if (done) SpreadsheetApp.getActive().toast(setup.settingsShown, menu.openSettings);
}

export function languageItem(language: Language): void {
  const done = told(words().menu.language, runLanguage(language));
  if (!done) return;
  const { menu, setup } = messagesFor(language);
  // A menu of another name would stand beside the old one until the file is opened again (docs: menus).
  tell(menu.language, setup.languageChanged);
}

export function runUninstall() {
  return serve('uninstall', (run) => {
    const { register, ledger } = run.world;
    return uninstall({ register, ledger, workshop: workshopOf(run), triggers: installedTriggers(run.spreadsheet) });
  });
}

export function uninstallItem(): void {
  const run = beginRun();
  const { menu, setup } = messagesFor(run.world.language);
  if (run.facts && !told(menu.uninstall, mayCall('uninstall', run))) return;
  if (!askYesNo(menu.uninstall, setup.askUninstall)) return;
  if (told(menu.uninstall, runUninstall())) tell(menu.uninstall, setup.uninstalled);
}

export function aboutItem(): void {
  const { menu, setup } = words();
  tell(menu.about, setup.about(version));
}
