/** @fileoverview Time limits that have passed, with who has to mend what by when. */
import { type Day, isDay } from '../../domain/calendar-date';
import type { Late } from '../../domain/digest/day';
import { lateKey } from '../../domain/digest/late-section';
import type { Responsibility } from '../../domain/digest/responsible';
import { needName } from '../../domain/register-records';
import { type Breach, breachesOf, lateEntries } from '../../domain/time-limits/breaches';
import type { LimitFacts, LimitKind } from '../../domain/time-limits/limit';
import { changeRequests } from '../../schema/tables/change-requests';
import { surveyInvites } from '../../schema/tables/survey-invites';
import { routineSince } from '../automation/routine-work';
import type { CustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';
import { limitClock, type PlanRules, planRules } from './plan-rules';

const HOURS: Readonly<Record<LimitKind, number>> = {
  collected: 24,
  review: 24,
  mend: 24,
  changeEntered: 48,
  changeDecided: 48,
  urgentReply: 24,
  departmentReply: 48,
  needDue: 0,
  minutes: 24,
  answerProcessed: 48,
};
const FOR_REVIEWERS: readonly LimitKind[] = ['review', 'changeDecided'];
const WHAT_LENGTH = 30;

type LateWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger'>;

/** What is not mended, and what was entered too late: since a day, or announced and perhaps not told yet. */
export function lateItems(
  tables: CustomerTables,
  duty: Responsibility,
  { since, known }: { readonly since: Day; readonly known: ReadonlySet<string> },
  world: LateWorld,
): Late[] {
  const facts = factsOf(tables, world);
  const rules = limitRules(planRules(world), world);
  const reviewer = world.config.members.find(({ role, active }) => role === '复核人' && active)?.name;
  const breaches = breachesOf(facts, rules, world.clock.now());
  const entered = lateEntries(facts, rules, routineSince(world)).filter(
    ({ kind, record, doneAt }) =>
      known.has(`late:${lateKey({ limit: kind, record })}`) || world.clock.localOf(doneAt ?? '').day >= since,
  );
  const said = describer([...breaches, ...entered], tables, facts);
  const item = (breach: Breach): Late => {
    const { responsible } = breach;
    const candidates = [responsible, responsible === '' && FOR_REVIEWERS.includes(breach.kind) ? (reviewer ?? '') : ''];
    const managers = duty.managersOf(responsible || facts.ownerOf(breach.customer));
    const owner = candidates.find((name) => duty.ownerOf(name)) ?? managers[0]?.name ?? '';
    return {
      limit: breach.kind,
      customer: breach.customer,
      owner,
      record: breach.record,
      ...said(breach),
      hours: HOURS[breach.kind],
      deadline: world.clock.localOf(breach.due),
      overMinutes: breach.overdueMinutes,
    };
  };
  return [...breaches.map(item), ...entered.map((breach): Late => ({ ...item(breach), once: true }))];
}

function factsOf({ customers, interactions, needs }: CustomerTables, { register }: LateWorld): LimitFacts {
  const valuesOf = <V>(rows: readonly { readonly values: V }[]) => rows.map(({ values }) => values);
  const owners = new Map(customers.map(({ values }) => [values.id, values.owner]));
  return {
    customers: valuesOf(customers),
    changeRequests: valuesOf(register.all(changeRequests)),
    needs: valuesOf(needs),
    interactions: valuesOf(interactions),
    invites: valuesOf(register.all(surveyInvites)),
    ownerOf: (customer) => owners.get(customer) ?? '',
  };
}

function limitRules(rules: PlanRules, { clock }: LateWorld) {
  return { clock: limitClock(rules, clock), settings: rules.settings };
}

/** What the line says of the record that owes it. */
function describer(
  breaches: readonly Breach[],
  { interactions, needs }: CustomerTables,
  { changeRequests: requests }: LimitFacts,
) {
  const late = new Set(breaches.map(({ record }) => record));
  const contacts = new Map(
    interactions.filter(({ values }) => late.has(values.id)).map(({ values }) => [values.id, values]),
  );
  const wishes = new Map(needs.map(({ values }) => [values.id, values]));
  const asked = new Map(requests.map((request) => [request.id, request as { field?: string }]));
  return ({ record }: Breach): Pick<Late, 'on' | 'method' | 'what'> => {
    const contact = contacts.get(record);
    if (contact) {
      const { date, method, content } = contact;
      return { on: isDay(date) ? date : '', method, what: content.slice(0, WHAT_LENGTH) };
    }
    const wish = wishes.get(record);
    const what = wish ? needName(wish) : (asked.get(record)?.field ?? '');
    return { on: '', method: '', what: what.slice(0, WHAT_LENGTH) };
  };
}
