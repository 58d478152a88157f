/** @fileoverview 节日祝福邮件, where they are turned on: from a template, to customers who agreed, on the last working day before. */
import { isPlanned } from '../domain/cadence/planned';
import type { Day } from '../domain/calendar-date';
import { hasCause, isOpen } from '../domain/follow-ups/follow-up';
import { html } from '../domain/html';
import { fillTemplate } from '../domain/letters/fill-template';
import type { customers } from '../schema/tables/customers';
import { followUps } from '../schema/tables/follow-ups';
import { allCustomerTables, type CustomerTables, type Row } from './customer-tables';
import { letterFor, lettersOf, letterValues } from './letter-values';
import { addMails, type MailRow, type Outbox, readOutbox } from './outbox';
import type { Mail, World } from './ports';
import { changeRecords } from './record-changes';
import { registerAuthor } from './register-author';
import { leaseReturned, takeLease } from './send-lease';
import { type QueuedMail, sendQueue } from './send-queue';
import { settleMails } from './settle-mail';
import { settingsOf } from './typed-settings';

const KIND = '节日祝福';
const SCENE = '节日问候';
const AGREED = '已告知并同意';
const IN_FORCE = '已生效';
const WITH_INTERESTS = '兴趣';

type Plan = Row<typeof followUps>;
type Customer = Row<typeof customers>['values'];

export interface GreetingsSent {
  readonly sent: number;
  /** Another run sends mail, or the time was over: the rest follows. */
  readonly done: boolean;
}

/** Takes the lock itself and must not be called with the lock held. */
export function sendGreetings(world: World): GreetingsSent {
  const begun = world.lock.hold(() => (takeLease(world.ledger, world.clock) ? begin(world) : undefined));
  if (!begun) return { sent: 0, done: false };
  const report = sendQueue(begun, world.clock.today(), world, () => leaseReturned);
  if (report.sent.length > 0) world.lock.hold(() => finishSent(world));
  return { sent: report.sent.length, done: !report.outOfTime };
}

function begin(world: World): QueuedMail[] {
  const { register, ledger, clock } = world;
  settleMails(world);
  const today = clock.today();
  const outbox = readOutbox(register, ledger);
  const tables = allCustomerTables(register);
  finishSent(world, outbox);
  const due = dueGreetings(tables, today).filter(({ customer }) => !outbox.isSettled(keyOf(customer.id, today)));
  const fresh = due.filter(({ customer }) => !outbox.row(keyOf(customer.id, today)));
  const mails = fresh.map(({ customer }) => {
    return { key: keyOf(customer.id, today), kind: KIND, to: customer.email, day: today };
  });
  const made = new Map(addMails(mails, world).map((row) => [row.values.key, row]));
  register.commit();
  return due.map(({ plan, customer }) => {
    const key = keyOf(customer.id, today);
    const row = (outbox.row(key) ?? made.get(key)) as MailRow;
    return { row, make: () => greetingMail(plan, customer, world) };
  });
}

function keyOf(customer: string, day: Day): string {
  return `${KIND}·${customer}·${day}`;
}

/** Only to those who agreed, whose record is in force, and who have an address. */
function dueGreetings(tables: CustomerTables, today: Day): { plan: Plan; customer: Customer }[] {
  const byId = new Map(tables.customers.map(({ values }) => [values.id, values]));
  return tables.followUps
    .filter(({ values }) => hasCause(values, 'festival') && isOpen(values) && values.dueOn === today)
    .flatMap((plan) => {
      const customer = byId.get(plan.values.customer);
      if (!customer?.email || customer.consent !== AGREED || customer.status !== IN_FORCE) return [];
      return isPlanned(customer) ? [{ plan, customer }] : [];
    });
}

function greetingMail(plan: Plan, customer: Customer, world: World): Mail {
  const writer = world.config.members.find(({ name }) => name === plan.values.owner);
  const values = letterValues(customer, writer, world);
  const festival = plan.values.cause.split(':')[1] ?? '';
  const all = lettersOf(world);
  // A text that speaks of interests is for those whose interests are known, where none is for the festival itself.
  const letter = letterFor(all, SCENE, customer, values.兴趣 ? [festival, WITH_INTERESTS] : [festival]);
  const text = fillTemplate(letter?.text ?? plan.values.content, values);
  const senderName = [settingsOf(world.config).companyName, plan.values.owner].filter(Boolean).join(' ');
  return {
    to: customer.email,
    subject: letter?.subject || plan.values.content,
    text,
    html: html`<p style="font-size:15px;line-height:1.7">${text}</p>`.html,
    senderName,
    ...(writer?.email ? { replyTo: writer.email } : {}),
  };
}

/** A greeting whose mail has left is done, also one that a dead run sent. */
function finishSent(world: World, outbox: Outbox = readOutbox(world.register, world.ledger)): void {
  const { register, clock } = world;
  const today = clock.today();
  const sent = register
    .all(followUps)
    .filter(({ values }) => hasCause(values, 'festival') && isOpen(values) && values.dueOn === today)
    .filter(({ values }) => outbox.wasSent(keyOf(values.customer, today)));
  const values = { status: '已完成', doneOn: today };
  changeRecords(
    followUps,
    sent.map((stored) => ({ stored, values })),
    registerAuthor(),
    world,
  );
  register.commit();
}
