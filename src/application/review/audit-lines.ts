/** @fileoverview 年度核查 over the register as it stands, for reminders, the tab and the manager's confirmation. */

import { type Day, isDay } from '../../domain/calendar-date';
import { type AuditLine, annualAudit } from '../../domain/routine/annual-audit';
import { LOST } from '../../domain/stage';
import { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import { planRules } from '../follow-ups/plan-rules';
import type { CustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';

type AuditWorld = Pick<World, 'register' | 'config' | 'clock'>;

export function auditLines(tables: CustomerTables, world: AuditWorld): readonly AuditLine[] {
  const { cadence, settings } = planRules(world);
  const { dormantMonths, keyAmount, keepLostYears } = settings;
  const { today, localOf } = cadence;
  const all = tables.customers.map(({ values }) => values);
  const lost = all.some(({ stage }) => stage === LOST) ? daysLost(world) : new Map<string, Day>();
  return annualAudit(
    {
      customers: all,
      interactions: tables.interactions.map(({ values }) => values),
      orders: tables.orders.map(({ values }) => values),
      needs: tables.needs.map(({ values }) => values),
      lostOn: (customer) => lost.get(customer),
    },
    { today, localOf, dormantMonths, keyAmount, keepLostYears },
  );
}

/** The log speaks the language of its day. */
function daysLost({ register, clock }: AuditWorld): Map<string, Day> {
  const titles: readonly string[] = Object.values(customers.fields.stage.title);
  const days = new Map<string, Day>();
  for (const { values } of register.columns(changes, ['at', 'record', 'field', 'after'])) {
    if (values.after !== LOST || !titles.includes(values.field)) continue;
    const { day } = clock.localOf(values.at);
    if (isDay(day)) days.set(values.record, day);
  }
  return days;
}
