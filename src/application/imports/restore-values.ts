/** @fileoverview What an import changed comes back cell by cell, where it still holds what the import gave. */
import { snapshotOf } from '../../domain/records/business-fields';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import type { Authorship } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import type { KeepWorld } from '../keeping/keep-records';
import { loggedValue } from '../keeping/logged-value';
import { changeRecords } from '../keeping/record-changes';
import type { Register, Stored, Value, Values } from '../ports';
import { cellText } from './cell-text';
import type { Entry } from './import-entries';
import type { StaysAsIs } from './stays-as-is';

export function restoreValues(
  entries: readonly Entry[],
  removed: ReadonlySet<string>,
  author: Authorship,
  world: KeepWorld,
): { readonly restored: number; readonly kept: readonly StaysAsIs[] } {
  const kept: StaysAsIs[] = [];
  let restored = 0;
  for (const [table, records] of changedRecords(entries, world.register)) {
    const changes = records
      .filter(({ stored }) => !removed.has(String(stored.values.id)))
      .map(({ stored, cells }) => ({ stored, values: oldValues(table, stored, cells, kept, world) }))
      .filter(({ values }) => Object.keys(values).length > 0);
    restored += changes.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
    const before = changes.map(({ stored }) => snapshotOf(table, stored.values));
    changeRecords<Table>(table, changes as never, author, world);
    const stirred = changes.map(({ stored, values }, index) => ({
      stored,
      before: before[index] ?? {},
      changed: Object.keys(values),
      problems: [],
    }));
    if (stirred.length > 0) afterRecordsChanged(table, stirred, world);
  }
  return { restored, kept };
}

/** A field of a record: what it held before the first entry and after the last. */
export interface Cell {
  readonly key: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

interface ChangedRecord {
  readonly stored: Stored;
  readonly cells: readonly Cell[];
}

/** By table, those that are there still. */
export function changedRecords(entries: readonly Entry[], register: Register): [Table, ChangedRecord[]][] {
  return tables.flatMap((table): [Table, ChangedRecord[]][] => {
    const own = entries.filter((entry) => entry.table === table.tab && entry.field !== '');
    if (own.length === 0) return [];
    const byRecord = cellsOf(table, own);
    const there = register.all<Table>(table) as readonly Stored[];
    return [[table, there.flatMap((stored) => changedRecord(stored, byRecord))]];
  });
}

function changedRecord(stored: Stored, byRecord: ReadonlyMap<string, ReadonlyMap<string, Cell>>): ChangedRecord[] {
  const cells = byRecord.get(String(stored.values.id));
  return cells ? [{ stored, cells: [...cells.values()] }] : [];
}

function cellsOf(table: Table, entries: readonly Entry[]): Map<string, Map<string, Cell>> {
  const byRecord = new Map<string, Map<string, Cell>>();
  for (const { record, field: title, before, after } of entries) {
    const key = fieldTitled(table, title);
    const cells = byRecord.get(record) ?? new Map<string, Cell>();
    byRecord.set(record, cells);
    if (key) cells.set(key, { key, title, before: cells.get(key)?.before ?? before, after });
  }
  return byRecord;
}

function oldValues(
  table: Table,
  { values }: Stored,
  cells: readonly Cell[],
  kept: StaysAsIs[],
  world: KeepWorld,
): Values {
  const { importing } = messagesFor(world.language);
  const old: Record<string, Value> = {};
  for (const { key, title, before, after } of cells) {
    const now = cellText(values[key], world.digest);
    const stays = (message: string) =>
      kept.push({ record: String(values.id), name: String(values.name ?? ''), field: title, message });
    if (now === before) continue;
    if (now !== after) stays(importing.kept.changed(title));
    else if (before.includes('…〔')) stays(importing.kept.lost);
    else old[key] = loggedValue(table, key, before, values, world);
  }
  return old;
}
