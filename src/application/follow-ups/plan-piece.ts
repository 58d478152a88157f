/** @fileoverview The day's plan for a block of customers a step: by their numbers, so that a sort in between loses none. */
import { allCustomerTables, tablesOfCustomers } from '../keeping/customer-tables';
import type { RecordWorld } from '../keeping/record-changes';
import { type DayPlan, planOf } from './generate-follow-ups';

// Each step reads the tables anew: fewer customers would cost more readings than they save.
const CUSTOMERS_A_STEP = 1500;

export interface PlannedPiece {
  readonly plan: DayPlan;
  /** Customers up to here, and of how many. */
  readonly done: number;
  readonly total: number;
  /** The last number of this block; undefined when it was the last block. */
  readonly last?: string;
}

/** Plans those that come after a number and commits; where all fit into one block it is the day's plan itself. */
export function planPiece(after: string, world: RecordWorld, size = CUSTOMERS_A_STEP): PlannedPiece {
  const all = allCustomerTables(world.register);
  const ids = all.customers
    .map(({ values }) => values.id)
    .filter((id) => id !== '')
    .sort(asNumbered);
  const rest = ids.filter((id) => asNumbered(id, after) > 0);
  const block = rest.slice(0, size);
  const plan = planOf(block.length === ids.length ? all : tablesOfCustomers(all, new Set(block)), all, world);
  world.register.commit();
  const done = ids.length - rest.length + block.length;
  const told = { plan, done, total: ids.length };
  const last = block[block.length - 1];
  return done < ids.length && last !== undefined ? { ...told, last } : told;
}

/** A month's 1000th number is a digit longer than its 999th. */
function asNumbered(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
