/** @fileoverview What people keep in a record, apart from what the register computes: compared, logged and remembered. */
import type { Table } from '../../schema/define-table';
import { isBlank, type Value, type Values } from '../checks/check';
import { isCut, isWhole } from './kept-text';

/** Keys of the fields whose changes are logged. */
export function businessFields(table: Table): string[] {
  return Object.entries(table.fields)
    .filter(([, field]) => !field.auto)
    .map(([key]) => key);
}

/** The business fields that hold something: what the register remembers of a record. */
export function snapshotOf(table: Table, record: Values): Record<string, Value> {
  const snapshot: Record<string, Value> = {};
  for (const key of businessFields(table)) {
    const value = record[key];
    if (!isBlank(value) && value !== false) snapshot[key] = value;
  }
  return snapshot;
}

/** Keys of the business fields that differ between two snapshots, in column order. */
export function changedFields(table: Table, before: Values, after: Values): string[] {
  return businessFields(table).filter((key) => {
    const moment = table.fields[key]?.type === 'datetime';
    if (isCut(before[key])) return !isWhole(String(before[key]), String(after[key] ?? ''));
    return comparable(before[key], moment) !== comparable(after[key], moment);
  });
}

// A sheet keeps moments to the second, what is remembered of them has more.
const TO_THE_SECOND = 19;

/** Blanks of every type are alike, so that an emptied box is not a change of nothing. */
function comparable(value: Value, moment: boolean): string {
  if (isBlank(value) || value === false) return '';
  return moment ? String(value).slice(0, TO_THE_SECOND) : JSON.stringify(value);
}
