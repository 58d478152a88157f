/** @fileoverview Which fields a record must have, by the type of customer (spec: required by customer type). */
import type { Table } from '../../schema/define-table';
import type { Values } from '../checks/check';
import { isPooled } from '../pool/pooled';

export function isPerson(record: Values): boolean {
  return record.type === '个人客户';
}

export function requiredFields(table: Table, record: Values): string[] {
  const person = table.name === 'customers' && isPerson(record);
  return Object.entries(table.fields)
    .filter(([, { required }]) => required === true || (required === 'organisations' && !person))
    .map(([key]) => key)
    .filter((key) => key !== 'owner' || table.name !== 'customers' || !isPooled(record));
}
