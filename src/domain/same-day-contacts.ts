/** @fileoverview Customers whom two members contacted on one day (K3 避免重复触达). */
import { type Day, isDay } from './calendar-date';
import type { Interaction } from './register-records';

export interface SameDayContact {
  readonly customer: string;
  readonly on: Day;
  /** In the order in which they were logged. */
  readonly members: readonly string[];
}

const GREETING = '节日问候';

/** Contacts from a day on, up to the day before another; a greeting disturbs nobody. */
export function sameDayContacts(
  interactions: readonly Pick<Interaction, 'customer' | 'date' | 'owner' | 'kind'>[],
  from: Day,
  until: Day,
): readonly SameDayContact[] {
  const found = new Map<string, { customer: string; on: Day; members: Set<string> }>();
  for (const { customer, date, owner, kind } of interactions) {
    if (!isDay(date) || date < from || date >= until || customer === '' || owner === '' || kind === GREETING) continue;
    const key = `${date} ${customer}`;
    const known = found.get(key) ?? { customer, on: date, members: new Set<string>() };
    known.members.add(owner);
    found.set(key, known);
  }
  return [...found.values()]
    .filter(({ members }) => members.size > 1)
    .map(({ customer, on, members }) => ({ customer, on, members: [...members] }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
