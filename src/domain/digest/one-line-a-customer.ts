/** @fileoverview One contact is one line: what the same contact settles, or warns of, is not listed again. */
import { REGULAR } from '../cadence/qualifies';
import type { FollowUp } from '../register-records';
import type { DigestDay } from './day';

const AGREED = '约定跟进';
const REGULARLY = '周期维护';
const WARNING = '风险预警';

export interface DueLists {
  readonly overdue: FollowUp[];
  readonly today: FollowUp[];
  readonly daysOff: FollowUp[];
  readonly next7: FollowUp[];
  /** Warnings that stand in the line of another follow-up of the customer. */
  readonly also: Map<FollowUp, FollowUp[]>;
}

/** Any contact at all closes the plan: no method, depth or level is asked for. */
function anyContactDoes(row: FollowUp, day: DigestDay): boolean {
  if (row.origin !== REGULARLY || row.kind !== REGULAR) return false;
  const policy = day.duesOf(row.customer).find(({ cause }) => cause === row.cause)?.policy;
  return policy !== undefined && policy.methods.length === 0 && !policy.deep && policy.level !== '高层';
}

/** An agreed day that is earlier wins: the contact that was agreed on is the one the policy asks for. */
function isAgreedAnyway(row: FollowUp, agreed: readonly FollowUp[], day: DigestDay): boolean {
  const earlier = agreed.some(({ customer, dueOn }) => customer === row.customer && dueOn <= row.dueOn);
  return earlier && anyContactDoes(row, day);
}

/** The line in which a warning stands: another follow-up of the customer, else its first warning. */
function lineOf(row: FollowUp, due: readonly FollowUp[]): FollowUp | undefined {
  const own = due.filter(({ customer }) => customer !== '' && customer === row.customer);
  return own.find(({ origin }) => origin !== WARNING) ?? own[0];
}

function keep(rows: FollowUp[], wanted: (row: FollowUp) => boolean): void {
  rows.splice(0, rows.length, ...rows.filter(wanted));
}

function foldAgreed({ overdue, today, daysOff, next7 }: DueLists, day: DigestDay): void {
  const agreed = [...overdue, ...today].filter(({ origin }) => origin === AGREED);
  const customers = new Set(agreed.map(({ customer }) => customer));
  for (const rows of [overdue, today, daysOff, next7]) {
    keep(rows, (row) => !customers.has(row.customer) || !isAgreedAnyway(row, agreed, day));
  }
}

function foldWarnings({ overdue, today, daysOff, next7, also }: DueLists): void {
  const due = [...overdue, ...today];
  for (const rows of [overdue, today, daysOff, next7]) {
    keep(rows, (row) => {
      const line = row.origin === WARNING ? lineOf(row, due) : undefined;
      if (!line || line === row) return true;
      also.set(line, [...(also.get(line) ?? []), row]);
      return false;
    });
  }
}

/** The lists must be in order: the most urgent line of a customer takes the others in. */
export function foldLists(lists: DueLists, day: DigestDay): void {
  foldAgreed(lists, day);
  foldWarnings(lists);
}
