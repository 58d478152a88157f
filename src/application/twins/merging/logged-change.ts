/** @fileoverview A change of a merge or of its undoing: every field of it is logged, stamps too, so that it can be taken back whole. */
import type { Table } from '../../../schema/define-table';
import type { Authorship } from '../../change-log/authorship';
import { logChanges } from '../../change-log/log-changes';
import { rememberDecided } from '../../keeping/known-states';
import type { RecordWorld } from '../../keeping/record-changes';
import { sameText } from '../../keeping/same-text';
import { noteUnderway } from '../../keeping/underway';
import type { Stored, Values } from '../../ports';

export interface Change {
  readonly stored: Stored;
  readonly values: Values;
}

/** Names of customers beside their numbers follow from them, and are not logged. */
const FOLLOWING: readonly string[] = ['customerName', 'mergedIntoName', 'referredByName'];

/** Queues the changes; what is already so is left out. */
export function changeLogged(table: Table, changes: readonly Change[], author: Authorship, world: RecordWorld): void {
  const changed = changes.map(({ stored, values }) => {
    const before = { ...stored.values };
    const keys = Object.keys(values).filter((key) => !sameText(before[key], values[key]));
    world.register.change<Table>(table, stored as Stored<never>, values as never);
    return { stored, before, changed: keys.filter((key) => !FOLLOWING.includes(key)) };
  });
  const stirred = changed.filter(({ changed: keys }) => keys.length > 0);
  if (stirred.length === 0) return;
  noteUnderway(
    table,
    stirred.map(({ stored, changed: keys }) => ({ id: String(stored.values.id), changed: keys, after: stored.values })),
    world,
  );
  const records = new Set(stirred.map(({ stored }) => stored));
  const decided = new Map<Stored, string[]>();
  for (const { stored, values } of changes) {
    if (records.has(stored)) decided.set(stored, [...(decided.get(stored) ?? []), ...Object.keys(values)]);
  }
  rememberDecided(
    table,
    [...decided].map(([stored, keys]) => ({ stored, keys })),
    world.register,
  );
  logChanges(table, stirred, author, world);
}
