/** @fileoverview A customer from the form. */
import { customers } from '../schema/tables/customers';
import { type FormWorld, fileRecord } from './file-record';
import type { Values } from './ports';

export function createCustomer(record: Values, world: FormWorld) {
  const filed = fileRecord(customers, record, world);
  return filed.ok ? { ok: true as const, id: String(filed.values.id) } : filed;
}
