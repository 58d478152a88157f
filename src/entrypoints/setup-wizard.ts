/** @fileoverview 设置向导 as the menu opens it: before there is a register for everybody who may edit, then for administrators. */
import type { Config } from '../application/config/config';
import { configOf, noConfig } from '../application/config/config-data';
import { readConfig } from '../application/config/tabs/read-config';
import { type SetupWizardPage, setupWizardPage } from '../application/setup-wizard-page';
import { settings } from '../schema/tables/settings';
import { openPage } from './open-page';
import type { Run } from './run';
import { workshopOf } from './set-up';

export function setupWizardItem(): void {
  openPage({
    page: 'setupWizard',
    caption: 'wizard',
    fn: 'setUpRegister',
    begin: pageOf,
    anytime: true,
    size: { width: 780, height: 640 },
  });
}

function pageOf(run: Run): SetupWizardPage {
  const { facts, world } = run;
  const workshop = workshopOf(run);
  const known = facts !== undefined || workshop.has(settings);
  return setupWizardPage({
    known,
    empty: !known && workshop.isEmpty(),
    config: facts ? world.config : enteredConfig(run, known),
    language: world.language,
    timeZone: workshop.timeZone(),
    account: world.caller.effective,
  });
}

/** What an uninstalled register was set to still stands in its tabs. */
function enteredConfig({ world }: Run, known: boolean): Config {
  return configOf(known ? readConfig(world.register, noConfig).data : noConfig);
}
