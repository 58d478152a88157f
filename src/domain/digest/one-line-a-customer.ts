/** @fileoverview One contact is one line: what the same contact settles, or warns of, is not listed again. */
import { REGULAR } from '../cadence/qualifies';
import type { FollowUp, Policy } from '../register-records';
import type { DueLists } from './due-lists';

const AGREED = '约定跟进';
const REGULARLY = '周期维护';
const WARNING = '风险预警';

/** What of a follow-up says whether it is a contact of its own. */
type Row = Pick<FollowUp, 'customer' | 'origin' | 'kind' | 'dueOn' | 'cause'>;

/** The policy that a plan was made by; undefined where there is none any more. */
export type PolicyOf<R> = (row: R) => Policy | undefined;

/** Any contact at all closes the plan: no method, depth or level is asked for. */
function anyContactDoes<R extends Row>(row: R, policyOf: PolicyOf<R>): boolean {
  if (row.origin !== REGULARLY || row.kind !== REGULAR) return false;
  const policy = policyOf(row);
  return policy !== undefined && policy.methods.length === 0 && !policy.deep && policy.level !== '高层';
}

/** An agreed day that is earlier wins: the contact that was agreed on is the one the policy asks for. */
function isAgreedAnyway<R extends Row>(row: R, agreed: readonly R[], policyOf: PolicyOf<R>): boolean {
  const earlier = agreed.some(({ customer, dueOn }) => customer === row.customer && dueOn <= row.dueOn);
  return earlier && anyContactDoes(row, policyOf);
}

/** The line in which a warning stands: another follow-up of the customer, else its first warning. */
function lineOf<R extends Row>(row: R, due: readonly R[]): R | undefined {
  const own = due.filter(({ customer }) => customer !== '' && customer === row.customer);
  return own.find(({ origin }) => origin !== WARNING) ?? own[0];
}

function keep<R>(rows: R[], wanted: (row: R) => boolean): void {
  rows.splice(0, rows.length, ...rows.filter(wanted));
}

function foldAgreed<R extends Row>({ overdue, today, daysOff, next7 }: DueLists<R>, policyOf: PolicyOf<R>): void {
  const agreed = [...overdue, ...today].filter(({ origin }) => origin === AGREED);
  const customers = new Set(agreed.map(({ customer }) => customer));
  for (const rows of [overdue, today, daysOff, next7]) {
    keep(rows, (row) => !customers.has(row.customer) || !isAgreedAnyway(row, agreed, policyOf));
  }
}

function foldWarnings<R extends Row>({ overdue, today, daysOff, next7, also }: DueLists<R>): void {
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
export function foldLists<R extends Row>(lists: DueLists<R>, policyOf: PolicyOf<R>): void {
  foldAgreed(lists, policyOf);
  foldWarnings(lists);
}
