/** @fileoverview Plans made by a to-do that was promised in a contact, once it has an owner and a day. */
import { isDay } from '../calendar-date';
import { isMoment } from '../moment';
import type { Interaction } from '../register-records';
import type { PlanContext, PlanFacts } from './plan-context';
import type { Wanted } from './wanted';

/** A record of long ago, typed in or imported today, owes nothing. */
function isOfItsTime({ createdAt, todoDue }: Interaction, { rules }: PlanContext): boolean {
  const recorded = isMoment(createdAt) ? rules.localOf(createdAt).day : rules.today;
  return todoDue >= recorded;
}

export function wantedTodos({ contacts }: PlanFacts, context: PlanContext): readonly Wanted[] {
  return contacts
    .filter(({ id, todoOwner, todoDue }) => id !== '' && todoOwner !== '' && isDay(todoDue))
    .filter((contact) => isOfItsTime(contact, context))
    .map(({ id, todo, plan, todoOwner, todoDue }) => ({
      cause: `todo:${id}`,
      origin: '跟进计划',
      dueOn: todoDue,
      content: todo || plan || context.words.agreed,
      owner: todoOwner,
    }));
}
