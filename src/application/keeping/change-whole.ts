/** @fileoverview Changes that can be undone whole: the stamps they move are logged beside what people keep. */
import { isStamp } from '../../domain/records/remembered';
import type { Table } from '../../schema/define-table';
import type { Authorship } from '../change-log/authorship';
import { logChanges } from '../change-log/log-changes';
import type { Stored, Values } from '../ports';
import { changeRecords, type RecordChange, type RecordWorld } from './record-changes';
import { sameText } from './same-text';

export function changeWhole<T extends Table>(
  table: T,
  changes: readonly RecordChange<T>[],
  author: Authorship,
  world: RecordWorld,
): void {
  const held = changes.map(({ stored }) => ({ ...(stored.values as Values) }));
  changeRecords(table, changes, author, world);
  const stamped = changes.map(({ stored, values }, at) => {
    const before = held[at] as Values;
    const changed = Object.entries(values as Values).filter(
      ([key, value]) => isStamp(table, key) && !sameText(before[key], value),
    );
    return { stored: stored as unknown as Stored, before, changed: changed.map(([key]) => key) };
  });
  logChanges(
    table,
    stamped.filter(({ changed }) => changed.length > 0),
    author,
    world,
  );
}
