/** @fileoverview A copy of the register is told what it is: it goes on with the register, begins a new one, or is for trying out. */
import { highestIn, periodOf, readNumber } from '../../domain/numbering';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { settings } from '../../schema/tables/settings';
import { callerAuthor } from '../change-log/authorship';
import { entryOf, logEntries } from '../change-log/log-changes';
import { mirrorConfig, mirrorFacts, type RegisterFacts } from '../config/config-mirror';
import { readConfig } from '../config/tabs/read-config';
import { counterKey, patternOf } from '../keeping/number-records';
import type { Stored, World } from '../ports';
import { refusal } from '../user-error';
import { factsFrom, TRIAL } from './recover-facts';

export interface CopyWorld extends World {
  /** The id of this spreadsheet, and of the register it was copied from. */
  readonly id: string;
  readonly copyOf: string;
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly features: readonly string[];
}

/** The numbers go on after the highest that was ever given there, at least after the highest known here. */
export function continueRegister({ highest = '' }: { readonly highest?: string }, world: CopyWorld) {
  const pattern = patternOf(customers, world);
  const number = readNumber(pattern, String(highest).trim());
  const { copies } = messagesFor(world.language);
  if (!number) throw refusal(copies.notANumber(String(highest)), 'highest', String(highest));
  const period = periodOf(pattern, world.clock.today());
  const known = highestIn(pattern, period, idsOf(customers, world));
  const same = number.before === period.before && number.after === period.after;
  const counter = Math.max(known, same ? number.sequence : 0);
  adopt(false, world);
  // The entry carries the number: should the counter be lost, the log still knows it.
  note(copies.continued(world.copyOf, String(highest).trim()), String(highest).trim(), world);
  world.ledger.set({ [counterKey(customers)]: `${period.before}|${period.after}|${counter}` });
  return { continued: world.copyOf, highest: String(highest).trim() };
}

/** Settings, members and lists stay; records and mails go where that is wished. */
export function newRegister({ clear = false }: { readonly clear?: boolean }, world: CopyWorld) {
  const cleared = clear === true ? clearRecords(world) : 0;
  adopt(false, world);
  note(messagesFor(world.language).copies.begun(world.copyOf), '', world);
  return { cleared };
}

/** Everything works but the mail: nothing is ever sent. */
export function tryOut(world: CopyWorld) {
  adopt(true, world);
  note(messagesFor(world.language).copies.trial(world.copyOf), '', world);
  return { trial: true };
}

function adopt(trial: boolean, world: CopyWorld): void {
  const { register, ledger, id, caller, sheetIds, features } = world;
  const wanted: Readonly<Record<string, string>> = {
    registerId: id,
    automationOwner: caller.effective,
    sheetIds: JSON.stringify(sheetIds),
    purpose: trial ? TRIAL : '',
  };
  const rows = register.all(settings);
  const entered = Object.fromEntries(rows.map(({ values }) => [values.key, values.value]));
  for (const stored of rows) {
    const value = wanted[stored.values.key];
    if (value !== undefined) register.change(settings, stored, { value });
  }
  const facts: RegisterFacts = factsFrom({ ...entered, ...wanted }, features);
  mirrorConfig(readConfig(register).data, ledger);
  mirrorFacts({ ...facts, sheetIds }, ledger);
}

const KEPT: readonly string[] = ['settings', 'members', 'options', 'policies', 'holidays', 'templates'];

function clearRecords({ register }: CopyWorld): number {
  let cleared = 0;
  for (const table of tables.filter(({ name }) => !KEPT.includes(name))) {
    const records = register.all<Table>(table);
    if (table.visibility !== 'machine') cleared += records.length;
    register.remove<Table>(table, records);
  }
  // What follows is written below what goes: it must be gone first.
  register.commit();
  return cleared;
}

function note(text: string, record: string, world: CopyWorld): void {
  const author = { ...callerAuthor(world.caller, '脚本', world.config), reason: text };
  logEntries([entryOf(customers, { row: 0, values: { id: record } } as Stored, author, world)], world);
}

function idsOf(table: Table, { register }: CopyWorld): string[] {
  return register.all<Table>(table).map(({ values }) => String((values as { id?: unknown }).id ?? ''));
}
