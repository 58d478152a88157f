/** @fileoverview The annual audit (K1 年度全面核查): customers asleep, key customers' completeness, vague terms, data kept too long. */

import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import { isPlanned } from '../cadence/planned';
import { addMonths, type Day, isDay } from '../calendar-date';
import { isBlank } from '../checks/check';
import { isMoment } from '../moment';
import { isPerson } from '../records/required-fields';
import type { Interaction, LocalOf, Need, Order } from '../register-records';
import { LOST } from '../stage';
import { isNeedOpen } from '../time-limits/need-limits';

type Customer = RecordOf<typeof customers>;

export type AuditLine = { readonly customer: string; readonly owner: string } & (
  | { readonly kind: 'asleep'; readonly to: '休眠' | '待激活'; readonly last: Day | '' }
  | { readonly kind: 'incomplete'; readonly filled: number; readonly of: number; readonly missing: readonly string[] }
  | { readonly kind: 'vague'; readonly fields: readonly string[] }
  | { readonly kind: 'kept'; readonly lostOn: Day }
);

export interface AuditFacts {
  readonly customers: readonly Customer[];
  readonly interactions: readonly Pick<Interaction, 'customer' | 'date'>[];
  readonly orders: readonly Pick<Order, 'customer' | 'date'>[];
  readonly needs: readonly Pick<Need, 'customer' | 'status'>[];
  /** The day on which a lost customer was lost, as far as the log tells. */
  readonly lostOn: (customer: string) => Day | undefined;
}

export interface AuditRules {
  readonly today: Day;
  readonly localOf: LocalOf;
  readonly dormantMonths: number;
  readonly keyAmount: number;
  readonly keepLostYears: number;
}

// What a key customer's record should tell; facts about a company are not asked of a person.
const OF_COMPANIES = ['creditCode', 'size', 'business', 'address'] as const;
const OF_EVERYBODY = [
  'region',
  'contactTitle',
  'email',
  'preferredChannel',
  'preferredTopics',
  'decisionProcess',
  'history',
] as const;
const VAGUE = ['region', 'industry', 'contactName'] as const;

/** The latest day by customer. */
function latestOf(records: readonly { readonly customer: string; readonly date: Day }[], until: Day): Map<string, Day> {
  const latest = new Map<string, Day>();
  for (const { customer, date } of records) {
    if (isDay(date) && date <= until && date > (latest.get(customer) ?? '')) latest.set(customer, date);
  }
  return latest;
}

function createdOn({ createdAt }: Customer, { localOf, today }: AuditRules): Day {
  return isMoment(createdAt) ? localOf(createdAt).day : today;
}

function asleep(facts: AuditFacts, rules: AuditRules): AuditLine[] {
  const since = addMonths(rules.today, -rules.dormantMonths);
  const contacts = latestOf(facts.interactions, rules.today);
  const ordered = latestOf(facts.orders, rules.today);
  const needing = new Set(facts.needs.filter((need) => isNeedOpen(need as Need)).map(({ customer }) => customer));
  return facts.customers.filter(isPlanned).flatMap((customer): AuditLine[] => {
    const { id, owner, activity } = customer;
    const last = contacts.get(id) ?? '';
    if ((last || createdOn(customer, rules)) >= since) return [];
    const to = needing.has(id) || (ordered.get(id) ?? '') > since ? '待激活' : '休眠';
    return activity === to ? [] : [{ kind: 'asleep', customer: id, owner, to, last }];
  });
}

function incomplete(customer: Customer): AuditLine[] {
  const fields = isPerson(customer) ? OF_EVERYBODY : [...OF_COMPANIES, ...OF_EVERYBODY];
  const missing = fields.filter((key) => isBlank(customer[key]));
  const { id, owner } = customer;
  const counts = { filled: fields.length - missing.length, of: fields.length };
  return missing.length === 0 ? [] : [{ kind: 'incomplete', customer: id, owner, missing, ...counts }];
}

/** What is written and says too little; what is missing stands in the data check. */
function vague(customer: Customer): AuditLine[] {
  const { id, owner, problems } = customer;
  const fields = VAGUE.filter((key) => problems.split(' ').includes(key) && !isBlank(customer[key]));
  return fields.length === 0 ? [] : [{ kind: 'vague', customer: id, owner, fields }];
}

function keptTooLong(customer: Customer, { lostOn }: AuditFacts, rules: AuditRules): AuditLine[] {
  const { id, owner } = customer;
  const on = lostOn(id) ?? createdOn(customer, rules);
  return on > addMonths(rules.today, -12 * rules.keepLostYears)
    ? []
    : [{ kind: 'kept', customer: id, owner, lostOn: on }];
}

/** What is to be looked at, kind by kind. */
export function annualAudit(facts: AuditFacts, rules: AuditRules): readonly AuditLine[] {
  const known = facts.customers.filter(({ id, status }) => id !== '' && status !== '已合并');
  const planned = known.filter(isPlanned);
  const key = planned.filter(({ amount12m }) => typeof amount12m === 'number' && amount12m > rules.keyAmount);
  return [
    ...asleep({ ...facts, customers: known }, rules),
    ...key.flatMap(incomplete),
    ...planned.flatMap(vague),
    ...known.filter(({ stage }) => stage === LOST).flatMap((one) => keptTooLong(one, facts, rules)),
  ];
}
