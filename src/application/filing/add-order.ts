/** @fileoverview An order from the form: filed, and grade and stage follow from it. */
import { orders } from '../../schema/tables/orders';
import type { Values } from '../ports';
import { type FormWorld, fileRecord } from './file-record';

export function addOrder(record: Values, world: FormWorld) {
  const filed = fileRecord(orders, record, world);
  return filed.ok ? { ok: true as const, id: String(filed.values.id), hints: filed.hints } : filed;
}
