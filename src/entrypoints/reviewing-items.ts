/** @fileoverview The item 信息核对无误: the customer in the selected row was found right. */
import { tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { activeRecord } from './active-record';
import { told } from './menu-items';
import { runConfirmVerified } from './reviewing';
import { beginRun } from './run';

/** Of the customer in the selected row. */
export function confirmVerifiedItem(): void {
  const run = beginRun();
  const { menu, results } = messagesFor(run.world.language);
  const customer = activeRecord(run, customers);
  if (!customer?.id) {
    tell(menu.confirmVerified, results.chooseCustomerRow);
    return;
  }
  const done = told(menu.confirmVerified, runConfirmVerified({ id: customer.id }));
  if (done) tell(menu.confirmVerified, results.verified(done.name));
}
