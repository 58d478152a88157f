/** @fileoverview Open plans of a customer that no contact closes by itself: the form lists them to be ticked. */
import type { Day } from '../../domain/calendar-date';
import { isAsked } from '../../domain/follow-ups/close-by-interaction';
import { followUps } from '../../schema/tables/follow-ups';
import { tablesOf } from '../keeping/customer-tables';
import { type Reference, references } from '../keeping/references';
import type { World } from '../ports';

export interface OpenPlan {
  readonly id: string;
  readonly dueOn: Day | '';
  readonly content: string;
  readonly origin: string;
  readonly owner: string;
}

/** `customer` is a number or a name, as it is typed, and is said in full; of what is no customer there are none. */
export function openPlans(
  { customer }: { readonly customer: string },
  { register }: Pick<World, 'register'>,
): { readonly plans: readonly OpenPlan[]; readonly customer?: Reference } {
  const text = customer.trim();
  const meant = text === '' ? undefined : references(register).meaning('customers', text);
  if (!meant || !('id' in meant)) return { plans: [] };
  const plans = tablesOf([meant.id], [followUps], register, true)
    .followUps.map(({ values }) => values)
    .filter(isAsked)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return {
    plans: plans.map(({ id, dueOn, content, origin, owner }) => ({ id, dueOn, content, origin, owner })),
    customer: { id: meant.id, name: meant.name },
  };
}
