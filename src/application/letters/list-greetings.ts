/** @fileoverview 完成节日问候: a member's open greetings by occasion, each with the text for that customer. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { groupBy } from '../../domain/group-by';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import type { World } from '../ports';
import { celebrated, greetingAddress, greetingLetter, peopleById } from './greeting-letter';

export interface Occasion {
  readonly cause: string;
  readonly title: string;
  readonly dueOn: string;
  readonly greetings: readonly ListedGreeting[];
}

export interface ListedGreeting {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Where it may be mailed to; '' where it may not. */
  readonly to: string;
}

type GreetingWorld = Pick<World, 'register' | 'config' | 'caller'>;

export function listGreetings(world: GreetingWorld): { readonly occasions: readonly Occasion[] } {
  const { register, config, caller } = world;
  const { actor } = callerAuthor(caller, '脚本', config);
  const mine = register
    .all(followUps)
    .map(({ values }) => values)
    .filter((plan) => isWish(plan) && isOpen(plan) && plan.owner === actor);
  if (mine.length === 0) return { occasions: [] };
  const byId = new Map(register.all(customers).map(({ values }) => [values.id, values]));
  const people = peopleById(world);
  const listed = (plan: (typeof mine)[number]): ListedGreeting => {
    const { id, customerName: name, content } = plan;
    const customer = byId.get(plan.customer);
    if (!customer) return { id, name, text: content, to: '' };
    const greeting = { plan, customer, person: celebrated(plan, people) };
    return { id, name, text: greetingLetter(greeting, world).text, to: greetingAddress(greeting) };
  };
  const occasions = [...groupBy(mine, ({ cause }) => cause)].map(([cause, plans]) => ({
    cause,
    title: cause.startsWith('festival:') ? (cause.split(':')[1] ?? '') : (plans[0]?.content ?? ''),
    dueOn: plans[0]?.dueOn ?? '',
    greetings: plans.map(listed),
  }));
  return { occasions: occasions.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) };
}
