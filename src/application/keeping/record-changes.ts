/** @fileoverview Changes that the register itself makes to what people keep: written, logged and remembered at once. */
import type { Values as Snapshot } from '../../domain/checks/check';
import { changedFields } from '../../domain/records/business-fields';
import { otherStamps, rememberedOf } from '../../domain/records/remembered';
import type { RecordOf, Table } from '../../schema/define-table';
import type { Authorship } from '../change-log/authorship';
import { logChanges, logNewRecords } from '../change-log/log-changes';
import type { Stored, Values, World } from '../ports';
import { rememberDecided, rememberStates } from './known-states';
import { numberRecords } from './number-records';
import { noteUnderway } from './underway';

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
  const changed = changes.map(({ stored, values }) => {
    const before = rememberedOf(table, stored.values as Values);
    world.register.change(table, stored, values);
    const plain = stored as unknown as Stored;
    return { stored: plain, before, after: rememberedOf(table, plain.values), author };
  });
  recordChanges(table, changed, world);
}

export interface Changed {
  readonly stored: Stored;
  /** What it held before it was changed. */
  readonly before: Snapshot;
  /** What it held then: another change may have followed. */
  readonly after: Snapshot;
  readonly author: Authorship;
}

/** Logs and remembers what was changed already: each by its own author, for its own reason. */
export function recordChanges(table: Table, changes: readonly Changed[], world: RecordWorld): void {
  const all = changes.map((one) => ({
    ...one,
    changed: changedFields(table, one.before, one.after),
    stamps: otherStamps(table, one.before, one.after),
  }));
  const stirred = all.filter(({ changed }) => changed.length > 0);
  const decided = new Map<Stored, string[]>();
  for (const { stored, changed, stamps } of all) {
    const keys = [...changed, ...stamps];
    if (keys.length > 0) decided.set(stored, [...(decided.get(stored) ?? []), ...keys]);
  }
  if (decided.size === 0) return;
  rememberDecided(
    table,
    [...decided].map(([stored, keys]) => ({ stored, keys })),
    world.register,
  );
  if (stirred.length === 0) return;
  noteUnderway(
    table,
    stirred.map(({ stored, changed, after }) => ({
      id: String(stored.values.id ?? ''),
      changed,
      after: after as Values,
    })),
    world,
  );
  if (table.unlogged) return;
  for (const [author, own] of byAuthor(stirred)) logChanges(table, own, author, world);
}

/** Neighbours of one author go together. */
function byAuthor<C extends Changed>(changes: readonly C[]): [Authorship, C[]][] {
  const groups: [Authorship, C[]][] = [];
  for (const change of changes) {
    const last = groups[groups.length - 1];
    if (last && last[0] === change.author) last[1].push(change);
    else groups.push([change.author, [change]]);
  }
  return groups;
}
