/** @fileoverview Records follow an option that was renamed: in every table, logged, and remembered at once. */
import type { Renaming } from '../../domain/options/renamings';
import { businessFields, snapshotOf } from '../../domain/records/business-fields';
import type { Table } from '../../schema/define-table';
import { settingKeys, settingNamed } from '../../schema/settings';
import { tables } from '../../schema/tables';
import { settings } from '../../schema/tables/settings';
import type { Authorship } from '../change-log/authorship';
import { type ChangedRecord, logChanges } from '../change-log/log-changes';
import { rememberDecided } from '../keeping/known-states';
import type { RecordWorld } from '../keeping/record-changes';
import type { Stored, Values } from '../ports';
import { isConfigTable } from './config-edited';

/** Returns how many records follow. */
export function renameInRecords(
  list: string,
  renamed: readonly Renaming[],
  author: Authorship,
  world: RecordWorld,
): number {
  renameInSettings(list, renamed, world);
  return tables
    .filter(({ visibility }) => visibility !== 'machine')
    .map((table) => renameInTable(table, keysWith(list, table), renamed, author, world))
    .reduce((sum, count) => sum + count, 0);
}

function keysWith(list: string, { fields }: Table): string[] {
  return Object.keys(fields).filter((key) => fields[key]?.options === list);
}

function renameInTable(
  table: Table,
  keys: readonly string[],
  renamed: readonly Renaming[],
  author: Authorship,
  world: RecordWorld,
): number {
  if (keys.length === 0) return 0;
  const { register } = world;
  const found = (register.all<Table>(table) as readonly Stored[]).filter(({ values }) =>
    keys.some((key) => renamed.some(({ from }) => holds(values, key, from))),
  );
  if (found.length === 0) return 0;
  const before = new Map(found.map((stored) => [stored, snapshotOf(table, stored.values)]));
  for (const key of keys) for (const { from, to } of renamed) register.replace<Table>(table, key, from, to);
  if (!isConfigTable(table)) keepTrack(table, found, before, keys, author, world);
  return found.length;
}

function holds(values: Values, key: string, text: string): boolean {
  const value = values[key];
  return Array.isArray(value) ? value.includes(text) : value === text;
}

/** What the register computes by itself is not logged. */
function keepTrack(
  table: Table,
  found: readonly Stored[],
  before: ReadonlyMap<Stored, Values>,
  keys: readonly string[],
  author: Authorship,
  world: RecordWorld,
): void {
  const own = new Set(businessFields(table));
  const changed: ChangedRecord[] = found.map((stored) => {
    const old = before.get(stored) ?? {};
    return { stored, before: old, changed: keys.filter((key) => own.has(key) && old[key] !== stored.values[key]) };
  });
  rememberDecided(
    table,
    found.map((stored) => ({ stored, keys })),
    world.register,
  );
  if (!table.unlogged) logChanges(table, changed, author, world);
}

/** 需发纪要的方式 and the like name options too. */
function renameInSettings(list: string, renamed: readonly Renaming[], { register }: RecordWorld): void {
  const naming: readonly string[] = settingKeys.filter((key) => settingNamed(key).options === list);
  if (naming.length === 0) return;
  for (const stored of register.all(settings)) {
    const { key, value } = stored.values;
    if (!naming.includes(key)) continue;
    const parts = value.split(/([、；，,;\s]+)/).map((part) => renamed.find(({ from }) => from === part)?.to ?? part);
    register.change(settings, stored, { value: parts.join('') });
  }
}
