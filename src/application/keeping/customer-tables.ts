/** @fileoverview The tables that speak of customers, whole for a run over all, or of a few customers for an event. */

import { isOpen } from '../../domain/follow-ups/follow-up';
import { groupBy } from '../../domain/group-by';
import { type FollowUp, INTERACTION_FIELDS, type Interaction } from '../../domain/register-records';
import type { RecordOf, Table } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import type { Register, Stored } from '../ports';

export type Row<T extends Table> = Stored<RecordOf<T>>;

export interface CustomerTables {
  readonly customers: Row<typeof customers>[];
  readonly interactions: Stored<Interaction>[];
  readonly followUps: Row<typeof followUps>[];
  readonly contacts: Row<typeof contacts>[];
  readonly orders: Row<typeof orders>[];
  readonly needs: Row<typeof needs>[];
}

/** Of a few customers every field. */
export interface OwnTables extends CustomerTables {
  readonly interactions: Row<typeof interactions>[];
}

/** Every table read once. */
export function allCustomerTables(register: Register): CustomerTables {
  return {
    customers: [...register.all(customers)],
    interactions: [...register.some(interactions, INTERACTION_FIELDS)],
    followUps: [...register.all(followUps)],
    contacts: [...register.all(contacts)],
    orders: [...register.all(orders)],
    needs: [...register.all(needs)],
  };
}

/** What belongs to each customer, by its number. */
export function byCustomer<V extends { readonly customer: string }>(
  rows: readonly { readonly values: V }[],
): ReadonlyMap<string, readonly V[]> {
  return groupBy(
    rows.map(({ values }) => values),
    ({ customer }) => customer,
  );
}

export function noTables(): CustomerTables {
  return { customers: [], interactions: [], followUps: [], contacts: [], orders: [], needs: [] };
}

/** Of tables at hand, some customers and what belongs to them. */
export function tablesOfCustomers(all: CustomerTables, ids: ReadonlySet<string>): CustomerTables {
  const own = <R extends { readonly values: { readonly customer: string } }>(rows: readonly R[]): R[] =>
    rows.filter(({ values }) => ids.has(values.customer));
  return {
    customers: all.customers.filter(({ values }) => ids.has(values.id)),
    interactions: own(all.interactions),
    followUps: own(all.followUps),
    contacts: own(all.contacts),
    orders: own(all.orders),
    needs: own(all.needs),
  };
}

/** A table whose records belong to customers. */
export type Belonging = typeof interactions | typeof followUps | typeof contacts | typeof orders | typeof needs;

/** Only what belongs to these customers: of each table asked for one narrow column, then the rows that name them. */
export function tablesOf(
  ids: readonly string[],
  asked: readonly Belonging[],
  register: Register,
  customersAtHand = false,
): OwnTables {
  const wanted = new Set(ids.filter(Boolean));
  const rows = <T extends Belonging>(table: T) => (asked.includes(table) ? rowsOf(table, wanted, register) : []);
  return {
    customers: customersAtHand ? [] : customersNamed([...wanted], register),
    interactions: rows(interactions),
    followUps: rows(followUps),
    contacts: rows(contacts),
    orders: rows(orders),
    needs: rows(needs),
  };
}

/** What plans stand on that are of neither contacts nor policies: without it they would be taken for gone. */
const STANDS_ON: readonly { readonly tables: readonly Belonging[]; holds(plan: FollowUp): boolean }[] = [
  { tables: [orders, needs], holds: ({ cause }) => /^(renewal|revisit):/.test(cause) },
  { tables: [contacts], holds: (plan) => plan.cause.startsWith('anniversary:P') && isOpen(plan) },
];

/** For planning: read along is what the plans that are there stand on. */
export function tablesToPlan(
  ids: readonly string[],
  asked: readonly Belonging[],
  register: Register,
  customersAtHand = false,
): OwnTables {
  const read = tablesOf(ids, asked, register, customersAtHand);
  const wanted = STANDS_ON.filter(({ holds }) => read.followUps.some(({ values }) => holds(values)));
  const missing = wanted.flatMap(({ tables }) => tables).filter((table) => !asked.includes(table));
  if (missing.length === 0) return read;
  const more = tablesOf(ids, missing, register, true);
  return {
    ...read,
    contacts: [...read.contacts, ...more.contacts],
    orders: [...read.orders, ...more.orders],
    needs: [...read.needs, ...more.needs],
  };
}

// More customers than this are looked up by reading the tab once instead of one search each.
const SEARCHED = 3;
// Rows this near are read in one call; a gap costs less than a call.
const GAP = 20;

function customersNamed(ids: readonly string[], register: Register): Row<typeof customers>[] {
  if (ids.length > SEARCHED) {
    const wanted = new Set(ids);
    return register.all(customers).filter(({ values }) => wanted.has(values.id));
  }
  return ids.map((id) => register.find(customers, id)).filter((row): row is Row<typeof customers> => row !== undefined);
}

function rowsOf<T extends Belonging>(table: T, wanted: ReadonlySet<string>, register: Register): Row<T>[] {
  const owned = (row: { values: unknown }) => wanted.has((row.values as { customer: string }).customer);
  if (wanted.size > SEARCHED) return register.all(table).filter(owned);
  const rows = register
    .columns<Table>(table, ['customer'])
    .filter(owned)
    .map(({ row }) => row);
  return blocksOf(rows).flatMap(([first, last]) => register.rows(table, first, last).filter(owned));
}

/** Rows in blocks of neighbours, with the few rows between. */
export function blocksOf(rows: readonly number[]): [number, number][] {
  const blocks: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && row - last[1] <= GAP) last[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}
