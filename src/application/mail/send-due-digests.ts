/** @fileoverview Sends the reminders that are due: plans under the lock, sends under a lease, each mail at most once. */
import type { Day } from '../../domain/calendar-date';
import type { DigestDay } from '../../domain/digest/day';
import { type Responsibility, responsibilityOf } from '../../domain/digest/responsible';
import { type Shares, sharesOf } from '../../domain/digest/shares';
import { messagesFor } from '../../messages';
import type { Settings } from '../../schema/settings';
import { outbox as outboxTable } from '../../schema/tables/outbox';
import type { Member } from '../config/config';
import { settingsOf } from '../config/typed-settings';
import { workCalendar } from '../config/work-calendar';
import { planEverything } from '../follow-ups/generate-follow-ups';
import type { Mail, World } from '../ports';
import { type DayParts, digestDay } from './digest-day';
import { type DigestMail, digestMail } from './digest-mail';
import { dayParts } from './digest-parts';
import { doneDays, doneEntry, dueMembers, hourOf } from './due-members';
import { forgetOldMarks } from './mail-marks';
import { addMails, DIGEST, digestKey, FOLDED, type MailRow, type Outbox, PENDING, readOutbox } from './outbox';
import { leaseReturned, takeLease } from './send-lease';
import { type QueuedMail, type SendReport, sendQueue } from './send-queue';
import { settleMails } from './settle-mail';

export interface DigestsSent {
  readonly ok: true;
  readonly sent: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly failed: number;
  /** Another run is sending. */
  readonly busy: boolean;
  /** The rest goes out with a run that follows at once. */
  readonly unfinished: boolean;
}

export interface DigestOptions {
  /** A person asked for it: members whose hour is still to come get theirs now. */
  readonly atOnce?: boolean;
}

const NOTHING: DigestsSent = { ok: true, sent: 0, waiting: 0, unknown: 0, failed: 0, busy: false, unfinished: false };

/** Takes the lock itself and must not be called with the lock held. */
export function sendDueDigests(world: World, { atOnce = false }: DigestOptions = {}): DigestsSent {
  const due = membersNow(world, atOnce);
  if (due.length === 0) return NOTHING;
  const begun = world.lock.hold(() => (takeLease(world.ledger, world.clock) ? begin(world, atOnce) : undefined));
  if (!begun) return { ...NOTHING, busy: true };
  const report = sendQueue(begun.queue, begun.today, world, (done) => closing(begun, done, world));
  const unknown = begun.inDoubt.length + report.unknown.length;
  const { sent, waiting, failed } = report;
  return {
    ...NOTHING,
    sent: sent.length,
    waiting: waiting.length,
    failed: failed.length,
    unknown,
    unfinished: report.outOfTime,
  };
}

function membersNow({ config, clock, ledger }: World, atOnce: boolean): Member[] {
  const settings = settingsOf(config);
  const today = clock.today();
  if (!settings.digestOnDaysOff && !workCalendar(config, settings).isWorkingDay(today)) return [];
  return dueMembers(config.members, today, clock.localOf(clock.now()).minutes, settings, ledger, atOnce);
}

interface Begun {
  readonly today: Day;
  readonly queue: readonly QueuedMail[];
  readonly inDoubt: readonly string[];
  /** Members who need nothing more today, whatever becomes of the queue. */
  readonly quiet: readonly string[];
}

/** Settles what a dead run left, plans the day, puts the mails into the outbox: all of it before the first one leaves. */
function begin(world: World, atOnce: boolean): Begun {
  const { register, ledger, clock, config } = world;
  const today = clock.today();
  const outbox = readOutbox(register, ledger);
  const inDoubt = settleMails(world, outbox);
  forgetOldMarks(today, ledger);
  const late = foldOldMails(outbox, today, world);
  const settings = settingsOf(config);
  const due = membersNow(world, atOnce).filter(({ name }) => !outbox.isSettled(digestKey(name, today)));
  if (due.length === 0) return { today, queue: [], inDoubt, quiet: membersNow(world, atOnce).map(({ name }) => name) };
  const duty = responsibilityOf(config.members);
  const plan = planEverything(world);
  const parts = dayParts(plan, { today, outbox, duty, mailed: new Set(due.map(({ name }) => name)) }, world);
  const day = digestDay(plan, parts, world);
  const shares = sharesOf(day, duty);
  const letters = due.map((member) => letterOf(member, settings, day, shares, duty));
  const wanted = letters.filter(({ mail }) => settings.digestWhenEmpty || !mail.empty).sort(byUrgency(late));
  const queue = queueOf(wanted, outbox, { day, parts, settings, shares, duty }, world);
  register.commit();
  const settled = membersNow(world, atOnce).filter((member) => !wanted.some((letter) => letter.member === member));
  return { today, queue, inDoubt, quiet: settled.map(({ name }) => name) };
}

