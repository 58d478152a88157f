/** @fileoverview The tab 年度核查, and the job that writes it in December. */
import type { AuditLine } from '../../domain/routine/annual-audit';
import { routineDue } from '../../domain/routine/routine-jobs';
import { messagesFor } from '../../messages';
import { annualAuditTab } from '../../schema/generated-tabs';
import { customers } from '../../schema/tables/customers';
import { rests } from '../automation/once-a-day';
import { routineSince } from '../automation/routine-work';
import type { HourlyJob } from '../automation/run-hourly';
import { planRules } from '../follow-ups/plan-rules';
import type { GeneratedCell, GeneratedTabs } from '../generated-tabs';
import { allCustomerTables, type CustomerTables } from '../keeping/customer-tables';
import { digestDay, noParts } from '../mail/digest-day';
import type { World } from '../ports';
import { auditLines } from './audit-lines';

type AuditWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'>;

const WIDTHS = [110, 110, 230, 130, 90, 520];

/** Writes the tab anew; returns what stands in it. */
export function writeAudit(generated: GeneratedTabs, world: AuditWorld): readonly AuditLine[] {
  const tables = allCustomerTables(world.register);
  const lines = auditLines(tables, world);
  const { titles, note } = messagesFor(world.language).audit;
  const today = world.clock.today();
  const rows = cellsOf(lines, tables, world);
  generated.write(annualAuditTab, {
    note: note(today, lines.length),
    titles,
    widths: WIDTHS,
    rows,
    hiddenWhenEmpty: true,
  });
  return lines;
}

function cellsOf(lines: readonly AuditLine[], tables: CustomerTables, world: AuditWorld): GeneratedCell[][] {
  const { audit, digest } = messagesFor(world.language);
  const day = digestDay({ tables, unplanned: [] }, noParts, world);
  return lines.map((line): GeneratedCell[] => {
    const customer = day.customers.get(line.customer);
    const text = digest.routine.auditLine(line, world.clock.today(), (key) => day.fieldTitle(key));
    const link = { table: customers, id: line.customer };
    return [audit.kinds[line.kind], link, customer?.name ?? '', customer?.grade ?? '', line.owner, text];
  });
}

/** Only in December, and in January what December missed. */
export const auditJob: HourlyJob = {
  name: '年度核查',
  due({ day, hour }, last, world) {
    const month = day.slice(5, 7);
    if (month !== '12' && month !== '01') return undefined;
    const { calendar } = planRules(world);
    const isDone = ({ period }: { period: string }) =>
      last?.period === period && (last.state === '完成' || rests(last, hour));
    const tasks = routineDue(day, routineSince(world), isDone, calendar);
    return tasks.find(({ job }) => job === 'annualAudit')?.period;
  },
  run(_cursor, world) {
    writeAudit(world.generated, world);
    return { done: true };
  },
};
