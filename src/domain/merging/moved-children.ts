/** @fileoverview What becomes of a record that goes from one customer to another. */
import { isOpen } from '../follow-ups/follow-up';
import { transferFollowUps } from '../follow-ups/transfer';
import type { FollowUp, Need } from '../register-records';
import { isNeedOpen } from '../time-limits/need-limits';

interface Owned {
  readonly owner: string;
}

/** At most one open follow-up per customer and cause: what the master has already is not to be done twice. */
export function isDoubled(plan: FollowUp, masters: readonly FollowUp[]): boolean {
  return plan.cause !== '' && isOpen(plan) && masters.some((own) => isOpen(own) && own.cause === plan.cause);
}

/** The main contact stays who it was. */
export function staysMain(contact: { readonly primary: boolean }, master: { readonly contactName: string }): boolean {
  return contact.primary && master.contactName === '';
}

/** What the other's owner still had to do falls to the master's; what a colleague promised stays with who gave it. */
export function handedOver(child: FollowUp | Need, { owner: from }: Owned, { owner: to }: Owned): Partial<FollowUp> {
  if (from === to || to === '' || child.owner !== from) return {};
  if ('cause' in child) return transferFollowUps([child], from, to)[0]?.changes ?? {};
  return isNeedOpen(child) ? { owner: to } : {};
}
