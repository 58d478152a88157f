/** @fileoverview 年度核查 confirmed by a manager: who is asleep is not planned for, who is to be revived says so. */
import type { AuditLine } from '../../domain/routine/annual-audit';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { planCustomers } from '../follow-ups/plan-customers';
import { allCustomerTables, tablesOfCustomers } from '../keeping/customer-tables';
import { changeRecords, type RecordChange } from '../keeping/record-changes';
import type { World } from '../ports';
import { auditLines } from './audit-lines';

export interface AuditConfirmation {
  /** Customers by number; every proposal where none is named. */
  readonly ids?: readonly string[];
}

export interface AuditConfirmed {
  readonly ok: true;
  readonly dormant: number;
  readonly revived: number;
}

type Asleep = Extract<AuditLine, { kind: 'asleep' }>;

export function asleepOf(lines: readonly AuditLine[]): readonly Asleep[] {
  return lines.filter((line): line is Asleep => line.kind === 'asleep');
}

export function confirmAudit({ ids }: AuditConfirmation, world: World): AuditConfirmed {
  const { register, config, caller, language } = world;
  const all = allCustomerTables(register);
  const chosen = asleepOf(auditLines(all, world)).filter(({ customer }) => ids?.includes(customer) ?? true);
  const wanted = new Map(chosen.map(({ customer, to }) => [customer, to]));
  const author = { ...callerAuthor(caller, '编辑', config), reason: messagesFor(language).menu.annualAudit };
  const changed = all.customers.flatMap((stored): RecordChange<typeof customers>[] => {
    const activity = wanted.get(stored.values.id);
    return activity ? [{ stored, values: { activity } }] : [];
  });
  changeRecords(customers, changed, author, world);
  if (wanted.size > 0) planCustomers(tablesOfCustomers(all, new Set(wanted.keys())), [], world);
  register.commit();
  const dormant = chosen.filter(({ to }) => to === '休眠').length;
  return { ok: true, dormant, revived: chosen.length - dormant };
}
