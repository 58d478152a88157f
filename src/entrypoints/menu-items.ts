/** @fileoverview What the items of the menu do: ask where much would change, call the server function, say what it did. */
import { noConfig, presetOf } from '../application/config/config-data';
import { askYesNo, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { tables } from '../schema/tables';
import { mayCall, type Served } from './guard';
import type { Run } from './run';
import { runSetUp } from './set-up';

/** Says what was refused; returns what was done. */
export function told<R>(title: string, result: Served<R>): (R & { ok: true }) | undefined {
  if (result.ok) return result;
  tell(title, result.problems.map(({ message }) => message).join('\n'));
  return undefined;
}

export function setUpItem(run: Run): void {
  const { facts, world } = run;
  const words = messagesFor(world.language);
  const { setup } = words;
  if (facts && !told(setup.title, mayCall('setUpRegister', run))) return;
  const question = facts ? setup.askAgain : setup.ask(presetOf(noConfig).name, tables.length + 1);
  if (!askYesNo(setup.title, question)) return;
  const done = told(setup.title, runSetUp());
  if (!done) return;
  tell(setup.title, facts ? repairsText(done.repaired, words) : setup.done(done.tabs));
}

export function repairsText(repaired: readonly string[], { setup }: ReturnType<typeof messagesFor>): string {
  if (repaired.length === 0) return setup.nothingToRepair;
  return [setup.repaired(repaired.length), ...repaired.map((line) => `· ${line}`)].join('\n');
}
