/** @fileoverview What today's reminders tell once: new escalations and passed time limits, and what was not told yet. */
import { makePolicyChooser } from '../../domain/cadence/policies-for';
import type { Day } from '../../domain/calendar-date';
import type { Late, Notice } from '../../domain/digest/day';
import { lateKey } from '../../domain/digest/late-section';
import type { Responsibility } from '../../domain/digest/responsible';
import { escalations } from '../../domain/follow-ups/escalation';
import type { FollowUp } from '../../domain/register-records';
import type { WorkCalendar } from '../../domain/working-days';
import { alarms } from '../../schema/tables/alarms';
import type { CustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';
import { addNotices, detailOf, type NewNotice, type NoticeRow } from './notices';
import { digestKey, type Outbox } from './outbox';

type NoticeWorld = Pick<World, 'register' | 'config'>;

/** Plans that were overdue so long that the manager is told. */
export function newEscalations(
  tables: CustomerTables,
  known: ReadonlySet<string>,
  today: Day,
  calendar: WorkCalendar,
  duty: Responsibility,
  { config: { policies } }: NoticeWorld,
): NewNotice[] {
  const customers = new Map(tables.customers.map(({ values }) => [values.id, values]));
  const standing = (row: FollowUp) => customers.get(row.customer) ?? row;
  const rules = { policies, policiesFor: makePolicyChooser(policies), calendar, today, standing };
  const plans = tables.followUps.map(({ values }) => values);
  const fresh = escalations(plans, rules).filter(({ followUp: { id } }) => !known.has(`escalation:${id}`));
  return fresh.map(({ followUp: { id, owner } }) => {
    const manager = duty.managersOf(owner)[0]?.name ?? '';
    return { kind: 'escalation' as const, record: id, since: today, detail: { manager } };
  });
}

export function newLates(late: readonly Late[], known: ReadonlySet<string>, today: Day): NewNotice[] {
  return late
    .map((one) => ({ kind: 'late' as const, record: lateKey(one), since: today, detail: {} }))
    .filter(({ record }) => !known.has(`late:${record}`));
}

interface Subject {
  readonly customer: string;
  readonly owner: string;
  /** Told to owner and manager on one day, the first on which either gets a mail. */
  readonly once?: true;
}

/** Whose notice it is, and of which customer. */
function subjectOf(row: NoticeRow, tables: NoticeSubjects): Subject | undefined {
  const { kind, record } = row.values;
  if (kind === 'escalation') {
    const followUp = tables.followUps.get(record);
    return followUp && { customer: followUp.customer, owner: followUp.owner };
  }
  if (kind === 'late') {
    const late = tables.late.get(record);
    return late && { customer: late.customer, owner: late.owner, ...(late.once ? { once: true } : {}) };
  }
  if (kind === 'claim') return undefined;
  // Told to whoever had the customer when it was said.
  if (kind === 'pool' || kind === 'pooled') return { customer: record, owner: detailOf(row).owner ?? '' };
  const customer = tables.customers.get(record);
  return customer && { customer: record, owner: customer.owner };
}

export interface NoticeSubjects {
  readonly followUps: ReadonlyMap<string, { customer: string; owner: string }>;
  readonly customers: ReadonlyMap<string, { owner: string }>;
  readonly late: ReadonlyMap<string, Pick<Late, 'customer' | 'owner' | 'once'>>;
}

/** Who gets a mail in this run, so that what is told to them is told today. */
export interface Telling {
  readonly today: Day;
  readonly outbox: Outbox;
  readonly duty: Responsibility;
  readonly mailed: ReadonlySet<string>;
}

/** A day counts when the mail of that day has left; a day long gone counts as told, its records are archived. */
function isTold(toldOn: Day | '', name: string, { today, outbox }: Telling): boolean {
  if (toldOn === '' || toldOn === today) return false;
  const key = digestKey(name, toldOn);
  return outbox.wasSent(key) || (outbox.row(key) === undefined && toldOn < today.slice(0, 8));
}

function dayToTell(toldOn: Day | '', names: readonly string[], telling: Telling): Day | '' {
  if (names.some((name) => isTold(toldOn, name, telling))) return toldOn;
  return names.some((name) => telling.mailed.has(name)) ? telling.today : toldOn;
}

/** Adds what is new and decides for each notice on which day it is told; only changed days are written. */
export function decideNotices(
  fresh: readonly NewNotice[],
  subjects: NoticeSubjects,
  telling: Telling,
  { register }: NoticeWorld,
): Notice[] {
  addNotices(fresh, register);
  const notices: Notice[] = [];
  for (const row of register.all(alarms)) {
    const subject = subjectOf(row, subjects);
    if (!subject) continue;
    const { ownerToldAt, managerToldAt, kind, record } = row.values;
    const managers = telling.duty.managersOf(subject.owner).map(({ name }) => name);
    const ownerToldOn = ownerDay(kind, ownerToldAt, subject, managers, telling);
    const managerToldOn = dayToTell(managerToldAt, managers, telling);
    if (ownerToldOn !== ownerToldAt || managerToldOn !== managerToldAt) {
      register.change(alarms, row, { ownerToldAt: ownerToldOn, managerToldAt: managerToldOn });
    }
    const { customer, owner } = subject;
    notices.push({
      kind: kind as Notice['kind'],
      record,
      customer,
      owner,
      ownerToldOn,
      managerToldOn,
      detail: detailOf(row),
    });
  }
  return notices;
}

function ownerDay(
  kind: string,
  toldOn: Day | '',
  { owner, once }: Subject,
  managers: readonly string[],
  telling: Telling,
): Day | '' {
  if (once) return dayToTell(toldOn, [owner, ...managers], telling);
  return TOLD_OWNERS.includes(kind) ? dayToTell(toldOn, [owner], telling) : '';
}

// Escalations and passed limits stand in the owner's mail every day: only the manager's day is kept.
const TOLD_OWNERS: readonly string[] = ['grade', 'risk', 'upgrade', 'pool', 'pooled'];

export function knownNotices({ register }: NoticeWorld): ReadonlySet<string> {
  return new Set(register.all(alarms).map(({ values }) => `${values.kind}:${values.record}`));
}
