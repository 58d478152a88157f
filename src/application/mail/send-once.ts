/** @fileoverview One mail that a person sends by a button, at most once: in the mail log first, then sent, then known as sent. */
import type { Day } from '../../domain/calendar-date';
import { messagesFor } from '../../messages';
import { outbox as outboxTable } from '../../schema/tables/outbox';
import type { Mail, World } from '../ports';
import { refusal } from '../user-error';
import { addMails, FAILED, type MailRow, type Outbox, PENDING, readOutbox } from './outbox';
import { leaseReturned, takeLease } from './send-lease';
import { type SendReport, sendQueue } from './send-queue';
import { settleMails } from './settle-mail';

export interface SingleMail {
  readonly kind: string;
  readonly to: string;
  /** Ends in a day, as all keys do; the same for each attempt. */
  keyIn(outbox: Outbox): string;
  make(): Mail;
  readonly words: {
    inDoubt(to: string): string;
    failed(to: string, reason: string): string;
  };
}

/**
 * Called under the lock. Returns when the mail left where a run before this one sent it and could not tell any more;
 * undefined where it leaves now. Refuses where nobody knows whether it has left, and where it does not leave.
 */
export function sendOnce(mail: SingleMail, world: World): string | undefined {
  const { planning } = messagesFor(world.language);
  if (!takeLease(world.ledger, world.clock)) throw refusal(planning.mailsBusy, 'to', mail.to);
  settleMails(world);
  const outbox = readOutbox(world.register, world.ledger);
  const key = mail.keyIn(outbox);
  if (outbox.wasSent(key)) {
    world.ledger.set(leaseReturned);
    return outbox.row(key)?.values.sentAt || world.clock.now();
  }
  const refused = whyNotNow(key, mail, outbox, world);
  if (refused === undefined) return sendNow(key, mail, outbox, world);
  world.ledger.set(leaseReturned);
  throw refusal(refused, 'to', mail.to);
}

/** What failed may be tried again. */
function whyNotNow(key: string, { to, words }: SingleMail, outbox: Outbox, world: World): string | undefined {
  if (outbox.isSettled(key) && outbox.row(key)?.values.state !== FAILED) return words.inDoubt(to);
  return world.mailer.remainingQuota() < 1 ? messagesFor(world.language).planning.noQuota : undefined;
}

/** Marked before it leaves, as the reminders are: a run that dies is found out by whoever sends next. */
function sendNow(key: string, mail: SingleMail, outbox: Outbox, world: World): undefined {
  const queue = [{ row: rowFor(key, mail, outbox, world), make: () => mail.make() }];
  world.register.commit();
  const report = sendQueue(queue, dayOf(key), world, () => leaseReturned);
  if (report.sent.length === 0) throw refusal(whyNot(report, mail), 'to', mail.to);
}

function rowFor(key: string, { kind, to }: SingleMail, outbox: Outbox, world: World): MailRow {
  const known = outbox.row(key);
  if (!known) return addMails([{ key, kind, to, day: dayOf(key) }], world)[0] as MailRow;
  world.register.change(outboxTable, known, { to, state: PENDING, attempts: '0', error: '' });
  return known;
}

function dayOf(key: string): Day {
  return key.slice(-10);
}

function whyNot({ failed, unknown }: SendReport, { to, words }: SingleMail): string {
  return unknown.length > 0 ? words.inDoubt(to) : words.failed(to, failed[0]?.reason ?? '');
}
