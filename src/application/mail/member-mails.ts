/** @fileoverview Mails to members that a decision sets off: each at most once, none lost, and its fate in 邮件记录. */
import type { Day } from '../../domain/calendar-date';
import { groupBy } from '../../domain/group-by';
import { html } from '../../domain/html';
import { messagesFor } from '../../messages';
import { entryOf } from '../../schema/entry-of';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { outbox } from '../../schema/tables/outbox';
import type { Member } from '../config/config';
import type { Mail, Register, World } from '../ports';
import { addMails, type MailRow, PENDING, readOutbox } from './outbox';
import { leaseReturned, takeLease } from './send-lease';
import { sendQueue } from './send-queue';
import { settleMails } from './settle-mail';

/** The kinds of mail that follow a decision, and the state of what was decided. */
export const SENT_BACK_MAIL = '退回补充';
export const CHANGED_MAIL = '变更通知';
const STANDS: Readonly<Record<string, (about: string, register: Register) => boolean>> = {
  [SENT_BACK_MAIL]: (id, register) => register.find(customers, id)?.values.status === '退回补充',
  [CHANGED_MAIL]: (id, register) => register.find(changeRequests, id)?.values.status === '已生效',
};

export interface MemberMail {
  readonly to: Member;
  /** The record that was decided: together with the moment it is the mail's key. */
  readonly about: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

export interface PreparedMail {
  readonly row: MailRow;
  readonly mail: Mail;
}

const OPEN = 'mail.open';
/** Tells the hourly run that a mail waits. */
export const mailsOpen: Readonly<Record<string, string>> = { [OPEN]: '1' };

export function hasOpenMails({ ledger }: Pick<World, 'ledger'>): boolean {
  return Boolean(ledger.get(OPEN));
}

/** Queues the rows together with the decision; they reach the sheet before it does, so that no death loses a mail. */
export function prepareMails(
  mails: readonly MemberMail[],
  world: Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'>,
): PreparedMail[] {
  const wanted = mails.filter(({ to }) => to.active && to.email !== '');
  if (wanted.length === 0) return [];
  const moment = world.clock.now();
  const { day } = world.clock.localOf(moment);
  const rows = addMails(
    wanted.map(({ about, kind, to }) => ({
      key: `${kind}·${about}·${to.name}·${moment}·${day}`,
      kind,
      to: to.email,
      day,
    })),
    world,
  );
  world.ledger.defer(mailsOpen);
  return rows.map((row, index) => {
    const { subject, text } = wanted[index] as MemberMail;
    world.register.change(outbox, row, { subject, text, html: pageOf(text) });
    return { row, mail: mailOf(row, world) };
  });
}

function pageOf(text: string): string {
  return html`<div style="white-space:pre-line">${text}</div>`.html;
}

function mailOf({ values: { to, subject, text, html: page } }: MailRow, { language }: Pick<World, 'language'>): Mail {
  return { to, subject, text, html: page, senderName: messagesFor(language).digest.sender };
}

/** After the decision is in the sheet and no lock is held; while another run sends, the hourly one sends these too. */
export function sendPrepared(prepared: readonly PreparedMail[], world: World): void {
  if (prepared.length === 0) return;
  const begun = world.lock.hold(() => {
    if (!takeLease(world.ledger, world.clock)) return undefined;
    settleMails(world);
    return true;
  });
  if (begun) sendRows(prepared, world);
}

function sendRows(prepared: readonly PreparedMail[], world: World): boolean {
  const days = [...groupBy(prepared, ({ row }) => row.values.day)];
  const reports = days.map(([day, mails], index) => {
    const queue = mails.map(({ row, mail }) => ({ row, make: () => mail }));
    return sendQueue(queue, day as Day, world, () => (index === days.length - 1 ? leaseReturned : {}));
  });
  return reports.every(({ waiting }) => waiting.length === 0);
}

/** What a decision left unsent: a run died, another one was sending, the quota was used up. True once nothing is left. */
export function sendOpenMails(world: World): boolean {
  const { register, ledger, clock } = world;
  const open = world.lock.hold(() => {
    if (!takeLease(ledger, clock)) return undefined;
    settleMails(world);
    const found = openMails(world);
    const standing = found.filter(({ values }) => stands(values, found, world));
    register.remove(
      outbox,
      found.filter((row) => !standing.includes(row)),
    );
    register.commit();
    return openMails(world);
  });
  if (!open) return false;
  if (open.length === 0) ledger.set({ ...leaseReturned, [OPEN]: '' });
  else if (
    sendRows(
      open.map((row) => ({ row, mail: mailOf(row, world) })),
      world,
    )
  )
    ledger.set({ [OPEN]: '' });
  else return false;
  return true;
}

/** Whole rows of those that wait. */
function openMails({ register, ledger }: World): MailRow[] {
  const known = readOutbox(register, ledger);
  return known.rows
    .filter(({ values: { kind, key, state } }) => entryOf(STANDS, kind) && state === PENDING && !known.isSettled(key))
    .flatMap(({ row }) => register.rows(outbox, row, row));
}

/** A run that died before its decision was written decided nothing; who decided again has written a mail again. */
function stands({ key, kind }: MailRow['values'], open: readonly MailRow[], { register, ledger }: World): boolean {
  const [, about = '', name = '', moment = ''] = key.split('·');
  const same = `${kind}·${about}·${name}·`;
  const later = [...open, ...readOutbox(register, ledger).rows].some(
    ({ values }) => values.key.startsWith(same) && (values.key.split('·')[3] ?? '') > moment,
  );
  return !later && entryOf(STANDS, kind)?.(about, register) === true;
}
