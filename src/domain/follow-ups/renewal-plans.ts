/** @fileoverview Renewal reminders of a customer: which are wanted, and which are over. */
import type { FollowUp } from '../register-records';
import { complete, type FollowUpUpdate, hasCause, isOpen, withdraw } from './follow-up';
import type { PlanContext, PlanFacts } from './plan-context';
import { renewalOf, wantedRenewals } from './renewals';
import type { Wanted } from './wanted';

export function wantedRenewalPlans({ orders }: PlanFacts, { rules, settings, words }: PlanContext): readonly Wanted[] {
  const { calendar, today } = rules;
  return orders.flatMap((order) => wantedRenewals(order, orders, settings, { words, calendar, today }));
}

function settle(row: FollowUp, { orders }: PlanFacts): FollowUpUpdate[] {
  const order = orders.find(({ id }) => row.cause.startsWith(`renewal:${id}:`));
  if (!order || order.renewalOn === '') return [withdraw(row)];
  const renewed = renewalOf(order, orders);
  return renewed ? [complete(row, renewed.date)] : [];
}

/** Ends reminders whose order was renewed, is gone, or is no longer to be renewed. */
export function settleRenewals(facts: PlanFacts): readonly FollowUpUpdate[] {
  const open = facts.followUps.filter((row) => hasCause(row, 'renewal') && isOpen(row));
  return open.flatMap((row) => settle(row, facts));
}
