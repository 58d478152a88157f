/** @fileoverview Lost customers who came back: their owner is asked what they are now. */
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { interactions } from '../../schema/tables/interactions';
import { orders } from '../../schema/tables/orders';
import { returnedCustomers } from '../follow-ups/returned-customers';
import type { World } from '../ports';
import type { Finding } from './finding';

const READ: readonly Table[] = [customers, orders, interactions];

export function returnFindings(
  present: readonly Table[],
  { register, clock, language }: Pick<World, 'register' | 'clock' | 'language'>,
): Finding[] {
  if (!READ.every((table) => present.includes(table))) return [];
  const words = messagesFor(language).dataCheck;
  const tables = {
    customers: [...register.all(customers)],
    orders: [...register.all(orders)],
    interactions: [...register.all(interactions)],
  };
  return returnedCustomers(tables, { clock }).map(({ customer, sign }) => ({
    severity: 'warning',
    table: customers,
    record: customer.id,
    field: 'stage',
    value: customer.stage,
    problem: words.returned[sign.by](sign.on),
    advice: words.askReturned(sign.stage),
    owner: customer.owner,
    linked: true,
  }));
}
