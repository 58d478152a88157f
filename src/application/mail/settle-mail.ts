/** @fileoverview What became of the mail that was on its way when a run died: settled by the quota, else unknown. */
import { outbox } from '../../schema/tables/outbox';
import type { World } from '../ports';
import { type InFlight, inDoubt, markedDays, readMarks, writeMarks } from './mail-marks';
import { FAILED, type Outbox, PENDING, readOutbox, SENT, UNKNOWN } from './outbox';

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
export function settleMails(world: SettleWorld, outbox?: Outbox): readonly string[] {
  const unknown: string[] = [];
  const marked = markedDays(world.ledger).map((day) => ({ day, marks: readMarks(day, world.ledger) }));
  if (marked.length === 0) return unknown;
  const known = outbox ?? readOutbox(world.register, world.ledger);
  const at = marked.map(({ marks }) => marks.sending?.at).find(Boolean) ?? world.clock.now();
  writeBehind(new Set(marked.flatMap(({ marks }) => [...marks.sent])), at, known, world);
  for (const { day, marks } of marked) {
    const { sending } = marks;
    if (!sending) continue;
    const verdict = settleOne(sending, known, world);
    if (verdict === 'unknown') unknown.push(sending.key);
    if (verdict !== 'unsent') marks.sent.add(verdict === 'sent' ? sending.key : inDoubt(sending.key));
    marks.sending = undefined;
    writeMarks(day, marks, world.ledger);
  }
  return unknown;
}

/** The tab is written every few mails: what the ledger has as sent has left, whatever it still says. */
function writeBehind(sent: ReadonlySet<string>, at: string, { rows }: Outbox, { register }: SettleWorld): void {
  const behind = rows.filter(({ values }) => values.state === PENDING && sent.has(values.key));
  for (const row of behind) register.change(outbox, row, { state: SENT, attempts: '1', sentAt: at });
  if (behind.length > 0) register.commit();
}

/** The tab is written first: a run that dies in between finds the verdict there. */
function settleOne(sending: InFlight, known: Outbox, world: SettleWorld): Verdict {
  const { register, clock } = world;
  const row = known.row(sending.key);
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
