/** @fileoverview What is computed of customers whose records changed hands: grade, amounts, dates. No plan is made or closed. */
import type { customers } from '../../../schema/tables/customers';
import { stampNextDates } from '../../follow-ups/plan-customers';
import { regradeCustomers } from '../../follow-ups/regrade-customers';
import type { CustomerTables, Row } from '../../keeping/customer-tables';
import type { RecordWorld } from '../../keeping/record-changes';

/** Plans follow with the daily run; so undoing has nothing of it to take back. */
export function reckonAnew(rows: readonly Row<typeof customers>[], all: CustomerTables, world: RecordWorld): void {
  const ids = new Set(rows.map(({ values }) => values.id));
  const own = <V extends { readonly customer: string }, R extends { readonly values: V }>(records: readonly R[]) =>
    records.filter(({ values }) => ids.has(values.customer));
  const tables: CustomerTables = {
    customers: [...rows],
    interactions: own(all.interactions),
    followUps: own(all.followUps),
    contacts: own(all.contacts),
    orders: own(all.orders),
    needs: own(all.needs),
  };
  regradeCustomers(tables, world);
  stampNextDates(tables, world);
}
