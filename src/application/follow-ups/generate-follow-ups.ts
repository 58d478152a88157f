/** @fileoverview Grades every customer and plans what is due; running it again changes nothing. */

import { allCustomerTables, type CustomerTables } from '../keeping/customer-tables';
import type { RecordWorld } from '../keeping/record-changes';
import { assessCustomers } from './assess-customers';
import { type Planned, planCustomers } from './plan-customers';
import { regradeCustomers } from './regrade-customers';

export interface DayPlan extends Planned {
  readonly tables: CustomerTables;
  readonly graded: number;
}

/** What the reminders need of the day's plan. */
export type PlannedDay = Pick<DayPlan, 'tables' | 'unplanned'>;

/** Reads each table once and queues what follows; the caller commits. */
export function planEverything(world: RecordWorld): DayPlan {
  const tables = allCustomerTables(world.register);
  return planOf(tables, tables, world);
}

/** Of some customers and what belongs to them; who referred whom is found among all. */
export function planOf(tables: CustomerTables, all: CustomerTables, world: RecordWorld): DayPlan {
  const { graded } = regradeCustomers(tables, world);
  const { signals, dues } = assessCustomers(tables, world, all.customers);
  return { tables, graded, ...planCustomers(tables, signals, world, { dues }) };
}

/** 跟进 ▸ 生成跟进计划 */
export function generateFollowUps(world: RecordWorld): { readonly created: number; readonly planned: PlannedDay } {
  const planned = planEverything(world);
  world.register.commit();
  return { created: planned.created, planned };
}
