/** @fileoverview Decides the plans of customers and queues what follows: new rows, closed rows, next dates. */

import type { Due } from '../../domain/cadence/due';
import type { Day } from '../../domain/calendar-date';
import type { NewFollowUp } from '../../domain/follow-ups/follow-up';
import { type FollowUpPlan, planFollowUps } from '../../domain/follow-ups/plan';
import { renewalState } from '../../domain/follow-ups/renewals';
import type { Signal } from '../../domain/follow-ups/signals';
import { groupBy } from '../../domain/group-by';
import { LOST } from '../../domain/stage';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { orders } from '../../schema/tables/orders';
import { registerAuthor } from '../change-log/register-author';
import { settingsOf } from '../config/typed-settings';
import { workCalendar } from '../config/work-calendar';
import type { CustomerTables, Row } from '../keeping/customer-tables';
import { movedNote } from '../keeping/day-off-notes';
import type { RecordWorld } from '../keeping/record-changes';
import { addRecords, changeRecords } from '../keeping/record-changes';

const EXECUTIVE = '高层';

export interface PlanOptions {
  /** Customers for whom no rows are made yet; their next date is reckoned all the same. */
  readonly unless?: (customer: Row<typeof customers>['values']) => boolean;
  /** What customers are due for, where that is known already. */
  readonly dues?: ReadonlyMap<Row<typeof customers>['values'], readonly Due[]>;
}

export interface Planned {
  readonly created: number;
  readonly closed: readonly string[];
  readonly unplanned: readonly string[];
  readonly next: ReadonlyMap<string, Day | ''>;
}

const valuesOf = <V>(rows: readonly { readonly values: V }[]): V[] => rows.map(({ values }) => values);

/** All that belongs to the customers handed in must be in the tables; nothing else is looked at. */
export function planCustomers(
  tables: CustomerTables,
  signals: readonly Signal[],
  world: RecordWorld,
  { unless = () => false, dues = new Map() }: PlanOptions = {},
): Planned {
  const plan = planFollowUps({ ...inputOf(tables, signals, world), dues });
  const waiting = new Set(tables.customers.filter(({ values }) => unless(values)).map(({ values }) => values.id));
  const names = new Map(tables.customers.map(({ values }) => [values.id, values.name]));
  const author = registerAuthor();
  changeRecords(followUps, updatesOf(plan, tables), author, world);
  const made = plan.create.filter(({ customer }) => !waiting.has(customer));
  const rows = made.map((row) => ({ ...row, customerName: names.get(row.customer) ?? '' }));
  const added = addRecords(followUps, rows satisfies readonly NewFollowUp[], author, world);
  for (const row of added) tables.followUps.push(row);
  stampCustomers(tables, plan, world);
  stampRenewals(tables, world);
  const closed = plan.update.filter(({ changes }) => changes.status === '已完成').map(({ id }) => id);
  return { created: added.length, closed, unplanned: plan.unplanned, next: plan.nextFollowUp };
}

function inputOf(tables: CustomerTables, signals: readonly Signal[], { config, clock, language }: RecordWorld) {
  const settings = settingsOf(config);
  return {
    customers: valuesOf(tables.customers.filter(({ values }) => values.id !== '')),
    policies: config.policies,
    interactions: valuesOf(tables.interactions),
    followUps: valuesOf(tables.followUps),
    contacts: valuesOf(tables.contacts),
    orders: valuesOf(tables.orders),
    needs: valuesOf(tables.needs),
    signals,
    executives: config.members.filter(({ level }) => level === EXECUTIVE).map(({ name }) => name),
    settings,
    calendar: workCalendar(config, settings),
    today: clock.today(),
    localOf: (moment: string) => clock.localOf(moment),
    words: messagesFor(language).followUps,
  };
}

function updatesOf({ update }: FollowUpPlan, tables: CustomerTables) {
  if (update.length === 0) return [];
  const byId = new Map(tables.followUps.map((row) => [row.values.id, row]));
  return update.flatMap(({ id, changes }) => {
    const stored = byId.get(id);
    return stored ? [{ stored, values: changes }] : [];
  });
}

/** 下次跟进 and 上次维护 in the customers' rows. */
function stampCustomers(
  tables: CustomerTables,
  { nextFollowUp, lastContact }: FollowUpPlan,
  { register, config, language }: RecordWorld,
): void {
  const calendar = workCalendar(config, settingsOf(config));
  for (const stored of tables.customers) {
    const { id } = stored.values;
    if (id === '') continue;
    const last = lastContact.get(id) ?? '';
    const next = nextFollowUp.get(id) ?? '';
    if (stored.values.nextFollowUp === next && stored.values.lastContact === last) continue;
    const note = movedNote('nextFollowUp', stored.values.nextFollowUp, next, calendar, language);
    register.change(customers, stored as Row<typeof customers>, { nextFollowUp: next, lastContact: last });
    if (Object.keys(note).length > 0) register.note(customers, stored as Row<typeof customers>, note);
  }
}

/** 续约状态 of orders that are to be renewed; where orders were not read, none is looked at. */
function stampRenewals(tables: CustomerTables, { register, clock }: RecordWorld): void {
  const today = clock.today();
  const renewing = tables.orders.filter(({ values }) => values.renewalOn !== '' || values.renewal !== '');
  if (renewing.length === 0) return;
  const ofCustomer = groupBy(valuesOf(tables.orders), ({ customer }) => customer);
  const lost = new Set(
    valuesOf(tables.customers)
      .filter(({ stage, lostReason }) => stage === LOST && lostReason !== '')
      .map(({ id }) => id),
  );
  for (const stored of renewing) {
    const { customer, renewal } = stored.values;
    const state = renewalState(stored.values, ofCustomer.get(customer) ?? [], today);
    // Why it was not renewed is known then.
    const shown = state === '到期未续约' && lost.has(customer) ? '' : state;
    if (renewal !== shown) register.change(orders, stored, { renewal: shown });
  }
}

/** Only the dates in the customers' rows; no plan is made, closed or changed. */
export function stampNextDates(tables: CustomerTables, world: RecordWorld): void {
  stampCustomers(tables, planFollowUps(inputOf(tables, [], world)), world);
}

/** Customers that should be planned for and have nothing to come; nothing is queued. */
export function unplannedCustomers(tables: CustomerTables, world: RecordWorld): readonly string[] {
  return planFollowUps(inputOf(tables, [], world)).unplanned;
}
