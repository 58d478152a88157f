/** @fileoverview The routine work that today's reminders announce, to each owner once: on its day, or on the next mail after. */
import { contactsOf } from '../domain/cadence/contacts-of';
import { isPlanned } from '../domain/cadence/planned';
import { addMonths, type Day, isDay } from '../domain/calendar-date';
import type { RoutineCustomer, RoutineWork } from '../domain/digest/day';
import { groupBy } from '../domain/group-by';
import { isMoment } from '../domain/moment';
import { type RoutineJob, type RoutineTask, routineDue } from '../domain/routine/routine-jobs';
import { type Activity, monthEndCustomers, staleCustomers } from '../domain/routine/stale-customers';
import { surveyInvites } from '../schema/tables/survey-invites';
import type { CustomerTables } from './customer-tables';
import { doneDays } from './due-members';
import { type PlanRules, planRules } from './plan-rules';
import type { World } from './ports';

type RoutineWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger'>;
type Customer = CustomerTables['customers'][number]['values'];

const SINCE = 'routine.since';

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
  const all = tables.customers.map(({ values }) => values).filter((customer) => customer.id && isPlanned(customer));
  const monthEnd = task('monthEnd');
  const quarter = task('quarterCheck');
  const audit = task('annualAudit');
  return {
    ...(monthEnd ? { monthEnd: monthEndWork(all, tables, monthEnd, owing, world) } : {}),
    ...(quarter ? { quarterEnd: quarterWork(all, rules, quarter, owing) } : {}),
    ...(audit ? { audit: auditWork(all, tables, rules, audit, owing) } : {}),
  };
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
): { month: number; customers: RoutineCustomer[] } {
  const contacts = groupBy(
    tables.interactions.map(({ values }) => values),
    ({ customer }) => customer,
  );
  const mine = all.filter(({ owner }) => owing(owner, task));
  const found = monthEndCustomers(mine, activities(tables, world), task.period, (moment) =>
    world.clock.localOf(moment),
  );
  const customers = found.map(({ id, owner }) => {
    const last = contactsOf([...(contacts.get(id) ?? [])], world.clock.today())[0];
    return { id, owner, on: last?.date ?? '', method: last?.method ?? '' };
  });
  return { month: Number(task.period.slice(5, 7)), customers };
}

function activities({ interactions, needs, orders }: CustomerTables, { register, clock }: RoutineWorld): Activity[] {
  const at = (customer: string, moment: string): Activity[] =>
    isMoment(moment) ? [{ customer, on: clock.localOf(moment).day, at: moment }] : [];
  return [
    ...interactions.flatMap(({ values: { customer, date, createdAt } }): Activity[] => {
      return isDay(date) ? [{ customer, on: date, at: isMoment(createdAt) ? createdAt : '' }] : [];
    }),
    ...needs.flatMap(({ values }) => at(values.customer, values.createdAt)),
    ...orders.flatMap(({ values: { customer, date } }): Activity[] =>
      isDay(date) ? [{ customer, on: date, at: '' }] : [],
    ),
    ...register.all(surveyInvites).flatMap(({ values }) => at(values.customer, values.respondedAt)),
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
    return { id, owner, on: isMoment(touched) ? cadence.localOf(touched).day : '', method: '' };
  });
  return { months: settings.staleMonths, customers };
}

function auditWork(
  all: readonly Customer[],
  tables: CustomerTables,
  { cadence, settings }: PlanRules,
  task: RoutineTask,
  owing: Owing,
): { months: number; customers: RoutineCustomer[] } {
  const since = addMonths(cadence.today, -settings.dormantMonths);
  const last = new Map<string, Day>();
  for (const { values } of tables.interactions) {
    const known = last.get(values.customer);
    if (isDay(values.date) && (known === undefined || known < values.date)) last.set(values.customer, values.date);
  }
  const customers = all
    .filter(({ owner }) => owing(owner, task))
    .map(({ id, owner, createdAt }) => ({ id, owner, on: last.get(id) ?? '', method: '', createdAt }))
    .filter(
      ({ on, createdAt }) => (on || (isMoment(createdAt) ? cadence.localOf(createdAt).day : cadence.today)) < since,
    )
    .map(({ id, owner, on, method }) => ({ id, owner, on, method }));
  return { months: settings.dormantMonths, customers };
}
