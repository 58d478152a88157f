/** @fileoverview 完成节日问候: a member's open greetings by occasion, each with the text for that customer. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { groupBy } from '../../domain/group-by';
import { fillTemplate } from '../../domain/letters/fill-template';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import type { World } from '../ports';
import { letterFor, lettersOf, letterValues } from './letter-values';

export interface Occasion {
  readonly cause: string;
  readonly title: string;
  readonly dueOn: string;
  readonly greetings: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

type GreetingWorld = Pick<World, 'register' | 'config' | 'caller'>;

export function listGreetings(world: GreetingWorld): { readonly occasions: readonly Occasion[] } {
  const { register, config, caller } = world;
  const { actor, member } = callerAuthor(caller, '脚本', config);
  const mine = register
    .all(followUps)
    .map(({ values }) => values)
    .filter((plan) => isWish(plan) && isOpen(plan) && plan.owner === actor);
  if (mine.length === 0) return { occasions: [] };
  const byId = new Map(register.all(customers).map(({ values }) => [values.id, values]));
  const letters = lettersOf(world);
  const textFor = (plan: (typeof mine)[number]): string => {
    const customer = byId.get(plan.customer);
    if (!customer) return plan.content;
    const [kind, of = ''] = plan.cause.split(':');
    const scene = kind === 'festival' ? '节日问候' : '司庆/生日';
    const tag = kind === 'festival' ? of : of.startsWith('P') ? '生日' : '司庆';
    const letter = letterFor(letters, scene, customer, [tag]);
    return fillTemplate(letter?.text ?? plan.content, letterValues(customer, member, world));
  };
  const occasions = [...groupBy(mine, ({ cause }) => cause)].map(([cause, plans]) => ({
    cause,
    title: cause.startsWith('festival:') ? (cause.split(':')[1] ?? '') : (plans[0]?.content ?? ''),
    dueOn: plans[0]?.dueOn ?? '',
    greetings: plans.map((plan) => ({ id: plan.id, name: plan.customerName, text: textFor(plan) })),
  }));
  return { occasions: occasions.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) };
}
