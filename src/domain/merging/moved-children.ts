/** @fileoverview What becomes of a record that goes from one customer to another. */
import { isOpen } from '../follow-ups/follow-up';
import type { FollowUp } from '../register-records';

/** At most one open follow-up per customer and cause: what the master has already is not to be done twice. */
export function isDoubled(plan: FollowUp, masters: readonly FollowUp[]): boolean {
  return plan.cause !== '' && isOpen(plan) && masters.some((own) => isOpen(own) && own.cause === plan.cause);
}

/** The main contact stays who it was. */
export function staysMain(contact: { readonly primary: boolean }, master: { readonly contactName: string }): boolean {
  return contact.primary && master.contactName === '';
}
