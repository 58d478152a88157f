/** @fileoverview The routine work that today's reminders announce, to each owner once: on its day, or on the next mail after. */
import { isPlanned } from '../../domain/cadence/planned';
import { type Day, firstOfQuarter, isDay } from '../../domain/calendar-date';
import type { MonthEndCustomer, RoutineCustomer, RoutineWork } from '../../domain/digest/day';
import { isMoment } from '../../domain/moment';
import { type RoutineJob, type RoutineTask, routineDue } from '../../domain/routine/routine-jobs';
import { type Activity, monthEndCustomers, staleCustomers } from '../../domain/routine/stale-customers';
import { surveyInvites } from '../../schema/tables/survey-invites';
import { surveys } from '../../schema/tables/surveys';
import { type PlanRules, planRules } from '../follow-ups/plan-rules';
import type { CustomerTables } from '../keeping/customer-tables';
import { doneDays } from '../mail/due-members';
import type { World } from '../ports';
import { oldRecords } from '../retention/old-records';
import { auditLines } from '../review/audit-lines';

type RoutineWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger'>;
type Customer = CustomerTables['customers'][number]['values'];

const SINCE = 'routine.since';
const RATING = '满意度调查';
const WITHDRAWN = '已撤回';

/** The day from which routine work is owed: nothing is made up for the time before the register. */
export function routineSince({ ledger, clock }: Pick<World, 'ledger' | 'clock'>): Day {
  const known = ledger.get(SINCE);
  if (known !== undefined) return known;
  ledger.set({ [SINCE]: clock.today() });
  return clock.today();
}

export function routineWork(tables: CustomerTables, world: RoutineWorld): RoutineWork {
  const rules = planRules(world);
  const { today } = rules.cadence;
  const tasks = routineDue(today, routineSince(world), () => false, rules.calendar);
  const task = (job: RoutineJob) => tasks.find((one) => one.job === job);
  const owing = owingOwners(world);
  const owes = (one: RoutineTask) => (name: string) => owing(name, one);
  const all = tables.customers.map(({ values }) => values).filter((customer) => customer.id && isPlanned(customer));
  const monthEnd = task('monthEnd');
  const quarter = task('quarterCheck');
  const audit = task('annualAudit');
  const proposal = task('surveyProposal');
  const survey = proposal && surveyWork(all, proposal, world);
  const reviews = tasks.filter(({ job }) => job === 'quarterReviewDraft' || job === 'quarterReview');
  return {
    ...(monthEnd ? { monthEnd: monthEndWork(all, tables, monthEnd, owing, world) } : {}),
    ...(quarter ? { quarterEnd: quarterWork(all, rules, quarter, owing) } : {}),
    ...(audit
      ? {
          audit: {
            months: rules.settings.dormantMonths,
            lines: auditLines(tables, world),
            old: oldCount(world),
            owes: owes(audit),
          },
        }
      : {}),
    ...(survey && proposal ? { survey: { ...survey, owes: owes(proposal) } } : {}),
    quarterReviews: reviews.map((one) => {
      return { quarter: one.period, final: one.job === 'quarterReview', owes: owes(one) };
    }),
  };
}

function oldCount(world: RoutineWorld): number {
  const { plans, interactions, entries } = oldRecords(world);
  return plans + interactions + entries;
}

type Owing = (owner: string, task: RoutineTask) => boolean;

/** Whoever got a reminder on the task's day or later (or had nothing to be told) has heard of it. */
function owingOwners({ ledger, clock }: RoutineWorld): Owing {
  const done = doneDays(ledger);
  const today = clock.today();
  return (owner, { on }) => {
    const last = done[owner];
    return last === today || last === undefined ? on === today : last < on;
  };
}

function monthEndWork(
  all: readonly Customer[],
  tables: CustomerTables,
  task: RoutineTask,
  owing: Owing,
  world: RoutineWorld,
): { month: number; customers: MonthEndCustomer[] } {
  const mine = all.filter(({ owner }) => owing(owner, task));
  const found = monthEndCustomers(mine, activities(tables, world), task.period, (moment) =>
    world.clock.localOf(moment),
  );
  const customers = found.map(({ customer: { id, owner }, latest: { on, kind, method } }) => {
    return { id, owner, on, kind, method };
  });
  return { month: Number(task.period.slice(5, 7)), customers };
}

function activities({ interactions, needs, orders }: CustomerTables, { register, clock }: RoutineWorld): Activity[] {
  const at = (customer: string, moment: string, kind: Activity['kind']): Activity[] =>
    isMoment(moment) ? [{ customer, on: clock.localOf(moment).day, at: moment, kind, method: '' }] : [];
  return [
    ...interactions.flatMap(({ values: { customer, date, createdAt, method } }): Activity[] => {
      return isDay(date)
        ? [{ customer, on: date, at: isMoment(createdAt) ? createdAt : '', kind: 'contact', method }]
        : [];
    }),
    ...needs.flatMap(({ values }) => at(values.customer, values.createdAt, 'need')),
    ...orders.flatMap(({ values: { customer, date } }): Activity[] =>
      isDay(date) ? [{ customer, on: date, at: '', kind: 'order', method: '' }] : [],
    ),
    ...register.all(surveyInvites).flatMap(({ values }) => at(values.customer, values.respondedAt, 'answer')),
  ];
}

function quarterWork(
  all: readonly Customer[],
  { cadence, settings }: PlanRules,
  task: RoutineTask,
  owing: Owing,
): { months: number; customers: RoutineCustomer[] } {
  const mine = all.filter(({ owner }) => owing(owner, task));
  const found = staleCustomers(mine, cadence.today, settings.staleMonths, cadence.localOf);
  const customers = found.map(({ id, owner, updatedAt, verifiedAt, createdAt }) => {
    const touched = [updatedAt, verifiedAt, createdAt].sort().pop() ?? '';
    return { id, owner, on: isMoment(touched) ? cadence.localOf(touched).day : '' };
  });
  return { months: settings.staleMonths, customers };
}

const SERVED = ['成交客户', '长期合作客户'];

/** Proposed unless a survey of the quarter is there already. */
function surveyWork(
  all: readonly Customer[],
  task: RoutineTask,
  { register }: RoutineWorld,
): { quarter: string; customers: number } | undefined {
  const customers = all.filter(({ stage, consent }) => SERVED.includes(stage) && consent !== WITHDRAWN).length;
  const from = firstOfQuarter(task.on);
  const made = register.all(surveys).some(({ values }) => values.purpose === RATING && values.opensOn >= from);
  return customers === 0 || made ? undefined : { quarter: task.period, customers };
}
