/** @fileoverview What happens when a person opens the file: the menu, and a word when the scheduled tasks are dead. */

import { deadHours } from '../application/automation/trigger-beats';
import { factsIn } from '../application/config/config-mirror';
import type { Ledger } from '../application/ports';
import { documentLedger } from '../gateways/document-ledger';
import { messagesFor } from '../messages';
import type { Messages } from '../messages/messages';
import { type MenuEntry, menu } from './menu';
import { languageOf } from './run';

type Menu = GoogleAppsScript.Base.Menu;

const TOAST_SECONDS = 20;

/** At most three calls, none of which needs an authorisation: it runs before anybody has granted anything. */
export function openMenu(): void {
  const ledger = documentLedger();
  const facts = factsIn(ledger);
  const words = messagesFor(languageOf(facts?.language ?? Session.getActiveUserLocale()));
  drawMenu(words, facts?.features ?? []);
  warnOfDeadTasks(ledger, words);
}

function drawMenu(words: Messages, features: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createMenu(words.menu.register), menu, words, features).addToUi();
}

function fill(target: Menu, entries: readonly MenuEntry[], words: Messages, features: readonly string[]): Menu {
  for (const entry of entries) {
    if (entry === 'separator') target.addSeparator();
    else if ('items' in entry) {
      const sub = SpreadsheetApp.getUi().createMenu(words.menu[entry.caption]);
      target.addSubMenu(fill(sub, entry.items, words, features));
    } else if (entry.feature === undefined || features.includes(entry.feature)) {
      target.addItem(words.menu[entry.caption], entry.fn);
    }
  }
  return target;
}

function warnOfDeadTasks(ledger: Ledger, { automation }: Messages): void {
  const hours = deadHours(new Date().toISOString(), ledger);
  if (hours === undefined) return;
  SpreadsheetApp.getActive().toast(automation.dead(hours), automation.title, TOAST_SECONDS);
}
