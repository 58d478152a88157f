/** @fileoverview A customer from the form. */
import { customers } from '../../schema/tables/customers';
import type { Values } from '../ports';
import { type FormWorld, fileRecord } from './file-record';

export function createCustomer(record: Values, world: FormWorld) {
  const filed = fileRecord(customers, record, world);
  if (!filed.ok) return filed;
  const twins = (filed.kept?.twins ?? []).map(({ id, name, owner, lastContact, field, rule }) => {
    return { id, name, owner, lastContact, field, rule };
  });
  return { ok: true as const, id: String(filed.values.id), twins, hints: filed.hints };
}
