/** @fileoverview A repair in words. */
import type { Messages } from '../../messages/messages';
import type { Repair } from './workshop';

export function repairText(repair: Repair, { setup }: Messages): string {
  switch (repair.what) {
    case 'column':
      return setup.columnRestored(repair.tab, repair.title);
    case 'settings':
      return setup.settingsRestored(repair.count);
    case 'options':
      return setup.optionsGrouped(repair.count);
    default:
      return tabRepairs(setup)[repair.what](repair.tab);
  }
}

function tabRepairs(setup: Messages['setup']) {
  return {
    tab: setup.tabRestored,
    keys: setup.keysRestored,
    titles: setup.titlesRestored,
    formats: setup.formatsRestored,
    dropdowns: setup.dropdownsRestored,
    rules: setup.rulesRestored,
    protection: setup.protectionRestored,
    typed: setup.typedTable,
  };
}
