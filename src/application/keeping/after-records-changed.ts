/** @fileoverview What follows when people wrote into a table: plans closed and made, next dates, grades, the first order. */
import type { Table } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { assessCustomers, reckonHealth } from '../follow-ups/assess-customers';
import { type Planned, planCustomers } from '../follow-ups/plan-customers';
import { handOverPlans, keepDaysByHand } from '../follow-ups/plans-by-hand';
import { regradeCustomers } from '../follow-ups/regrade-customers';
import type { Stored } from '../ports';
import { type Belonging, type CustomerTables, noTables, type Row, tablesOf, tablesToPlan } from './customer-tables';
import { followNames } from './follow-names';
import type { Kept } from './keep-records';
import { reactivate } from './reactivate';
import type { RecordWorld } from './record-changes';
import { reopenNeeds } from './reopen-needs';

/** Fields by table that plans, grades and dates follow from. */
const DECISIVE: Readonly<Record<string, readonly string[]>> = {
  customers: [
    'stage',
    'gradeOverride',
    'growth',
    'fit',
    'industry',
    'activity',
    'status',
    'consent',
    'preferredFrequency',
    'owner',
    'anniversary',
  ],
  interactions: [
    'customer',
    'date',
    'method',
    'kind',
    'plan',
    'nextDate',
    'todo',
    'todoOwner',
    'todoDue',
    'participants',
    'owner',
    'satisfaction',
  ],
  orders: ['customer', 'date', 'amount', 'product', 'contractNo', 'renewalOn'],
  needs: ['customer', 'status', 'budget', 'dueAt', 'satisfaction'],
  followUps: ['customer', 'dueOn', 'status', 'owner', 'approval'],
  contacts: ['customer', 'birthday', 'active'],
};

/** What each table's changes can touch; what they cannot is not read. */
const NEEDED: Readonly<Record<string, readonly Belonging[]>> = {
  customers: [interactions, followUps, orders, needs],
  interactions: [interactions, followUps],
  orders: [interactions, followUps, orders, needs],
  needs: [interactions, followUps, orders, needs],
  followUps: [interactions, followUps],
  contacts: [interactions, followUps, contacts],
};

/** Queues what follows from records that were just kept; the caller commits. */
export function afterRecordsChanged(
  table: Table,
  kept: readonly Kept[],
  world: RecordWorld,
  { all = false }: { readonly all?: boolean } = {},
): Planned | undefined {
  if (table === customers) followNames(namesChanged(kept), world.register);
  const decisive = DECISIVE[table.name];
  if (!decisive) return undefined;
  const stirred = kept
    .filter(({ before, changed }) => all || !before || changed.some((key) => decisive.includes(key)))
    .filter((one) => !lacksSomething(one) || (table === customers && one.before !== undefined));
  const ids = customersOf(table, stirred);
  if (ids.length === 0) return undefined;
  const tables = tablesAround(table, stirred, ids, world);
  if (table === followUps) keepDaysByHand(stirred, world);
  if (table === needs)
    reopenNeeds(
      stirred.map(({ stored }) => stored as unknown as Row<typeof needs>),
      world,
    );
  if (table === customers) handOverPlans(stirred, tables.followUps, world);
  if (table === interactions || table === orders) reactivate(tables.customers, world);
  if (table !== interactions && table !== followUps && table !== contacts) regradeCustomers(tables, world);
  if (table === customers && all) reckonHealth(tables, world);
  const { signals } = isAlarming(table, stirred)
    ? assessCustomers(withAll(tables, ids, world), world)
    : { signals: [] };
  return planCustomers(tables, signals, world, table === customers ? { unless: isHalfTyped } : {});
}

function namesChanged(kept: readonly Kept[]): Map<string, string> {
  const renamed = kept.filter(({ before, changed }) => before && changed.includes('name'));
  return new Map(renamed.map(({ stored: { values } }) => [String(values.id), String(values.name ?? '')]));
}

const LOW_SCORE = 3;

/** Of a low score one hears within a day; everything else that may be a risk is found by the daily run. */
function isAlarming(table: Table, kept: readonly Kept[]): boolean {
  if (table !== interactions && table !== needs) return false;
  return kept.some(({ stored, before, changed }) => {
    const { satisfaction } = stored.values;
    const given = before === undefined || changed.includes('satisfaction');
    return given && typeof satisfaction === 'number' && satisfaction < LOW_SCORE;
  });
}

/** Health is of orders and needs too. */
function withAll(tables: CustomerTables, ids: readonly string[], { register }: RecordWorld): CustomerTables {
  if (tables.orders.length + tables.needs.length > 0) return tables;
  const more = tablesOf(ids, [orders, needs], register, true);
  return { ...tables, orders: more.orders, needs: more.needs };
}

/** A record that is still being typed: what follows from it follows when its last required field is there. */
function lacksSomething({ problems }: Kept): boolean {
  return problems.some(({ message }) => message === 'required');
}

/** A row that is still being typed gets its plans when it is complete, or by the daily run. */
function isHalfTyped({ problems }: { readonly problems: string }): boolean {
  return problems !== '';
}

function customersOf(table: Table, kept: readonly Kept[]): string[] {
  const key = table === customers ? 'id' : 'customer';
  const ids = kept.flatMap(({ stored, before }) => [stored.values[key], before?.[key]]);
  return [...new Set(ids.map((id) => String(id ?? '')).filter(Boolean))];
}

/** A new customer has nothing yet; of others, the rows just typed stand as they were decided, not as the sheet has them. */
function tablesAround(table: Table, kept: readonly Kept[], ids: readonly string[], world: RecordWorld): CustomerTables {
  const fresh = table === customers && kept.every(isUntouched);
  const read = fresh ? noTables() : tablesToPlan(ids, NEEDED[table.name] ?? [], world.register, table === customers);
  const name = table.name as keyof CustomerTables;
  const rows = new Set(kept.map(({ stored }) => stored.row));
  const others = (read[name] as Stored[]).filter(({ row }) => !rows.has(row));
  return { ...read, [name]: [...others, ...kept.map(({ stored }) => stored)] };
}

/** Nothing can belong to a new customer; to one still being typed that nobody contacted, next to nothing. */
function isUntouched(one: Kept): boolean {
  return one.before === undefined || (lacksSomething(one) && !one.stored.values.lastContact);
}
