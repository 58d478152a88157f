/** @fileoverview 我的待办 as data: what is overdue, due today and in the next seven days, and who has no plan at all. */

import type { Day } from '../../domain/calendar-date';
import { type DueLists, emptyLists, listFor } from '../../domain/digest/due-lists';
import { foldLists } from '../../domain/digest/one-line-a-customer';
import { hasLostCustomer, isWish, isWorked } from '../../domain/follow-ups/follow-up';
import { greetingLines, isFestivalGreeting } from '../../domain/follow-ups/greeting-lines';
import { LOST } from '../../domain/stage';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import { mayDecide } from '../keeping/decided-fields';
import type { World } from '../ports';

export interface DueLine {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly grade: string;
  readonly dueOn: Day;
  readonly content: string;
  readonly method: string;
  readonly owner: string;
  /** What the customer's risk warnings say: they have no line of their own beside another. */
  readonly warnings: readonly string[];
}

export interface DueList {
  readonly overdue: readonly DueLine[];
  readonly today: readonly DueLine[];
  readonly next7: readonly DueLine[];
  /** One line a festival: `国庆问候：46 位客户待发送，9月30日（周三）前`. */
  readonly greetings: readonly string[];
  /** Customers in care without any plan. */
  readonly unplanned: readonly { readonly customer: string; readonly name: string; readonly owner: string }[];
}

// A sidebar waits for it: of wide tables only what is looked at.
const PLAN_KEYS = [
  'id',
  'customer',
  'customerName',
  'grade',
  'dueOn',
  'content',
  'method',
  'owner',
  'status',
  'origin',
  'kind',
  'approval',
  'cause',
] as const;

type Plan = Readonly<Record<(typeof PLAN_KEYS)[number], string>>;

// The last contact stands between owner and next date: read along it saves a call.
const CUSTOMER_KEYS = [
  'id',
  'name',
  'stage',
  'owner',
  'lastContact',
  'nextFollowUp',
  'activity',
  'status',
  'consent',
] as const;

const OUT_OF_CARE = new Set([LOST]);

/** Of one member; of everybody where a manager names none. */
export function listDue(
  { member }: { readonly member?: string } = {},
  world: Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>,
): DueList {
  const author = callerAuthor(world.caller, '脚本', world.config);
  const whose = member ?? (mayDecide(author, 'manager') ? undefined : author.actor);
  const mine = (owner: string) => whose === undefined || owner === whose;
  // Read once: each block of columns is a call.
  const all = world.register.glance(customers, CUSTOMER_KEYS).map(({ values }) => values);
  const there = new Set(all.map(({ id }) => id));
  const open = world.register
    .glance(followUps, PLAN_KEYS)
    .map(({ values }) => values)
    .filter((plan) => isWorked(plan) && !hasLostCustomer(plan, (id) => there.has(id)));
  const lists = listsOf(
    open.filter((plan) => mine(plan.owner) && !isWish(plan)),
    world,
  );
  const linesOf = (plans: readonly Plan[]) => plans.map((plan) => lineOf(plan, lists.also.get(plan) ?? []));
  return {
    overdue: linesOf(lists.overdue),
    today: linesOf(lists.today),
    next7: linesOf(lists.next7),
    greetings: greetingTexts(
      open.filter((plan) => mine(plan.owner) && isFestivalGreeting(plan)),
      world,
    ),
    unplanned: unplanned(all, new Set(open.map(({ customer }) => customer)), mine),
  };
}

/** As in the mail: one contact is one line, the oldest first. */
function listsOf(plans: readonly Plan[], { config, clock }: Pick<World, 'config' | 'clock'>): DueLists<Plan> {
  const lists = emptyLists<Plan>();
  const inOrder = [...plans].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  for (const plan of inOrder) listFor(lists, plan.dueOn, clock.today())?.push(plan);
  const policies = new Map(config.policies.map((policy) => [`policy:${policy.id}`, policy]));
  foldLists(lists, ({ cause }) => policies.get(cause));
  return lists;
}

function greetingTexts(plans: readonly Plan[], { clock, language }: Pick<World, 'clock' | 'language'>): string[] {
  const { digest, myList } = messagesFor(language);
  return greetingLines(plans).map(({ festival, count, dueOn }) =>
    myList.greetings(digest.festivals.short(festival), count, digest.dateLong(dueOn, clock.today())),
  );
}

function lineOf(plan: Plan, warnings: readonly Plan[]): DueLine {
  const { id, customer, customerName: name, grade, dueOn, content, method, owner } = plan;
  return { id, customer, name, grade, dueOn, content, method, owner, warnings: warnings.map((one) => one.content) };
}

type Glanced = Pick<RecordOf<typeof customers>, (typeof CUSTOMER_KEYS)[number]>;

function unplanned(all: readonly Glanced[], planned: ReadonlySet<string>, mine: (owner: string) => boolean) {
  return all
    .filter(({ id, owner }) => id !== '' && mine(owner) && !planned.has(id))
    .filter(
      ({ stage, activity, status, consent, nextFollowUp }) =>
        nextFollowUp === '' &&
        !OUT_OF_CARE.has(stage) &&
        activity !== '休眠' &&
        status !== '已合并' &&
        consent !== '已撤回',
    )
    .map(({ id, name, owner }) => ({ customer: id, name, owner }));
}
