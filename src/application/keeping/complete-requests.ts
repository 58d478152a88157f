/** @fileoverview What the register fills into a new change request: who asks, when, and the value it is about. */
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import type { Register, Stored, Values, World } from '../ports';
import { valueNow } from '../review/apply-change';

// More customers than this are found by reading the tab once instead of one search each.
const SEARCHED = 3;

/** Before they are decided about, so that the log and the last known state have it. */
export function completeRequests(
  table: Table,
  records: readonly Stored[],
  author: Authorship,
  { register, clock }: Pick<World, 'register' | 'clock'>,
): void {
  if (table !== changeRequests) return;
  const open = records.filter(({ values }) => values.customer && values.field && !values.requestedAt);
  const byId = customersFor(open, register);
  for (const stored of open) {
    const customer = byId(String(stored.values.customer));
    const key = fieldTitled(customers, String(stored.values.field));
    const values: Values = {
      requester: stored.values.requester || (author.member?.name ?? ''),
      requestedAt: stored.values.requestedAt || clock.now(),
      ...(customer && key ? { oldValue: valueNow(customer, key) } : {}),
    };
    register.change<Table>(table, stored as never, values as never);
  }
}

function customersFor(requests: readonly Stored[], register: Register): (id: string) => Stored | undefined {
  if (requests.length <= SEARCHED) return (id) => register.find<Table>(customers, id) as Stored | undefined;
  const all = new Map(
    (register.all<Table>(customers) as readonly Stored[]).map((stored) => [String(stored.values.id), stored]),
  );
  return (id) => all.get(id);
}
