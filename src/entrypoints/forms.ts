/** @fileoverview The forms of the menu: a new customer, a contact with the customer whose row is selected. */
import { callerAuthor } from '../application/authorship';
import { duePage } from '../application/due-page';
import { type RecordForm, recordForm } from '../application/record-form';
import { showDialog, showSidebar } from '../gateways/pages';
import { messagesFor } from '../messages';
import type { Table } from '../schema/define-table';
import { contacts } from '../schema/tables/contacts';
import { customers } from '../schema/tables/customers';
import { followUps } from '../schema/tables/follow-ups';
import { interactions } from '../schema/tables/interactions';
import type { ServerFunction } from './access';
import { activeRecord } from './active-record';
import { runRefreshMyList } from './daily-work';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun, type Run } from './run';

export function newCustomerItem(): void {
  const { menu } = messagesFor(beginRun().world.language);
  const title = bare(menu.newCustomer);
  const form = formFor('createCustomer', title, customers, () => ({}));
  if (form) showDialog('newCustomer', title, form, { width: 640, height: 620 });
}

export function logInteractionItem(): void {
  const { menu } = messagesFor(beginRun().world.language);
  const title = bare(menu.logInteraction);
  const form = formFor('logInteraction', title, interactions, selectedCustomer);
  if (form) showSidebar('logInteraction', title, form);
}

/** The tab is made anew for everybody, the sidebar is one's own. */
export function myListItem(): void {
  const words = messagesFor(beginRun().world.language);
  const { menu } = words;
  if (!told(menu.myList, runRefreshMyList())) return;
  const page = told(
    menu.myList,
    serve('listDue', ({ world }) => duePage(callerAuthor(world.caller, '脚本', world.config).actor, words, world), {
      reading: true,
    }),
  );
  if (page) showSidebar('myList', menu.myList, page);
}

function formFor(
  name: ServerFunction,
  title: string,
  table: Table,
  known: (run: Run) => Readonly<Record<string, string>>,
): RecordForm | undefined {
  const words = messagesFor(beginRun().world.language).forms;
  return told(
    title,
    serve(name, (run) => recordForm(title, table, known(run), words, run.world), { reading: true }),
  );
}

/** Of the row one is on, in whichever of the tabs that name a customer. */
function selectedCustomer(run: Run): Readonly<Record<string, string>> {
  const id =
    activeRecord(run, customers)?.id ?? activeRecord(run, followUps)?.customer ?? activeRecord(run, contacts)?.customer;
  return id ? { customer: id } : {};
}

/** A menu's dots say that a page comes; the page does not say so of itself. */
function bare(caption: string): string {
  return caption.replace(/…$/, '');
}
