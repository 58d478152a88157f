/** @fileoverview 批量转交: whose customers, to whom, and why; asked before anything moves. */
import { askText, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { activeRecord } from './active-record';
import { runTransferCustomers } from './daily-work';
import { told } from './menu-items';
import { beginRun } from './run';

/** All customers of a member; without a name, the one in the selected row. */
export function transferItem(): void {
  const run = beginRun();
  const { menu, results } = messagesFor(run.world.language);
  const from = askText(menu.transfer, results.askTransferFrom)?.trim();
  if (from === undefined) return;
  const chosen = from === '' ? activeRecord(run, customers) : undefined;
  if (from === '' && !chosen?.id) {
    tell(menu.transfer, results.chooseCustomerRow);
    return;
  }
  const to = askText(menu.transfer, results.askTransferTo(chosen?.name ?? from))?.trim();
  if (!to) return;
  const reason = askText(menu.transfer, results.askTransferWhy);
  if (reason === undefined) return;
  const whose = chosen ? { ids: [chosen.id] } : { from };
  const done = told(menu.transfer, runTransferCustomers({ ...whose, to, reason }));
  if (done) tell(menu.transfer, results.transferred(done.customers, done.plans, done.needs, to));
}
