/** @fileoverview Mails to members that a decision sets off: each at most once, and its fate in 邮件记录. */
import { html } from '../domain/html';
import { messagesFor } from '../messages';
import { outbox } from '../schema/tables/outbox';
import type { Member } from './config';
import { addMails, FAILED, type MailRow, SENT, UNKNOWN } from './outbox';
import type { Mail, World } from './ports';
import { errorText } from './run-ledger';

export interface MemberMail {
  readonly to: Member;
  /** What the mail is about: together with the moment it is the mail's key. */
  readonly about: string;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

export interface PreparedMail {
  readonly row: MailRow;
  readonly mail: Mail;
}

type MailWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'mailer' | 'lock' | 'language'>;

/**
 * Queues the rows together with the decision. Until a mail has left its state is 未知: a run that dies in between
 * leaves that, and nothing sends it again.
 */
export function prepareMails(mails: readonly MemberMail[], world: Omit<MailWorld, 'mailer' | 'lock'>): PreparedMail[] {
  const wanted = mails.filter(({ to }) => to.active && to.email !== '');
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
  return rows.map((row, index) => {
    const { to, subject, text } = wanted[index] as MemberMail;
    const page = html`<div style="white-space:pre-line">${text}</div>`.html;
    world.register.change(outbox, row, { state: UNKNOWN, subject, text, html: page });
    return {
      row,
      mail: { to: to.email, subject, text, html: page, senderName: messagesFor(world.language).digest.sender },
    };
  });
}

/** After the decision is in the sheet and no lock is held. */
export function sendPrepared(prepared: readonly PreparedMail[], world: MailWorld): void {
  if (prepared.length === 0) return;
  const fates = prepared.map(({ row, mail }) => ({ row, fate: fateOf(mail, world) }));
  world.lock.hold(() => {
    for (const { row, fate } of fates) world.register.change(outbox, row, fate);
    world.register.commit();
  });
}

function fateOf(mail: Mail, { mailer, clock }: MailWorld) {
  try {
    mailer.send(mail);
    return { state: SENT, attempts: '1', sentAt: clock.now() };
  } catch (error) {
    return { state: FAILED, attempts: '1', error: errorText(error) };
  }
}
