/** @fileoverview One greeting by mail, sent by its owner's own run, at most once; then it is done. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { outbox as outboxTable } from '../../schema/tables/outbox';
import { callerAuthor } from '../change-log/authorship';
import type { Row } from '../keeping/customer-tables';
import { mayDecide } from '../keeping/decided-fields';
import { changeRecords } from '../keeping/record-changes';
import { addMails, FAILED, type MailRow, type Outbox, PENDING, readOutbox } from '../mail/outbox';
import { leaseReturned, takeLease } from '../mail/send-lease';
import { type SendReport, sendQueue } from '../mail/send-queue';
import { settleMails } from '../mail/settle-mail';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { greetingKey, greetingKind } from './greeting-key';
import { celebrated, type Greeting, greetingAddress, greetingMail, peopleById } from './greeting-letter';

export interface GreetingSent {
  readonly ok: true;
  readonly to: string;
}

interface Asked {
  readonly stored: Row<typeof followUps>;
  readonly greeting: Greeting;
  readonly to: string;
}

/** Called under the lock. A mail that a run before this one sent and could not mark any more is not sent again. */
export function sendGreeting({ id }: { readonly id: string }, world: World): GreetingSent {
  const asked = greetingAsked(id, world);
  const { stored, to } = asked;
  const { planning } = messagesFor(world.language);
  if (!takeLease(world.ledger, world.clock)) throw refusal(planning.mailsBusy, 'id', id);
  settleMails(world);
  const outbox = readOutbox(world.register, world.ledger);
  if (outbox.wasSent(greetingKey(stored.values))) world.ledger.set(leaseReturned);
  else sendNow(asked, outbox, world);
  const author = callerAuthor(world.caller, '编辑', world.config);
  changeRecords(followUps, [{ stored, values: { status: '已完成', doneOn: world.clock.today() } }], author, world);
  world.register.commit();
  return { ok: true, to };
}

function greetingAsked(id: string, world: World): Asked {
  const { register, config, language, caller, mailer } = world;
  const words = messagesFor(language).planning;
  const stored = register.find(followUps, id);
  const customer = stored && register.find(customers, stored.values.customer)?.values;
  if (!stored || !customer || !isWish(stored.values)) throw refusal(words.planUnknown(id), 'id', id);
  const { values: plan } = stored;
  if (!isOpen(plan)) throw refusal(words.notOpen(id), 'id', id);
  const author = callerAuthor(caller, '编辑', config);
  if (plan.owner !== author.actor && !mayDecide(author, 'manager')) {
    throw refusal(words.notYours(plan.owner), 'id', id);
  }
  const greeting = { plan, customer, person: celebrated(plan, peopleById(world)) };
  const to = greetingAddress(greeting);
  if (to === '') throw refusal(words.noGreetingMail(greeting.person?.name ?? customer.name), 'to', '');
  if (mailer.remainingQuota() < 1) throw refusal(words.noQuota);
  return { stored, greeting, to };
}

/** Marked before it leaves, as the reminders are: a run that dies is found out by whoever sends next. */
function sendNow({ stored, greeting, to }: Asked, outbox: Outbox, world: World): void {
  const { planning } = messagesFor(world.language);
  const row = mailRow({ stored, greeting, to }, outbox, world);
  if (!row) {
    world.ledger.set(leaseReturned);
    throw refusal(planning.greetingInDoubt(to), 'to', to);
  }
  world.register.commit();
  const queue = [{ row, make: () => greetingMail(greeting, world) }];
  const report = sendQueue(queue, stored.values.dueOn, world, () => leaseReturned);
  if (report.sent.length === 0) throw refusal(whyNot(report, to, world), 'to', to);
}

/** Undefined where nobody knows whether it has left; what failed may be tried again. */
function mailRow({ stored: { values: plan }, to }: Asked, outbox: Outbox, world: World): MailRow | undefined {
  const key = greetingKey(plan);
  const row = outbox.row(key);
  if (!row) {
    if (outbox.isSettled(key)) return undefined;
    return addMails([{ key, kind: greetingKind(plan), to, day: plan.dueOn }], world)[0];
  }
  const { state } = row.values;
  if (outbox.isSettled(key) && state !== FAILED) return undefined;
  world.register.change(outboxTable, row, { to, state: PENDING, attempts: '0', error: '' });
  return row;
}

function whyNot({ failed, unknown }: SendReport, to: string, { language }: World): string {
  const { planning } = messagesFor(language);
  if (unknown.length > 0) return planning.greetingInDoubt(to);
  return planning.greetingFailed(to, failed[0]?.reason ?? '');
}
