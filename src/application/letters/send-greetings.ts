/** @fileoverview Mails of wishes, where they are turned on: from a template, to those who agreed, on the day the plan is due. */
import { type Day, isDay } from '../../domain/calendar-date';
import { hasCause, isOpen } from '../../domain/follow-ups/follow-up';
import { followUps } from '../../schema/tables/follow-ups';
import { registerAuthor } from '../change-log/register-author';
import { allCustomerTables, type CustomerTables, type Row } from '../keeping/customer-tables';
import { changeRecords } from '../keeping/record-changes';
import { addMails, type MailRow, type Outbox, readOutbox } from '../mail/outbox';
import { leaseReturned, takeLease } from '../mail/send-lease';
import { type QueuedMail, sendQueue } from '../mail/send-queue';
import { settleMails } from '../mail/settle-mail';
import type { World } from '../ports';
import { greetingKey, greetingKind, isFestival } from './greeting-key';
import { celebrated, type Greeting, greetingAddress, greetingMail } from './greeting-letter';

type Plan = Row<typeof followUps>;
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
  const due = dueGreetings(tables, today).filter(({ plan }) => !outbox.isSettled(greetingKey(plan)));
  const fresh = due.filter(({ plan }) => !outbox.row(greetingKey(plan)));
  const mails = fresh.map((greeting) => {
    const { plan } = greeting;
    return { key: greetingKey(plan), kind: greetingKind(plan), to: greetingAddress(greeting), day: today };
  });
  const made = new Map(addMails(mails, world).map((row) => [row.values.key, row]));
  register.commit();
  return due.map((greeting) => {
    const key = greetingKey(greeting.plan);
    const row = (outbox.row(key) ?? made.get(key)) as MailRow;
    return { row, make: () => greetingMail(greeting, world) };
  });
}

function isOpenWish({ values }: Plan): boolean {
  return (isFestival(values) || hasCause(values, 'anniversary')) && isOpen(values);
}

/** Those that may go by mail. */
function dueGreetings(tables: CustomerTables, today: Day): Greeting[] {
  const byId = new Map(tables.customers.map(({ values }) => [values.id, values]));
  const people = new Map(tables.contacts.map(({ values }) => [values.id, values]));
  return tables.followUps
    .filter((plan) => isOpenWish(plan) && plan.values.dueOn === today)
    .flatMap(({ values: plan }): Greeting[] => {
      const customer = byId.get(plan.customer);
      const greeting = customer && { plan, customer, person: celebrated(plan, people) };
      return greeting && greetingAddress(greeting) !== '' ? [greeting] : [];
    });
}

/** A greeting whose mail has left is done, also one that a dead run sent. */
function finishSent(world: World, outbox: Outbox = readOutbox(world.register, world.ledger)): void {
  const { register, clock } = world;
  const today = clock.today();
  const sent = register
    .all(followUps)
    .filter((plan) => isOpenWish(plan) && isDay(plan.values.dueOn) && outbox.wasSent(greetingKey(plan.values)));
  const values = { status: '已完成', doneOn: today };
  changeRecords(
    followUps,
    sent.map((stored) => ({ stored, values })),
    registerAuthor(),
    world,
  );
  register.commit();
}
