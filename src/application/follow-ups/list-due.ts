/** @fileoverview 我的待办 as data: what is overdue, due today and in the next seven days, and who has no plan at all. */
import { addDays, type Day } from '../../domain/calendar-date';
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
}

export interface DueList {
  readonly overdue: readonly DueLine[];
  readonly today: readonly DueLine[];
  readonly next7: readonly DueLine[];
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
] as const;
const CUSTOMER_KEYS = ['id', 'name', 'stage', 'owner', 'nextFollowUp', 'activity', 'status', 'consent'] as const;

const DAYS_AHEAD = 7;
const GREETINGS = new Set(['节日问候', '纪念日']);
const OUT_OF_CARE = new Set(['流失客户']);

/** Of one member; of everybody where a manager names none. */
export function listDue(
  { member }: { readonly member?: string } = {},
  world: Pick<World, 'register' | 'config' | 'clock' | 'caller'>,
): DueList {
  const author = callerAuthor(world.caller, '脚本', world.config);
  const whose = member ?? (mayDecide(author, 'manager') ? undefined : author.actor);
  const mine = (owner: string) => whose === undefined || owner === whose;
  const today = world.clock.today();
  const open = world.register.glance(followUps, PLAN_KEYS).filter(({ values }) => values.status === '待执行');
  const lines = open
    .filter(
      ({ values }) => mine(values.owner) && !GREETINGS.has(values.origin) && values.dueOn <= addDays(today, DAYS_AHEAD),
    )
    .map(({ values }) => lineOf(values))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return {
    overdue: lines.filter(({ dueOn }) => dueOn < today),
    today: lines.filter(({ dueOn }) => dueOn === today),
    next7: lines.filter(({ dueOn }) => dueOn > today),
    unplanned: unplanned(new Set(open.map(({ values }) => values.customer)), mine, world),
  };
}

function lineOf(values: Readonly<Record<Exclude<keyof DueLine, 'name'> | 'customerName', string>>): DueLine {
  const { id, customer, customerName, grade, dueOn, content, method, owner } = values;
  return { id, customer, name: customerName, grade, dueOn, content, method, owner };
}

function unplanned(
  planned: ReadonlySet<string>,
  mine: (owner: string) => boolean,
  { register }: Pick<World, 'register'>,
) {
  return register
    .glance(customers, CUSTOMER_KEYS)
    .map(({ values }) => values)
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
