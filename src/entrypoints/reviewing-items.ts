/** @fileoverview The items of the menu 审核: each record is shown with its problems before a verdict can be given. */
import { askText, askThree, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { activeRecord } from './active-record';
import { told } from './menu-items';
import {
  runConfirmVerified,
  runDecideChangeRequest,
  runDecideReview,
  runListChangeRequests,
  runListReviews,
  runRequestChange,
} from './reviewing';
import { beginRun } from './run';

const IN_FORCE = '已生效';

export function reviewItem(): void {
  const { menu, reviewing } = messagesFor(beginRun().world.language);
  const title = menu.reviewCustomers;
  const listed = told(title, runListReviews());
  if (!listed) return;
  const waiting = listed.waiting.filter(({ status }) => status === '待复核');
  let decided = 0;
  for (const { id, name, collector, problems } of waiting) {
    const texts = problems.map(({ message }) => message);
    const verdict = askThree(title, reviewing.ask(id, name, collector, texts));
    if (verdict === undefined) break;
    const reason = verdict ? '' : askText(title, reviewing.askReason);
    if (reason === undefined) break;
    if (told(title, runDecideReview({ id, verdict: verdict ? IN_FORCE : '退回补充', reason }))) decided += 1;
  }
  tell(title, waiting.length === 0 ? reviewing.nothingWaiting : reviewing.done(decided));
}

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

/** Three questions about the customer in the selected row; the rest is entered in the tab. */
export function requestChangeItem(): void {
  const run = beginRun();
  const { menu, results, requesting } = messagesFor(run.world.language);
  const title = menu.requestChange;
  const customer = activeRecord(run, customers);
  if (!customer?.id) {
    tell(title, results.chooseCustomerRow);
    return;
  }
  const field = askText(title, requesting.askField);
  if (!field) return;
  const key = Object.entries(customers.fields).find(([, { title: titles }]) =>
    Object.values(titles).includes(field.trim()),
  )?.[0];
  const now = key === undefined ? '' : String(customer[key as keyof typeof customer] ?? '');
  const newValue = askText(title, requesting.askValue(field, now));
  if (newValue === undefined) return;
  const reason = askText(title, requesting.askWhy);
  if (reason === undefined) return;
  const done = told(title, runRequestChange({ customer: customer.id, field: field.trim(), newValue, reason }));
  if (done) tell(title, results.requested(done.id));
}

export function decideRequestsItem(): void {
  const { menu, requesting } = messagesFor(beginRun().world.language);
  const title = menu.decideChangeRequests;
  const listed = told(title, runListChangeRequests());
  if (!listed) return;
  let decided = 0;
  for (const { id, name, field, oldValue, newValue, why } of listed.waiting) {
    const verdict = askThree(title, requesting.ask(id, name, field, oldValue, newValue, why));
    if (verdict === undefined) break;
    if (decideOne(id, verdict, title)) decided += 1;
  }
  tell(title, listed.waiting.length === 0 ? requesting.nothingWaiting : requesting.done(decided));
}

/** Where the field has changed since, both values are shown and the question is asked again. */
function decideOne(id: string, approved: boolean, title: string): boolean {
  const { requesting } = messagesFor(beginRun().world.language);
  const reason = approved ? '' : askText(title, requesting.askReason);
  if (reason === undefined) return false;
  const verdict = approved ? IN_FORCE : '已驳回';
  const done = runDecideChangeRequest({ id, verdict, reason });
  if (done.ok) return true;
  const changed = done.problems.find(({ field }) => field in customers.fields);
  if (!approved || !changed) return told(title, done) !== undefined;
  if (askThree(title, requesting.askAgain(changed.message)) !== true) return false;
  return told(title, runDecideChangeRequest({ id, verdict, reason, force: true })) !== undefined;
}