interface Letter {
  readonly member: Member;
  readonly mail: DigestMail;
}

function letterOf(member: Member, settings: Settings, day: DigestDay, shares: Shares, duty: Responsibility): Letter {
  return { member, mail: digestMail(member, hourOf(member, settings), day, shares, duty) };
}

/** Who waited yesterday goes first, then who has most that is late; the administrator last, to tell of the others. */
function byUrgency(late: ReadonlySet<string>): (a: Letter, b: Letter) => number {
  const weight = ({ member, mail }: Letter) => {
    const { overdue, late: passed, today } = mail.digest.figures;
    const own = mail.digest.scope === 'own' ? 1 : 0;
    return [late.has(member.name) ? 1 : 0, overdue + passed, today, own, member.role === '管理员' ? 0 : 1];
  };
  return (a, b) => {
    const [left, right] = [weight(a), weight(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  };
}

/** Mails of earlier days that never left: their lines are in today's. Returns whose they were. */
function foldOldMails(outbox: Outbox, today: Day, { register }: World): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of outbox.rows) {
    const { key, kind, day, state } = row.values;
    if (kind !== DIGEST || day >= today || state !== PENDING || outbox.isSettled(key)) continue;
    names.add(key.split('·')[1] ?? '');
    register.change(outboxTable, row, { state: FOLDED });
  }
  return names;
}

interface Making {
  readonly day: DigestDay;
  readonly parts: DayParts;
  readonly settings: Settings;
  readonly shares: Shares;
  readonly duty: Responsibility;
}

function queueOf(letters: readonly Letter[], outbox: Outbox, making: Making, world: World): QueuedMail[] {
  const { today } = making.day;
  const known = new Map<string, MailRow>();
  const fresh: Letter[] = [];
  for (const letter of letters) {
    const row = outbox.row(digestKey(letter.member.name, today));
    if (row) known.set(letter.member.name, row);
    else fresh.push(letter);
  }
  const mails = fresh.map(({ member: { name, email } }) => {
    return { key: digestKey(name, today), kind: DIGEST, to: email, day: today };
  });
  const rows = addMails(mails, world);
  fresh.forEach(({ member }, index) => {
    known.set(member.name, rows[index] as MailRow);
  });
  return letters.map((letter) => {
    const row = known.get(letter.member.name) as MailRow;
    return { row, make: (report) => mailOf(letter, report, making, world) };
  });
}

/** The administrator hears of what went wrong with the mails before. */
function mailOf({ member, mail }: Letter, report: SendReport, making: Making, world: World): Mail {
  const { parts, settings, shares, duty } = making;
  const news = report.failed.length + report.unknown.length > 0 && member.role === '管理员';
  const failed = byAddress([...parts.news.failed, ...report.failed]);
  const day = news ? { ...making.day, news: { ...parts.news, failed } } : making.day;
  const made = news ? letterOf(member, settings, day, shares, duty).mail : mail;
  const { subject, text, html } = made;
  return { to: member.email, subject, text, html, senderName: messagesFor(world.language).digest.sender };
}

/** One line an address: it fails every day until somebody mends it. */
function byAddress(failed: readonly { readonly to: string; readonly reason: string }[]) {
  return [...new Map(failed.map((one) => [one.to, one])).values()];
}

/** Gives the lease back and remembers who is done for the day. */
function closing({ today, quiet }: Begun, report: SendReport, { ledger }: World): Record<string, string> {
  const done = doneDays(ledger);
  for (const name of quiet) done[name] = today;
  for (const key of [...report.sent, ...report.unknown, ...report.failed.map((one) => one.key)]) {
    done[key.split('·')[1] ?? ''] = today;
  }
  return { ...doneEntry(done), ...leaseReturned };
}
