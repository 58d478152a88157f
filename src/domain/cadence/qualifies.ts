/** @fileoverview Whether a contact satisfies a policy row. */
import type { Interaction, Policy } from '../register-records';
import { DEEP_RANK, lowestRank, rankOf, VISIT_RANK } from './methods';

export const REGULAR = '常规沟通';
const GREETING = '节日问候';
const EXECUTIVE_LEVEL = '高层';

type Contact = Pick<Interaction, 'method' | 'kind' | 'owner' | 'participants'>;

/** The rank a row of 常规沟通 asks for. */
function rankWanted({ methods, deep }: Pick<Policy, 'methods' | 'deep'>): number {
  return Math.max(lowestRank(methods), deep ? DEEP_RANK : 0);
}

/** Whether only a visit will do. */
export function wantsVisit(policy: Pick<Policy, 'methods' | 'deep'>): boolean {
  return rankWanted(policy) >= VISIT_RANK;
}

function hasExecutive({ owner, participants }: Contact, executives: ReadonlySet<string>): boolean {
  return executives.has(owner) || participants.some((name) => executives.has(name));
}

export function qualifies(contact: Contact, policy: Policy, executives: ReadonlySet<string>): boolean {
  if (policy.kind !== REGULAR) return contact.kind === policy.kind;
  // Greetings are sent to everybody at once; counted as contacts they would silence every plan for a period.
  if (contact.kind === GREETING) return false;
  if (rankOf(contact.method) < rankWanted(policy)) return false;
  return policy.level !== EXECUTIVE_LEVEL || hasExecutive(contact, executives);
}
