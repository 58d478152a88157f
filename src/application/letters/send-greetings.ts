/** @fileoverview Mails of wishes, where they are turned on: from a template, to those who agreed, on the day the plan is due. */
import { isPlanned } from '../../domain/cadence/planned';
import type { Day } from '../../domain/calendar-date';
import { hasCause, isOpen } from '../../domain/follow-ups/follow-up';
import { html } from '../../domain/html';
import { type Filling, fillTemplate } from '../../domain/letters/fill-template';
import type { contacts } from '../../schema/tables/contacts';
import type { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { registerAuthor } from '../change-log/register-author';
import { settingsOf } from '../config/typed-settings';
import { allCustomerTables, type CustomerTables, type Row } from '../keeping/customer-tables';
import { changeRecords } from '../keeping/record-changes';
import { addMails, type MailRow, type Outbox, readOutbox } from '../mail/outbox';
import { leaseReturned, takeLease } from '../mail/send-lease';
import { type QueuedMail, sendQueue } from '../mail/send-queue';
import { settleMails } from '../mail/settle-mail';
import type { Mail, World } from '../ports';
import { letterFor, lettersOf, letterValues } from './letter-values';

const AGREED = '已告知并同意';
const IN_FORCE = '已生效';
const WITH_INTERESTS = '兴趣';

type Plan = Row<typeof followUps>;
type Customer = Row<typeof customers>['values'];
type Person = Row<typeof contacts>['values'];

/** A plan, and who is wished well: the customer, or on a birthday one person of it. */
interface Greeting {
  readonly plan: Plan;
  readonly customer: Customer;
  readonly person: Person | undefined;
}

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
  const due = dueGreetings(tables, today).filter(({ plan }) => !outbox.isSettled(keyOf(plan.values, today)));
  const fresh = due.filter(({ plan }) => !outbox.row(keyOf(plan.values, today)));
  const mails = fresh.map(({ plan, customer, person }) => {
    const { values } = plan;
    return { key: keyOf(values, today), kind: kindOf(values), to: (person ?? customer).email, day: today };
  });
  const made = new Map(addMails(mails, world).map((row) => [row.values.key, row]));
  register.commit();
  return due.map((greeting) => {
    const key = keyOf(greeting.plan.values, today);
    const row = (outbox.row(key) ?? made.get(key)) as MailRow;
    return { row, make: () => greetingMail(greeting, world) };
  });
}

function kindOf(plan: Plan['values']): string {
  return isFestival(plan) ? '节日祝福' : '纪念日祝福';
}

function isFestival(plan: Plan['values']): boolean {
  return hasCause(plan, 'festival');
}

/** Whose day it is: `anniversary:P000001:2026` names a customer or a person. */
function keyOf(plan: Plan['values'], day: Day): string {
  const whose = isFestival(plan) ? plan.customer : (plan.cause.split(':')[1] ?? '');
  return `${kindOf(plan)}·${whose}·${day}`;
}

function isDueWish({ values }: Plan, today: Day): boolean {
  return (isFestival(values) || hasCause(values, 'anniversary')) && isOpen(values) && values.dueOn === today;
}

/** Only to those who agreed, whose record is in force, and who have an address. */
function dueGreetings(tables: CustomerTables, today: Day): Greeting[] {
  const byId = new Map(tables.customers.map(({ values }) => [values.id, values]));
  const people = new Map(tables.contacts.map(({ values }) => [values.id, values]));
  return tables.followUps
    .filter((plan) => isDueWish(plan, today))
    .flatMap((plan): Greeting[] => {
      const customer = byId.get(plan.values.customer);
      if (!customer || customer.status !== IN_FORCE || !isPlanned(customer)) return [];
      const person = people.get(plan.values.cause.split(':')[1] ?? '');
      const { email, consent } = person ?? customer;
      return email && consent === AGREED ? [{ plan, customer, person }] : [];
    });
}

function greetingMail({ plan, customer, person }: Greeting, world: World): Mail {
  const writer = world.config.members.find(({ name }) => name === plan.values.owner);
  const values = letterValues(customer, writer, world, person);
  const text = fillTemplate(letterOf(plan.values, customer, values, world)?.text ?? plan.values.content, values);
  const senderName = [settingsOf(world.config).companyName, plan.values.owner].filter(Boolean).join(' ');
  return {
    to: (person ?? customer).email,
    subject: letterOf(plan.values, customer, values, world)?.subject || plan.values.content,
    text,
    html: html`<p style="font-size:15px;line-height:1.7">${text}</p>`.html,
    senderName,
    ...(writer?.email ? { replyTo: writer.email } : {}),
  };
}

function letterOf(plan: Plan['values'], customer: Customer, values: Filling, world: World) {
  const all = lettersOf(world);
  if (!isFestival(plan)) {
    const whose = plan.cause.split(':')[1] === customer.id ? '司庆' : '生日';
    return letterFor(all, '司庆/生日', customer, [whose]);
  }
  const festival = plan.cause.split(':')[1] ?? '';
  // A text that speaks of interests is for those whose interests are known, where none is for the festival itself.
  return letterFor(all, '节日问候', customer, values.兴趣 ? [festival, WITH_INTERESTS] : [festival]);
}

/** A greeting whose mail has left is done, also one that a dead run sent. */
function finishSent(world: World, outbox: Outbox = readOutbox(world.register, world.ledger)): void {
  const { register, clock } = world;
  const today = clock.today();
  const sent = register
    .all(followUps)
    .filter((plan) => isDueWish(plan, today) && outbox.wasSent(keyOf(plan.values, today)));
  const values = { status: '已完成', doneOn: today };
  changeRecords(
    followUps,
    sent.map((stored) => ({ stored, values })),
    registerAuthor(),
    world,
  );
  register.commit();
}
