/** @fileoverview What became of the mail that was on its way when a run died: settled by the quota, else unknown. */
import { outbox } from '../../schema/tables/outbox';
import type { World } from '../ports';
import { type InFlight, inDoubt, markedDays, readMarks, writeMarks } from './mail-marks';
import { FAILED, PENDING, readOutbox, SENT, UNKNOWN } from './outbox';

export type Verdict = 'sent' | 'unsent' | 'unknown';

// The quota is counted in a window of 24 hours; a comparison across its end would prove nothing.
const COMPARABLE_MS = 3 * 3_600_000;

type SettleWorld = Pick<World, 'register' | 'ledger' | 'clock' | 'mailer' | 'caller'>;

export function verdictOn({ quota, at, by }: InFlight, { clock, mailer, caller }: SettleWorld): Verdict {
  const sameAccount = by === caller.effective;
  if (!sameAccount || Date.parse(clock.now()) - Date.parse(at) > COMPARABLE_MS) return 'unknown';
  const left = mailer.remainingQuota();
  if (left === quota) return 'unsent';
  return left === quota - 1 ? 'sent' : 'unknown';
}

/** Called under the lock with the lease taken: whoever was sending is dead. Returns the keys that stay in doubt. */
export function settleMails(world: SettleWorld): readonly string[] {
  const unknown: string[] = [];
  for (const day of markedDays(world.ledger)) {
    const marks = readMarks(day, world.ledger);
    const { sending } = marks;
    if (!sending) continue;
    writeBehind(marks.sent, sending.at, world);
    const verdict = settleOne(sending, world);
    if (verdict === 'unknown') unknown.push(sending.key);
    if (verdict !== 'unsent') marks.sent.add(verdict === 'sent' ? sending.key : inDoubt(sending.key));
    marks.sending = undefined;
    writeMarks(day, marks, world.ledger);
  }
  return unknown;
}

/** The tab is written every few mails: those before the one in flight have left, whatever it still says. */
function writeBehind(sent: ReadonlySet<string>, at: string, { register, ledger }: SettleWorld): void {
  const behind = readOutbox(register, ledger).rows.filter(
    ({ values }) => values.state === PENDING && sent.has(values.key),
  );
  for (const row of behind) register.change(outbox, row, { state: SENT, attempts: '1', sentAt: at });
  if (behind.length > 0) register.commit();
}

/** The tab is written first: a run that dies in between finds the verdict there. */
function settleOne(sending: InFlight, world: SettleWorld): Verdict {
  const { register, ledger, clock } = world;
  const row = readOutbox(register, ledger).row(sending.key);
  const state = row?.values.state;
  if (state === SENT) return 'sent';
  if (state === UNKNOWN) return 'unknown';
  if (state === FAILED) return 'unsent';
  const verdict = verdictOn(sending, world);
  if (row && verdict === 'sent') register.change(outbox, row, { state: SENT, sentAt: sending.at });
  if (row && verdict === 'unknown') register.change(outbox, row, { state: UNKNOWN, sentAt: clock.now() });
  register.commit();
  return verdict;
}
