/** @fileoverview Sends mails one by one, each at most once: marked before it leaves, known as sent by the next mark. */
import type { Day } from '../../domain/calendar-date';
import { outbox } from '../../schema/tables/outbox';
import type { Mail, World } from '../ports';
import { type MailMarks, readMarks, writeMarks } from './mail-marks';
import { FAILED, type MailRow, OUT_OF_QUOTA, PENDING, SENT, UNKNOWN } from './outbox';

export interface QueuedMail {
  readonly row: MailRow;
  /** Made when its turn comes, so that it can tell what happened to those before it. */
  make(report: SendReport): Mail;
}

export interface SendReport {
  sent: string[];
  failed: { key: string; to: string; reason: string }[];
  unknown: string[];
  waiting: string[];
  /** The run's time was over before the queue was. */
  outOfTime: boolean;
}

type SendWorld = Pick<World, 'register' | 'ledger' | 'clock' | 'mailer' | 'caller'>;

const SAVED_EVERY = 10;
const MAX_ATTEMPTS = 5;
const WRONG_ADDRESS = /invalid (e-?mail|argument|recipient)|no recipient|failed to send email: no/i;
// A service that timed out may have done its work all the same. The quota tells, unless it began anew during this run
// (24 hours after its first use, runtime-facts 4.1): then only what failed outright is known not to have left.
const TIMED_OUT = /timed? ?out|deadline|server error/i;
const USED_UP = /too many times|limit exceeded|quota/i;
// Run limit 6 minutes (runtime-facts 3.4); what is left goes out with the next run.
const BUDGET_MS = 4.5 * 60_000;

/** `closing` is written once the tab is. Sends in the order of the queue until it is empty, the quota is used up or the time is over. */
export function sendQueue(
  queue: readonly QueuedMail[],
  day: Day,
  world: SendWorld,
  closing: (report: SendReport) => Readonly<Record<string, string>>,
): SendReport {
  const report: SendReport = { sent: [], failed: [], unknown: [], waiting: [], outOfTime: false };
  const marks = readMarks(day, world.ledger);
  let quota = queue.length > 0 ? world.mailer.remainingQuota() : 0;
  let unsaved = 0;
  for (const [index, { row, make }] of queue.entries()) {
    report.outOfTime = world.clock.elapsed() > BUDGET_MS;
    if (quota <= 0 || report.outOfTime) {
      const rest = queue.slice(index).map((queued) => queued.row);
      if (quota <= 0) for (const late of rest) world.register.change(outbox, late, { error: OUT_OF_QUOTA });
      report.waiting.push(...rest.map(({ values }) => values.key));
      break;
    }
    quota = sendOne(row, make(report), quota, marks, day, report, world);
    unsaved += 1;
    if (unsaved % SAVED_EVERY === 0) world.register.commit();
  }
  marks.sending = undefined;
  writeMarks(day, marks, world.ledger);
  world.register.commit();
  // Only now: a run that dies while the tab is written is made up for by the next one.
  world.ledger.set(closing(report));
  return report;
}

/** Returns the quota left. */
function sendOne(
  row: MailRow,
  mail: Mail,
  quota: number,
  marks: MailMarks,
  day: Day,
  report: SendReport,
  world: SendWorld,
): number {
  const { key } = row.values;
  marks.sending = { key, quota, at: world.clock.now(), by: world.caller.effective };
  writeMarks(day, marks, world.ledger);
  const body = { subject: mail.subject, text: mail.text, html: mail.html };
  try {
    world.mailer.send(mail);
  } catch (error) {
    return failedOne(row, error, quota, marks, report, world);
  }
  marks.sent.add(key);
  report.sent.push(key);
  const attempts = String(Number(row.values.attempts || '0') + 1);
  const error = row.values.error === OUT_OF_QUOTA ? OUT_OF_QUOTA : '';
  world.register.change(outbox, row, { ...body, state: SENT, attempts, sentAt: world.clock.now(), error });
  return quota - 1;
}

/** One mail's failure is its own: the reason stands in its row, the others go on. */
function failedOne(
  row: MailRow,
  error: unknown,
  quota: number,
  marks: MailMarks,
  report: SendReport,
  { register, mailer, clock }: SendWorld,
): number {
  const { key, to, attempts } = row.values;
  const reason = error instanceof Error ? error.message : String(error);
  const tries = Number(attempts || '0') + 1;
  const change = (state: string) =>
    register.change(outbox, row, { state, attempts: String(tries), sentAt: clock.now(), error: reason });
  if (WRONG_ADDRESS.test(reason) || tries >= MAX_ATTEMPTS) {
    change(FAILED);
    report.failed.push({ key, to, reason });
    return quota;
  }
  if (USED_UP.test(reason)) {
    change(PENDING);
    report.waiting.push(key);
    return 0;
  }
  const left = mailer.remainingQuota();
  if (left === quota || (left > quota && !TIMED_OUT.test(reason))) {
    change(PENDING);
    report.waiting.push(key);
    return quota;
  }
  change(UNKNOWN);
  marks.sent.add(`?${key}`);
  report.unknown.push(key);
  return left;
}
