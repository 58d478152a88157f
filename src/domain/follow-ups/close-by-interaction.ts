/** @fileoverview What logging a contact does to plans: closes what it served, makes the next, asks about the rest. */
import { contactsOf } from '../cadence/contacts-of';
import type { FollowUp, Interaction } from '../register-records';
import { completeBy, type FollowUpUpdate, hasCause, isOpen, type NewFollowUp } from './follow-up';
import type { PlanContext, PlanFacts } from './plan-context';
import { planCustomer } from './plan-customer';

export type LoggingEffect = {
  /** Plans that end with this contact, linked to it. */
  readonly closes: readonly FollowUp[];
  /** Open plans that only a person can tell were done: the form lists them with tick boxes. */
  readonly asks: readonly FollowUp[];
  readonly makes: readonly NewFollowUp[];
};

/** Stands for a contact that has no number yet. */
const NOT_YET_NUMBERED = 'I';

/** Shows what logging would do, before or after the contact is in the table. */
export function effectOfLogging(interaction: Interaction, facts: PlanFacts, context: PlanContext): LoggingEffect {
  const logged = { ...interaction, id: interaction.id === '' ? NOT_YET_NUMBERED : interaction.id };
  const others = facts.contacts.filter(({ id }) => id !== logged.id);
  const contacts = contactsOf([...others, logged], context.rules.today);
  const { update, create } = planCustomer({ ...facts, contacts }, context);
  const closed = new Set(update.filter(({ changes }) => changes.interaction === logged.id).map(({ id }) => id));
  return {
    closes: facts.followUps.filter(({ id }) => closed.has(id)),
    asks: facts.followUps.filter(isAsked),
    makes: create,
  };
}

/** Whether only a person can tell that it was done. */
export function isAsked(row: FollowUp): boolean {
  return isOpen(row) && !hasCause(row, 'policy') && !hasCause(row, 'agreed');
}

/** Ends the plans that were ticked. */
export function closeTicked(
  followUps: readonly FollowUp[],
  ticked: readonly string[],
  interaction: Interaction,
): readonly FollowUpUpdate[] {
  const chosen = followUps.filter((row) => isAsked(row) && ticked.includes(row.id));
  return chosen.map((row) => completeBy(row, interaction));
}
