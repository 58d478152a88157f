/** @fileoverview Changes that the register itself makes to what people keep: written, logged and remembered at once. */
import { changedFields, snapshotOf } from '../domain/records/business-fields';
import { rememberedOf } from '../domain/records/remembered';
import type { RecordOf, Table } from '../schema/define-table';
import type { Authorship } from './authorship';
import { knownStates, rememberStates } from './known-states';
import { logChanges, logNewRecords } from './log-changes';
import { numberRecords } from './number-records';
import type { Stored, Values, World } from './ports';

export type RecordWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'secret' | 'language'>;

export interface RecordChange<T extends Table> {
  readonly stored: Stored<RecordOf<T>>;
  readonly values: Partial<RecordOf<T>>;
}

/** Queues records that a rule made: with numbers, an entry each in the log, and what the register remembers of them. */
export function addRecords<T extends Table>(
  table: T,
  records: readonly Partial<RecordOf<T>>[],
  author: Authorship,
  world: RecordWorld,
): readonly Stored<RecordOf<T>>[] {
  const stored = world.register.append(table, records);
  const plain = stored as unknown as readonly Stored[];
  numberRecords(table, plain, world);
  rememberStates(
    table,
    plain.map(({ values }) => ({ id: String(values.id), snapshot: rememberedOf(table, values), known: undefined })),
    world.register,
  );
  if (!table.unlogged) logNewRecords(table, plain, author, world);
  return stored;
}

/** Queues changes of fields. What only the register computes (grade, health, next date) needs no more than this. */
export function changeRecords<T extends Table>(
  table: T,
  changes: readonly RecordChange<T>[],
  author: Authorship,
  world: RecordWorld,
): void {
  const before = changes.map(({ stored }) => snapshotOf(table, stored.values as Values));
  for (const { stored, values } of changes) world.register.change(table, stored, values);
  const stirred = changes
    .map(({ stored }, index) => {
      const plain = stored as unknown as Stored;
      const old = before[index] ?? {};
      return { stored: plain, before: old, changed: changedFields(table, old, snapshotOf(table, plain.values)) };
    })
    .filter(({ changed }) => changed.length > 0);
  if (stirred.length === 0) return;
  const known = knownStates(
    table,
    stirred.map(({ stored }) => String(stored.values.id)),
    world.register,
  );
  rememberStates(
    table,
    stirred.map(({ stored }) => {
      const id = String(stored.values.id);
      return { id, snapshot: rememberedOf(table, stored.values), known: known.get(id) };
    }),
    world.register,
  );
  if (!table.unlogged) logChanges(table, stirred, author, world);
}
