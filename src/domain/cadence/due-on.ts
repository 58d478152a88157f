/** @fileoverview When a policy row is due for a customer: from the last contact that counted, else from the beginning. */
import { addDays, compareDays, type Day, isDay, latest } from '../calendar-date';
import { gradeCode } from '../grade-text';
import { isMoment } from '../moment';
import type { Customer, FollowUp, Interaction, LocalOf, Policy } from '../register-records';
import type { WorkCalendar } from '../working-days';
import type { Due, DueReason, NamedContact } from './due';
import { addInterval, type Interval, intervalOf } from './interval';
import { moveOffDaysOff } from './move-off-days-off';
import { qualifies, REGULAR, wantsVisit } from './qualifies';

export type CadenceRules = {
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly localOf: LocalOf;
  readonly firstContactDays: number;
  /** Names of the members of level 高层. */
  readonly executives: ReadonlySet<string>;
};

/** What a due date is counted from. */
export type Base = {
  readonly on: Day;
  readonly raw: Day;
  readonly dueOn: Day;
  readonly from: 'contact' | 'plan' | 'otherContact' | 'created' | 'firstContact';
  readonly contact: Interaction | undefined;
};

/** A customer with the contacts (latest first) and follow-ups that decide. */
export type CustomerFacts = {
  readonly customer: Customer;
  readonly contacts: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
};

const MAX_NOT_COUNTED = 2;

export function createdOn({ createdAt }: Customer, { localOf, today }: CadenceRules): Day {
  return isMoment(createdAt) ? localOf(createdAt).day : today;
}

const causeOf = ({ id }: Policy): string => `policy:${id}`;

/** Plans of the row that a person ended without a record of contact: done counts as done, cancelled as skipped. */
function endedByHand({ followUps }: CustomerFacts, policy: Policy): Day[] {
  const wanted = causeOf(policy);
  return followUps
    .filter(({ cause, interaction }) => interaction === '' && cause === wanted)
    .map(({ status, doneOn, dueOn }) => {
      if (status === '已完成') return isDay(doneOn) ? doneOn : dueOn;
      return status === '已取消' ? dueOn : '';
    })
    .filter(isDay);
}

/** Where counting starts while no contact counted: at other contacts, latest first, and at the record itself. */
function beginnings(
  facts: CustomerFacts,
  others: readonly Interaction[],
  policy: Policy,
  interval: Interval,
  rules: CadenceRules,
): readonly Base[] {
  const created = createdOn(facts.customer, rules);
  const fromCreated = (raw: Day, from: Base['from']): Base => {
    return { on: created, raw, dueOn: moveOffDaysOff(raw, created, false, rules.calendar), from, contact: undefined };
  };
  if (policy.kind !== REGULAR) return [fromCreated(addInterval(created, interval), 'created')];
  return [
    ...others.map(({ date }) => since(date, 'otherContact', undefined, interval, rules)),
    fromCreated(addDays(created, rules.firstContactDays), 'firstContact'),
  ];
}

function since(
  on: Day,
  from: Base['from'],
  contact: Interaction | undefined,
  interval: Interval,
  { calendar }: CadenceRules,
): Base {
  const raw = addInterval(on, interval);
  return { on, raw, dueOn: moveOffDaysOff(raw, on, true, calendar), from, contact };
}

/** Everything the row's due date can be or could have been counted from, latest first; the first one counts. */
export function basesOf(facts: CustomerFacts, policy: Policy, rules: CadenceRules): readonly Base[] {
  const interval = intervalOf(policy.times, policy.period);
  if (!interval) return [];
  const qualifying = facts.contacts.filter((contact) => qualifies(contact, policy, rules.executives));
  const counted = qualifying.map((contact) => since(contact.date, 'contact', contact, interval, rules));
  const ended = endedByHand(facts, policy).map((on) => since(on, 'plan', undefined, interval, rules));
  // sort is stable: of one day, the contact stands before the plan.
  const all = [...counted, ...ended].sort((a, b) => compareDays(b.on, a.on));
  const oldest = all[all.length - 1]?.on;
  const others = facts.contacts.filter(
    (contact) => !qualifying.includes(contact) && (oldest === undefined || contact.date <= oldest),
  );
  return [...all, ...beginnings(facts, others, policy, interval, rules)];
}

/** The first of `basesOf`, without reckoning the others: this runs for every customer and row. */
function firstBase(facts: CustomerFacts, policy: Policy, rules: CadenceRules): Base | undefined {
  const interval = intervalOf(policy.times, policy.period);
  if (!interval) return undefined;
  const contact = facts.contacts.find((made) => qualifies(made, policy, rules.executives));
  const ended = facts.followUps.length === 0 ? '' : endedByHand(facts, policy).reduce(latest, '');
  if (contact && contact.date >= ended) return since(contact.date, 'contact', contact, interval, rules);
  if (ended !== '') return since(ended, 'plan', undefined, interval, rules);
  return beginnings(facts, facts.contacts.slice(0, 1), policy, interval, rules)[0];
}

/** The day from which the row's next contact is counted. */
export function countedFrom(facts: CustomerFacts, policy: Policy, rules: CadenceRules): Day | undefined {
  return firstBase(facts, policy, rules)?.on;
}

const named = ({ date, method }: Interaction): NamedContact => ({ on: date, method });

function reasonOf(facts: CustomerFacts, policy: Policy, base: Base, rules: CadenceRules): DueReason {
  if (base.from === 'firstContact') {
    return { key: 'firstContact', params: { createdOn: base.on, days: rules.firstContactDays } };
  }
  const last = base.contact ?? facts.contacts.find((contact) => qualifies(contact, policy, rules.executives));
  const later = facts.contacts.filter(({ date }) => last === undefined || date > last.date);
  const { times, period, kind, methods, deep, level, stage } = policy;
  return {
    key: 'policy',
    params: {
      grade: gradeCode(facts.customer.grade),
      stage,
      times,
      period,
      kind,
      methods,
      deep,
      visitOnly: wantsVisit(policy),
      level,
      last: last && named(last),
      notCounted: later.slice(0, MAX_NOT_COUNTED).map(named),
      createdOn: last ? undefined : createdOn(facts.customer, rules),
    },
  };
}

/** When the row is next due for the customer; never, where its period cannot be read. */
export function dueOn(facts: CustomerFacts, policy: Policy, rules: CadenceRules): Due | undefined {
  const base = firstBase(facts, policy, rules);
  if (!base) return undefined;
  const reason = reasonOf(facts, policy, base, rules);
  return { cause: causeOf(policy), dueOn: base.dueOn, reason, policy };
}
