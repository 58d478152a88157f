/** @fileoverview What a run that undid an import wrote before it died goes back to what was last known, to be done once more. */
import { isBlank } from '../../domain/checks/check';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { alreadyLogged, type Logged } from '../keeping/already-logged';
import { blankOf } from '../keeping/blank-of';
import type { KeepWorld } from '../keeping/keep-records';
import { knownStates, rememberDecided } from '../keeping/known-states';
import { sameText } from '../keeping/same-text';
import type { Register, Stored, Values } from '../ports';
import { cellText } from './cell-text';
import type { Entry } from './import-entries';
import { type Cell, changedRecords } from './restore-values';

/** Of what is logged already there is only to remember; the rest goes back in memory, and so is written and logged. */
export function takeBack(entries: readonly Entry[], world: KeepWorld): void {
  const { register } = world;
  for (const [table, records] of changedRecords(entries, register)) {
    const known = knownStates(table, undefined, register);
    const logged = alreadyLogged(table, world);
    const written = records.flatMap(({ stored, cells }) => {
      const then = known.get(String(stored.values.id))?.snapshot;
      const keys = then ? keysWritten(cells, stored.values, then, world) : [];
      return then && keys.length > 0 ? [{ stored, then, keys, isTold: isTold(stored, keys, logged) }] : [];
    });
    rememberDecided(
      table,
      written.filter((one) => one.isTold),
      register,
    );
    const untold = written.filter((one) => !one.isTold);
    for (const { stored, then, keys } of untold) goBack(table, stored, then, keys, register);
    if (table === customers) takeBackPlans(new Set(untold.map(({ stored }) => stored.values.id)), register);
  }
}

function keysWritten(cells: readonly Cell[], now: Values, then: Values, { digest }: KeepWorld): string[] {
  return cells
    .filter(({ key, before, after }) => cellText(now[key], digest) === before && cellText(then[key], digest) === after)
    .map(({ key }) => key);
}

/** Entries are written at once: where one stands, all do. */
function isTold({ values }: Stored, keys: readonly string[], logged: Logged): boolean {
  return keys.some((key) => logged.says(String(values.id), key, values));
}

function goBack(table: Table, stored: Stored, then: Values, keys: readonly string[], register: Register): void {
  const back = keys.map((key) => [key, isBlank(then[key]) ? blankOf(table.fields[key]) : then[key]]);
  register.change<Table>(table, stored as Stored<never>, Object.fromEntries(back) as never);
}

/** Plans that it cancelled are open once more: they are cancelled by the same rule again, and logged as its deed. */
function takeBackPlans(ids: ReadonlySet<unknown>, register: Register): void {
  if (ids.size === 0) return;
  const known = knownStates(followUps, undefined, register);
  for (const stored of register.all(followUps) as unknown as readonly Stored[]) {
    const then = known.get(String(stored.values.id))?.snapshot;
    const { customer, status } = stored.values;
    if (!then || !ids.has(customer) || status !== '已取消' || then.status !== '待执行') continue;
    const keys = Object.keys(followUps.fields).filter((key) => key in then && !sameText(stored.values[key], then[key]));
    goBack(followUps, stored, then, keys, register);
  }
}
