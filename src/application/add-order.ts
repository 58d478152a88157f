/** @fileoverview An order from the form: filed, and grade and stage follow from it. */
import { orders } from '../schema/tables/orders';
import { type FormWorld, fileRecord } from './file-record';
import type { Values } from './ports';

export function addOrder(record: Values, world: FormWorld) {
  const filed = fileRecord(orders, record, world);
  return filed.ok ? { ok: true as const, id: String(filed.values.id) } : filed;
}
