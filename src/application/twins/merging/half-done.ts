/** @fileoverview A merge, or its undoing, that a run began and did not log: its records go back to what was last known of them. */

import { seqOf } from '../../../domain/change-log/chain';
import { isBlank, type Value, type Values } from '../../../domain/checks/check';
import type { Table } from '../../../schema/define-table';
import { changes } from '../../../schema/tables/changes';
import { customers } from '../../../schema/tables/customers';
import { headOf } from '../../change-log/log-changes';
import { type Begun as AnyBegun, begunIn, keepBegun, noneBegun } from '../../keeping/begun';
import { blankOf } from '../../keeping/blank-of';
import { knownStates } from '../../keeping/known-states';
import { sameText } from '../../keeping/same-text';
import type { Ledger, Register, Stored } from '../../ports';
import { CHILDREN } from './children';

export interface Begun extends AnyBegun {
  readonly deed: 'merge' | 'undo';
  readonly master: string;
  readonly other: string;
  /** The last entry of the log before it. */
  readonly seq: number;
}

type Pair = Pick<Begun, 'master' | 'other'>;

/** In the ledger before the sheet. */
export function noteBegun(begun: Omit<Begun, 'seq'>, register: Register, ledger: Ledger): void {
  const noted: Begun = { ...begun, seq: headOf(register).seq };
  keepBegun('merging', noted, ledger);
}

/** What was compared and found whole needs no note. */
export const nothingBegun = noneBegun('merging');

/** Its entries are written at once: where they stand, all that they tell of stands too. */
export function halfDone({ register, ledger }: { register: Register; ledger: Ledger }): Begun | undefined {
  const begun = begunIn<Begun>('merging', ledger);
  if (!begun) return undefined;
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
  const names = new Map(all.map(({ values }) => [values.id, values.name]));
  for (const table of [customers, ...CHILDREN]) {
    const isOurs = table === customers ? customersField(pair, all) : childsField(pair);
    const known = knownStates(table, undefined, register);
    for (const stored of register.all<Table>(table) as readonly Stored[]) {
      const then = known.get(String(stored.values.id))?.snapshot;
      const back = then && valuesBack(table, stored.values, then, isOurs);
      if (back) register.change<Table>(table, stored as Stored<never>, named(table, back, names) as never);
    }
  }
}

/** Whether a field that reads otherwise than it was last known is of the deed. */
type IsOurs = (key: string, now: Values, then: Values) => boolean;

function valuesBack(table: Table, now: Values, then: Values, isOurs: IsOurs): Values {
  const keys = Object.keys(table.fields).filter((key) => !sameText(now[key], then[key]) && isOurs(key, now, then));
  return Object.fromEntries(keys.map((key) => [key, isBlank(then[key]) ? blankOf(table.fields[key]) : then[key]]));
}

/** With the names that stand beside numbers of customers. */
function named(table: Table, back: Values, names: ReadonlyMap<unknown, Value>): Values {
  const keys = Object.keys(back).filter((key) => `${key}Name` in table.fields);
  return { ...back, ...Object.fromEntries(keys.map((key) => [`${key}Name`, names.get(back[key]) ?? ''])) };
}

const DECIDED: readonly string[] = ['status', 'stage', 'updatedAt', 'updatedBy'];
const OF_CHILDREN: readonly string[] = ['customer', 'primary', 'status', 'owner'];

function customersField(pair: Pair, all: readonly Stored[]): IsOurs {
  const valuesOf = (id: string) => all.find(({ values }) => values.id === id)?.values;
  const mates = new Map([
    [pair.master, valuesOf(pair.other)],
    [pair.other, valuesOf(pair.master)],
  ]);
  return (key, now, then) => {
    // Nobody types where a customer was merged into; who referred it they do.
    if (key === 'mergedInto') return isOf(pair, now[key]) || isOf(pair, then[key]);
    if (key === 'referredBy') return isOf(pair, now[key]) && isOf(pair, then[key]);
    const mate = mates.get(String(now.id));
    return mate !== undefined && (DECIDED.includes(key) || wasFilled(key, now, then, mate));
  };
}

function childsField(pair: Pair): IsOurs {
  return (key, now, then) =>
    OF_CHILDREN.includes(key) &&
    isOf(pair, now.customer) &&
    isOf(pair, then.customer) &&
    now.customer !== then.customer;
}

function isOf({ master, other }: Pair, id: unknown): boolean {
  return id === master || id === other;
}

/** A blank that the other one filled, or one that was emptied again. */
function wasFilled(key: string, now: Values, then: Values, mate: Values): boolean {
  if (isBlank(now[key]) === isBlank(then[key])) return false;
  return sameText(isBlank(now[key]) ? then[key] : now[key], mate[key]);
}
