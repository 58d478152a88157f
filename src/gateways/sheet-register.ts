/** @fileoverview The register as it stands in a spreadsheet: one unit of work over its tabs. */
import type { Ledger, Register, Stored, Values } from '../application/ports';
import { fieldKeys, type RecordOf, type Table } from '../schema/define-table';
import { commitUnits } from './commit-units';
import { hasTail } from './machine-tails';
import { findRecord, glanceAt, leanReader } from './narrow-reads';
import { nextRow, openUnits } from './open-units';
import { blanks, queue } from './queue-changes';
import { replaceInMemory } from './replace-values';
import { seekRecords } from './seek-records';
import { columnRecords, rowRecords } from './tab-unit';
import type { Tabs } from './tabs';
import { unreadBoxes } from './unread-boxes';
import type { Zone } from './zone';

/** `ledger` keeps where machine tabs end. */
export function sheetRegister(tabs: Tabs, zone: Zone, ledger?: Ledger): Register {
  const open = openUnits(tabs, zone, ledger);
  const { of, whole, ending } = open;
  const lean = leanReader(open);

  const typed = <T extends Table>(records: readonly Stored[]) => records as unknown as Stored<RecordOf<T>>[];

  return {
    all: <T extends Table>(table: T) => typed<T>(whole(table)),
    gone: <T extends Table>(table: T) =>
      fieldKeys(table).filter((key) => !of(table).tab.columns.has(key)) as (keyof T['fields'] & string)[],
    rows: <T extends Table>(table: T, first: number, last: number) => typed<T>(rowRecords(of(table), first, last)),
    glance: <T extends Table>(table: T, keys: readonly string[]) => typed<T>(glanceAt(table, keys, open)),
    columns: <T extends Table>(table: T, keys: readonly string[]) =>
      typed<T>(table.visibility === 'machine' ? glanceAt(table, keys, open) : columnRecords(of(table), keys)),

    some: <T extends Table, K extends keyof RecordOf<T> & string>(table: T, keys: readonly K[]) =>
      lean(table, keys) as unknown as readonly Stored<Pick<RecordOf<T>, K>>[],

    find<T extends Table>(table: T, id: string) {
      const found = findRecord(table, id, open);
      return found && typed<T>([found])[0];
    },

    seek: (table, ids) => seekRecords(table, ids, open),

    last<T extends Table>(table: T) {
      const unit = ending(table);
      const queued = unit.appended[unit.appended.length - 1] ?? unit.last;
      if (queued) return typed<T>([queued])[0];
      const row = nextRow(unit) - 1;
      const read = rowRecords(unit, row, row)[0];
      if (hasTail(table)) unit.last = read;
      return read && typed<T>([read])[0];
    },

    unread: <T extends Table>(table: T, stored: Stored<RecordOf<T>>) =>
      unreadBoxes(of(table), stored as unknown as Stored),

    change<T extends Table>(table: T, stored: Stored<RecordOf<T>>, values: Partial<RecordOf<T>>) {
      queue(of(table), stored as unknown as Stored, values as Values);
    },

    append<T extends Table>(table: T, records: readonly Partial<RecordOf<T>>[]) {
      if (records.length === 0) return [];
      const unit = ending(table);
      const first = nextRow(unit);
      unit.end = first + records.length - 1;
      const added = records.map((values, index) => ({
        row: first + index,
        values: { ...blanks(table), ...(values as Values) },
      }));
      for (const stored of added) unit.appended.push(stored);
      if (unit.records) for (const stored of added) unit.records.push(stored);
      return typed<T>(added);
    },

    replace<T extends Table>(table: T, key: string, from: string, to: string) {
      const replacement = { key, from, to };
      const replaced = replaceInMemory(whole(table), replacement);
      of(table).replacements.push(replacement);
      return typed<T>(replaced);
    },

    remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      if (stored.length === 0) return;
      const { removed } = of(table);
      for (const { row } of stored) removed.push(row);
    },

    clear<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      for (const one of stored) of(table).cleared.push(one as unknown as Stored);
    },

    close(table, rows) {
      const unit = of(table);
      unit.closed = [...unit.closed, ...rows];
    },

    note<T extends Table>(table: T, stored: Stored<RecordOf<T>>, notes: Readonly<Record<string, string>>) {
      const unit = of(table);
      const known = unit.notes.get(stored as unknown as Stored);
      unit.notes.set(stored as unknown as Stored, { ...known, ...notes });
    },

    commit: () => commitUnits(open, ledger),
  };
}
