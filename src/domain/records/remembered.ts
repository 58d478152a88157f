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

export function isStamp(key: string): boolean {
  return (STAMPS as readonly string[]).includes(key);
}

export function rememberedOf(table: Table, record: Values): Record<string, Value> {
  const remembered = snapshotOf(table, record);
  for (const key of STAMPS) if (table.fields[key]?.auto && !isBlank(record[key])) remembered[key] = record[key];
  return remembered;
}
