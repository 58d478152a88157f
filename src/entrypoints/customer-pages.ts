/** @fileoverview The sidebars about customers: 客户档案, 我的客户, 选择客户, and what they ask the server for. */
import { type CustomersPage, customersPage } from '../application/filing/customers-page';
import { type Search, searchCustomers } from '../application/filing/search-customers';
import { customerProfile } from '../application/profile/customer-profile';
import { refusal } from '../application/user-error';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { selectedCustomer } from './active-record';
import { build } from './features';
import { serve } from './guard';
import { keepWithBoxes } from './keep-with-boxes';
import type { Caption } from './menu';
import { openPage } from './open-page';
import type { Run } from './run';
import { selectedReference } from './selected-reference';

interface Asked {
  readonly id: string;
}

export function runCustomerProfile(input: Asked) {
  return serve('customerProfile', ({ world }) => customerProfile(input, world), { reading: true });
}

export function runSearchCustomers(input?: Search) {
  return serve('searchCustomers', ({ world }) => searchCustomers(input, world), { reading: true });
}

/** Selects the customer's row, wherever it stands by now. */
export function runGoToCustomer({ id }: Asked) {
  return serve(
    'goToCustomer',
    (run) => {
      const { sheet, columns } = run.tabs.open(customers);
      sheet.getRange(rowOf(id, run), columns.get('name') ?? 1).activate();
      return {};
    },
    { reading: true },
  );
}

/** Writes the number into the cell that the person has selected; what follows is the same as if it was typed. */
export function runPutCustomer({ id }: Asked) {
  return serve('putCustomer', (run) => {
    rowOf(id, run);
    const place = selectedReference(run);
    if (!place) throw refusal(messagesFor(run.world.language).results.chooseCustomerCell);
    const { table, key, cell } = place;
    cell.setValue(id);
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const rows = { first: row, last: row, firstColumn: column, lastColumn: column };
    keepWithBoxes({ table, ...rows, keys: [key], editor: run.world.caller.email }, run);
    return { cell: `${table.tab} ${cell.getA1Notation()}` };
  });
}

/** A page that was opened under another program asks for it. */
export function runProgramBuild() {
  return serve('programBuild', () => ({ build }), { reading: true });
}

function rowOf(id: string, { world }: Run): number {
  const found = world.register.find(customers, String(id));
  if (!found) throw refusal(messagesFor(world.language).requesting.customerUnknown(String(id)), 'id', String(id));
  return found.row;
}

/** Of the row one is on; where that is no customer's, one is searched for. */
export function profileItem(): void {
  openCustomers('profile', (run) => customersPage('profile', selectedCustomer(run), run.world));
}

export function myCustomersItem(): void {
  openCustomers('myCustomers', ({ world }) => customersPage('mine', undefined, world));
}

export function chooseCustomerItem(): void {
  openCustomers('chooseCustomer', ({ world }) => customersPage('choose', undefined, world));
}

function openCustomers(caption: Caption, begin: (run: Run) => CustomersPage): void {
  openPage({ page: 'customers', caption, fn: 'searchCustomers', begin });
}
