/** @fileoverview Whose reminder is due now: at the first run at or after their hour, until the evening, once a day. */
import type { Day } from '../../domain/calendar-date';
import type { Settings } from '../../schema/settings';
import type { Member } from '../config/config';
import type { Ledger } from '../ports';

const KEY = 'mail.done';
const LAST_HOUR = 20;
const EARLIEST_HOUR = 6;

export function hourOf({ hour }: Member, { digestHour }: Settings): number {
  return Math.min(Math.max(hour ?? digestHour, EARLIEST_HOUR), LAST_HOUR);
}

/** The last day that was dealt with, by member: sent, failed for good, or nothing to say. */
export function doneDays(ledger: Ledger): Record<string, Day> {
  const text = ledger.get(KEY);
  return text === undefined ? {} : JSON.parse(text);
}

export function doneEntry(done: Readonly<Record<string, Day>>): Record<string, string> {
  return { [KEY]: JSON.stringify(done) };
}

export function wantsMail({ active, digest, email }: Member): boolean {
  return active && digest && email !== '';
}

/** Two rows of one name are one member. */
export function dueMembers(
  members: readonly Member[],
  today: Day,
  minutes: number,
  settings: Settings,
  ledger: Ledger,
  atOnce: boolean,
): Member[] {
  const done = doneDays(ledger);
  const seen = new Set<string>();
  return members.filter((member) => {
    const { name } = member;
    if (!wantsMail(member) || done[name] === today || seen.has(name)) return false;
    seen.add(name);
    const hour = hourOf(member, settings);
    // Whoever chose the last hour has the whole of it.
    return atOnce || (minutes >= hour * 60 && minutes < Math.max(LAST_HOUR, hour + 1) * 60);
  });
}
