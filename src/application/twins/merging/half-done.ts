/** @fileoverview A merge, or its undoing, that a run began and did not log: its records go back to what was last known of them. */

import { seqOf } from '../../../domain/change-log/chain';
import { isBlank, type Values } from '../../../domain/checks/check';
import type { Table } from '../../../schema/define-table';
import { changes } from '../../../schema/tables/changes';
import { customers } from '../../../schema/tables/customers';
import { headOf } from '../../change-log/log-changes';
import { blankOf } from '../../keeping/blank-of';
import { type KnownState, knownStates } from '../../keeping/known-states';
import { sameText } from '../../keeping/same-text';
import type { Ledger, Register, Stored } from '../../ports';
import { CHILDREN } from './children';

export interface Begun {
  readonly deed: 'merge' | 'undo';
  readonly master: string;
  readonly other: string;
  /** Who did it, as the log would name them. */
  readonly actor: string;
  /** The last entry of the log before it. */
  readonly seq: number;
}

type Pair = Pick<Begun, 'master' | 'other'>;

const KEY = 'merging';

/** In the ledger before the sheet. */
export function noteBegun(begun: Omit<Begun, 'seq'>, register: Register, ledger: Ledger): void {
  ledger.defer({ [KEY]: JSON.stringify({ ...begun, seq: headOf(register).seq }) });
}

/** What was compared and found whole needs no note. */
export const nothingBegun: Readonly<Record<string, string>> = { [KEY]: '' };

/** Its entries are written at once: where they stand, all that they tell of stands too. */
export function halfDone({ register, ledger }: { register: Register; ledger: Ledger }): Begun | undefined {
  const text = ledger.get(KEY);
  if (!text) return undefined;
  const begun: Begun = JSON.parse(text);
  const entries = register.columns(changes, ['seq', 'record', 'origin']).map(({ values }) => values);
  const isLogged = entries.some(
    ({ seq, record, origin }) =>
      record === begun.other && seqOf(seq) > begun.seq && (origin === '合并' || origin === '撤销'),
  );
  return isLogged ? undefined : begun;
}

/** Only what such a deed writes: what people typed meanwhile stays. */
export function takeBack(pair: Pair, register: Register): void {
  const all = register.all<Table>(customers) as readonly Stored[];
  const known = knownStates(customers, undefined, register);
  const nameOf = (id: unknown) => String(all.find(({ values }) => values.id === id)?.values.name ?? '');
  const mates = new Map([
    [pair.master, all.find(({ values }) => values.id === pair.other)?.values],
    [pair.other, all.find(({ values }) => values.id === pair.master)?.values],
  ]);
  for (const stored of all) {
    const mate = mates.get(String(stored.values.id));
    putBack(customers, stored, known, (key, now, then) =>
      POINTERS.includes(key)
        ? isOf(pair, now[key]) || isOf(pair, then[key])
        : mate !== undefined && (DECIDED.includes(key) || wasFilled(key, now, then, mate)),
    );
  }
  for (const table of CHILDREN) {
    const states = knownStates(table, undefined, register);
    for (const stored of register.all<Table>(table) as readonly Stored[])
      if (isOf(pair, stored.values.customer)) putBack(table, stored, states, (key) => OF_CHILDREN.includes(key));
  }

  function putBack(
    table: Table,
    stored: Stored,
    states: ReadonlyMap<string, KnownState>,
    isOurs: (key: string, now: Values, then: Values) => boolean,
  ): void {
    const then = states.get(String(stored.values.id))?.snapshot;
    if (!then) return;
    const now = stored.values;
    const keys = Object.keys(table.fields).filter((key) => !sameText(now[key], then[key]) && isOurs(key, now, then));
    const values = keys.map((key) => [key, isBlank(then[key]) ? blankOf(table.fields[key]) : then[key]] as const);
    const names = keys.filter((key) => `${key}Name` in table.fields).map((key) => [`${key}Name`, nameOf(then[key])]);
    register.change<Table>(table, stored as Stored<never>, Object.fromEntries([...values, ...names]) as never);
  }
}

const POINTERS: readonly string[] = ['referredBy', 'mergedInto'];
const DECIDED: readonly string[] = ['status', 'stage', 'updatedAt', 'updatedBy'];
const OF_CHILDREN: readonly string[] = ['customer', 'primary', 'status', 'owner'];

function isOf({ master, other }: Pair, id: unknown): boolean {
  return id === master || id === other;
}

/** A blank that the other one filled, or one that was emptied again. */
function wasFilled(key: string, now: Values, then: Values, mate: Values): boolean {
  if (isBlank(now[key]) === isBlank(then[key])) return false;
  return sameText(isBlank(now[key]) ? then[key] : now[key], mate[key]);
}
