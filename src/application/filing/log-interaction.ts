/** @fileoverview A contact from the form: filed, and the plans it fulfils are closed and made anew. */
import { interactions } from '../../schema/tables/interactions';
import type { Values } from '../ports';
import { type FormWorld, fileRecord } from './file-record';

/** Returns its number, the plans it closed, and the customer's next follow-up ('' when there is none). */
export function logInteraction(record: Values, world: FormWorld) {
  const filed = fileRecord(interactions, record, world);
  if (!filed.ok) return filed;
  const { values, planned } = filed;
  return {
    ok: true as const,
    id: String(values.id),
    closed: planned?.closed ?? [],
    next: planned?.next.get(String(values.customer)) ?? '',
  };
}
