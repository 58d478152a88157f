/** @fileoverview Lost customers with an order or a contact since anybody looked at their data. */
import { type Return, returnAfterLoss } from '../../domain/return-after-loss';
import { LOST } from '../../domain/stage';
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import { byCustomer, type CustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';

type Customer = RecordOf<typeof customers>;

export interface Returned {
  readonly customer: Customer;
  readonly sign: Return;
}

export function returnedCustomers(
  tables: Pick<CustomerTables, 'customers' | 'orders' | 'interactions'>,
  { clock }: Pick<World, 'clock'>,
): readonly Returned[] {
  const lost = tables.customers
    .map(({ values }) => values)
    .filter(({ stage, status }) => stage === LOST && status !== '已合并');
  if (lost.length === 0) return [];
  const orders = byCustomer(tables.orders);
  const contacts = byCustomer(tables.interactions);
  return lost.flatMap((customer) => {
    const { id, stage } = customer;
    const own = [orders.get(id) ?? [], contacts.get(id) ?? []] as const;
    const sign = returnAfterLoss(stage, lookedAt(customer, clock), ...own, clock.today());
    return sign ? [{ customer, sign }] : [];
  });
}

/** 信息核对无误 says that the stage is right, too. */
function lookedAt({ updatedAt, verifiedAt, createdAt }: Customer, clock: World['clock']) {
  const moments = [updatedAt, verifiedAt, createdAt].filter((moment) => Number.isFinite(Date.parse(moment))).sort();
  const last = moments.pop();
  return last === undefined ? '' : clock.localOf(last).day;
}
