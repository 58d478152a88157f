/** @fileoverview What the register remembers of a record: what people keep in it, and the stamps that nobody may alter. */
import type { Table } from '../../schema/define-table';
import { isBlank, type Value, type Values } from '../checks/check';
import { snapshotOf } from './business-fields';

/** Written once or by a decision, never computed anew: overwritten, they could not be found again. */
const STAMPS = [
  'createdAt',
  'updatedAt',
  'updatedBy',
  'verifiedAt',
  'verifiedBy',
  'reviewedAt',
  'mergedInto',
  'pooledAt',
  'requester',
  'requestedAt',
  'oldValue',
  'decidedAt',
  'approver',
  'approvedAt',
  'postponedFrom',
  'policy',
  'cause',
] as const;

/** Of a plan what its customer was when it was made, and what was decided about. */
const OF_TABLE: Readonly<Record<string, readonly string[]>> = {
  followUps: ['grade', 'stage', 'terms', 'calendarEventId'],
};

function stampsOf({ name }: Pick<Table, 'name'>): readonly string[] {
  return [...STAMPS, ...(OF_TABLE[name] ?? [])];
}

export function isStamp(table: Pick<Table, 'name'>, key: string): boolean {
  return stampsOf(table).includes(key);
}

/** In which of the fields that only the register writes two memories of a record differ. */
export function otherStamps(table: Table, before: Values, after: Values): readonly string[] {
  return stampsOf(table).filter(
    (key) => table.fields[key]?.auto && String(before[key] ?? '') !== String(after[key] ?? ''),
  );
}

export function rememberedOf(table: Table, record: Values): Record<string, Value> {
  const remembered = snapshotOf(table, record);
  for (const key of stampsOf(table))
    if (table.fields[key]?.auto && !isBlank(record[key])) remembered[key] = record[key];
  return remembered;
}
