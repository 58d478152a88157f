/** @fileoverview Renewal reminders of a customer: which are wanted, and which are over. */
import { addDays, isDay } from '../calendar-date';
import type { FollowUp, Order } from '../register-records';
import { complete, type FollowUpUpdate, forgetCause, hasCause, isOpen, withdraw } from './follow-up';
import type { PlanContext, PlanFacts } from './plan-context';
import { renewalOf, wantedRenewals } from './renewals';
import { plannedOn } from './served-by';
import type { Wanted } from './wanted';

export function wantedRenewalPlans({ orders }: PlanFacts, { rules, settings, words }: PlanContext): readonly Wanted[] {
  const { calendar, today } = rules;
  return orders.flatMap((order) => wantedRenewals(order, orders, settings, { words, calendar, today }));
}

// A reminder stands on the working day before: no holiday moves it further.
const LONGEST_HOLIDAY = 15;

/** The day to renew was moved since the reminder was made. */
function isOfAnotherDay(row: FollowUp, { renewalOn }: Order): boolean {
  const planned = plannedOn(row);
  const lead = Number(row.cause.split(':')[2]);
  if (!isDay(planned) || !isDay(renewalOn) || !Number.isInteger(lead)) return false;
  return planned < addDays(renewalOn, -lead - LONGEST_HOLIDAY) || planned > renewalOn;
}

function settle(row: FollowUp, { orders }: PlanFacts): FollowUpUpdate[] {
  const order = orders.find(({ id }) => row.cause.startsWith(`renewal:${id}:`));
  if (!isOpen(row)) return order && isOfAnotherDay(row, order) ? [forgetCause(row)] : [];
  if (!order || order.renewalOn === '' || isOfAnotherDay(row, order)) return [withdraw(row)];
  const renewed = renewalOf(order, orders);
  return renewed ? [complete(row, renewed.date)] : [];
}

/** Ends reminders whose order was renewed, is gone, or is no longer to be renewed on that day; what was ended for another day may come again. */
export function settleRenewals(facts: PlanFacts): readonly FollowUpUpdate[] {
  return facts.followUps.filter((row) => hasCause(row, 'renewal')).flatMap((row) => settle(row, facts));
}
