/** @fileoverview What the items of the menu do: ask where much would change, call the server function, say what it did. */
import { noConfig, presetOf } from '../application/config-data';
import { askYesNo, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { tables } from '../schema/tables';
import { runMakeTriggers, runTakeOver, runTriggerHealth } from './automation';
import type { Served } from './guard';
import { beginRun } from './run';
import { runRepair, runSetUp } from './set-up';

/** Says what was refused; returns what was done. */
export function told<R>(title: string, result: Served<R>): (R & { ok: true }) | undefined {
  if (result.ok) return result;
  tell(title, result.problems.map(({ message }) => message).join('\n'));
  return undefined;
}

export function setUpItem(): void {
  const { facts, world } = beginRun();
  const words = messagesFor(world.language);
  const { setup } = words;
  const question = facts ? setup.askAgain : setup.ask(presetOf(noConfig).name, tables.length + 1);
  if (!askYesNo(setup.title, question)) return;
  const done = told(setup.title, runSetUp());
  if (!done) return;
  tell(setup.title, facts ? repairsText(done.repaired, words) : setup.done(done.tabs));
}

export function repairItem(): void {
  const words = messagesFor(beginRun().world.language);
  const done = told(words.menu.repair, runRepair());
  if (done) tell(words.menu.repair, [repairsText(done.repaired, words), ...done.numbers.lines].join('\n'));
}

function repairsText(repaired: readonly string[], { setup }: ReturnType<typeof messagesFor>): string {
  if (repaired.length === 0) return setup.nothingToRepair;
  return [setup.repaired(repaired.length), ...repaired.map((line) => `· ${line}`)].join('\n');
}

/** The owner makes what is missing; another administrator may take over; others are told how things stand. */
export function triggersItem(): void {
  const { facts, world } = beginRun();
  const { automation, access } = messagesFor(world.language);
  if (!facts) {
    tell(automation.title, access.notSetUp);
    return;
  }
  const health = told(automation.title, runTriggerHealth());
  if (!health) return;
  if (!health.mine && !askYesNo(automation.title, automation.askTakeOver(health.owner))) return;
  const done = told(automation.title, health.mine ? runMakeTriggers() : runTakeOver());
  if (!done) return;
  const names = done.made.map((handler) => automation.handlers[handler as keyof typeof automation.handlers]);
  const lines = [
    health.mine ? automation.owner(done.owner) : automation.taken,
    names.length > 0 ? automation.made(names.join('、')) : automation.complete,
    ...(done.removed > 0 ? [automation.removed(done.removed)] : []),
    ...health.tasks.map(({ handler, lastRun }) => lastRunText(handler, lastRun, world)),
    automation.minutes(health.minutesUsed, health.minutesLimit),
    ...(done.authorisationUrl ? [automation.authorise(done.authorisationUrl)] : []),
  ];
  tell(automation.title, lines.join('\n'));
}

function lastRunText(
  handler: string,
  lastRun: string,
  { clock, language }: ReturnType<typeof beginRun>['world'],
): string {
  const { automation } = messagesFor(language);
  const name = automation.handlers[handler as keyof typeof automation.handlers];
  if (lastRun === '') return automation.neverRun(name);
  const { day, minutes } = clock.localOf(lastRun);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return automation.lastRun(name, `${day} ${time}`);
}
