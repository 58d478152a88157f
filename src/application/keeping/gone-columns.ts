/** @fileoverview Columns that somebody deleted: what the register last saw in them is still so, until it can be put back. */
import type { Table } from '../../schema/define-table';
import type { Register, Stored, Value } from '../ports';
import type { KnownState } from './known-states';

/** In memory alone: records are then decided about as if the columns were there, and nothing counts as cleared. */
export function recallGone(
  table: Table,
  records: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  register: Register,
): void {
  const gone = register.gone(table);
  if (gone.length === 0) return;
  for (const { values } of records) {
    const seen = known.get(String(values.id ?? ''))?.snapshot;
    for (const key of seen ? gone : []) values[key] = seenIn(seen, key, table) ?? values[key];
  }
}

/** What the register last saw of a field; a box that was empty is not remembered as such. */
export function seenIn(snapshot: KnownState['snapshot'] = {}, key: string, { fields }: Table): Value {
  return snapshot[key] ?? (fields[key]?.type === 'bool' ? false : undefined);
}
