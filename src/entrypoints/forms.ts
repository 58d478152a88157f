/** @fileoverview The forms of the menu: a new customer, a contact with the customer whose row is selected, one's own list. */
import { callerAuthor } from '../application/change-log/authorship';
import { recordForm } from '../application/filing/record-form';
import { duePage } from '../application/follow-ups/due-page';
import { messagesFor } from '../messages';
import type { Table } from '../schema/define-table';
import { customers } from '../schema/tables/customers';
import { interactions } from '../schema/tables/interactions';
import { selectedCustomer } from './active-record';
import { runRefreshMyList } from './daily-work';
import type { Caption } from './menu';
import { bare, openPage } from './open-page';
import type { Run } from './run';

export function newCustomerItem(): void {
  const begin = (run: Run) => formOf('newCustomer', customers, undefined, run);
  openPage({
    page: 'newCustomer',
    caption: 'newCustomer',
    fn: 'createCustomer',
    begin,
    size: { width: 640, height: 620 },
  });
}

export function logInteractionItem(): void {
  const begin = (run: Run) => formOf('logInteraction', interactions, selectedCustomer(run), run);
  openPage({ page: 'logInteraction', caption: 'logInteraction', fn: 'logInteraction', begin });
}

/** The tab is made anew for everybody, the sidebar is one's own. */
export function myListItem(): void {
  runRefreshMyList();
  openPage({
    page: 'myList',
    caption: 'myList',
    fn: 'listDue',
    begin: ({ world }) => duePage(callerAuthor(world.caller, '脚本', world.config).actor, world),
  });
}

function formOf(caption: Caption, table: Table, customer: string | undefined, { world }: Run) {
  const { menu } = messagesFor(world.language);
  return recordForm(bare(menu[caption]), table, customer ? { customer } : {}, world);
}
