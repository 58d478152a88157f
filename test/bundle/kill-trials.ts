/** @fileoverview One trial: a run dies at a service call, or a service fails once; the next run must make all whole. */

import { logWrongs } from './during-trials';
import { WANG } from './fixture';
import type { SavedRegister } from './saved-register';
import { cellOf, keysOf, rowOf, textOf } from './tab-records';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '客户';

export interface Deed {
  readonly name: string;
  readonly names: readonly string[];
  start(f: Register): unknown;
}

const cellBelow = (f: Register) => cellOf(keysOf(f.host, TAB), 'name', rowOf(f.host, TAB));

export const deeds: readonly Deed[] = [
  {
    name: 'a new row',
    names: ['壬九机械有限公司'],
    start: (f) => f.host.type(TAB, cellBelow(f), '壬九机械有限公司', { user: WANG }),
  },
  {
    name: 'a paste of 30 rows',
    names: Array.from({ length: 30 }, (_, index) => `贴入${index}机械有限公司`),
    start(f) {
      return f.host.paste(
        TAB,
        cellBelow(f),
        this.names.map((name) => [name]),
        { user: WANG },
      );
    },
  },
];

/** What goes wrong in the run; `none` counts its service calls. */
export type Mishap = (f: Register) => void;

export function killTrial(register: SavedRegister, deed: Deed, mishap: Mishap, label: string): string[] {
  const f = register.open();
  const before = new Map(f.get(TAB).map(({ name, id }) => [String(name), String(id)]));
  mishap(f);
  deed.start(f);
  f.host.faults.clear();
  f.host.advance('1h');
  return wrongs(f, deed, before).map((text) => `${deed.name}, ${label}: ${text}`);
}

function wrongs(f: Register, { names }: Deed, before: ReadonlyMap<string, string>): string[] {
  const rows = f.get(TAB);
  const ids = rows.map(({ id }) => String(id));
  const created = new Map<string, number>();
  for (const { table, record, field, after } of f.get('变更记录')) {
    if (table === TAB && field === '' && after !== '')
      created.set(String(record), (created.get(String(record)) ?? 0) + 1);
  }
  const states = f.get('最近状态').filter(({ table }) => table === 'customers');
  return [
    ...names.filter((name) => !rows.some((row) => row.name === name)).map((name) => `${name} is gone`),
    ...rows
      .filter(({ id }) => !/^202611\d{3}$/.test(textOf(id)))
      .map(({ name, id }) => `${name} has the number ${textOf(id)}`),
    new Set(ids).size === ids.length ? '' : `numbers stand twice: ${ids.join()}`,
    ...[...before]
      .filter(([name, id]) => !rows.some((row) => row.name === name && row.id === id))
      .map(([name]) => `${name} has another number`),
    ...[...created].filter(([, count]) => count > 1).map(([id, count]) => `${id} was logged ${count} times`),
    ...ids
      .filter((id) => states.filter((state) => state.id === id).length !== 1)
      .map((id) => `${id} is not remembered once`),
    ...logWrongs(f),
  ].filter(Boolean);
}

/** Services that a run of an edit calls, and how often each may fail first. */
export const failures: readonly { readonly member: string; readonly times: number }[] = [
  { member: 'Properties.getProperties', times: 1 },
  { member: 'Properties.setProperties', times: 1 },
  { member: 'Lock.tryLock', times: 1 },
  { member: 'Spreadsheet.getSheets', times: 1 },
  { member: 'Range.getValues', times: 8 },
  { member: 'Range.setValues', times: 7 },
  { member: 'Range.getNotes', times: 1 },
  { member: 'Range.setNotes', times: 1 },
];
