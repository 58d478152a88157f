/** @fileoverview Health, warnings and chances of customers: scores, reasons, the tag, what is over is cleared. */
import { contactsOf } from '../../domain/cadence/contacts-of';
import type { Due } from '../../domain/cadence/due';
import { duesOf } from '../../domain/cadence/next-follow-up';
import { isPlanned } from '../../domain/cadence/planned';
import { isOpen } from '../../domain/follow-ups/follow-up';
import type { Signal } from '../../domain/follow-ups/signals';
import { type UpgradeSignal, upgradeSignals } from '../../domain/grading/upgrade-signals';
import { groupBy } from '../../domain/group-by';
import { type Health, type HealthRules, healthOf } from '../../domain/health/health';
import { isRiskCleared, RISK_TAG, type RiskFacts, riskSignals } from '../../domain/health/risk-signals';
import { type Score, scoresOf } from '../../domain/health/scores';
import { isPooled } from '../../domain/pool/pooled';
import { messagesFor } from '../../messages';
import { textFor } from '../../messages/texts-of';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { surveyInvites } from '../../schema/tables/survey-invites';
import { registerAuthor } from '../change-log/register-author';
import type { CustomerTables, Row } from '../keeping/customer-tables';
import { changeRecords, type RecordChange, type RecordWorld } from '../keeping/record-changes';
import { addNotices, type NewNotice } from '../mail/notices';
import { type PlanRules, planRules } from './plan-rules';

type Customer = Row<typeof customers>;
type Plan = Row<typeof followUps>;

const RISK = '风险预警';

export interface Assessed {
  /** The follow-ups that risks and chances ask for. */
  readonly signals: readonly Signal[];
  /** What each customer is due for: the plans ask for the same. */
  readonly dues: ReadonlyMap<Customer['values'], readonly Due[]>;
}

/** Queues health, tags and cleared warnings. */
export function assessCustomers(
  tables: CustomerTables,
  world: RecordWorld,
  everybody: readonly Customer[] = tables.customers,
): Assessed {
  const sources = sourcesOf(tables, everybody, world);
  const signals: Signal[] = [];
  const dues = new Map<Customer['values'], readonly Due[]>();
  const notices: NewNotice[] = [];
  const tagged: RecordChange<typeof customers>[] = [];
  const cleared: RecordChange<typeof followUps>[] = [];
  for (const stored of tables.customers) {
    if (stored.values.id === '' || !isPlanned(stored.values)) continue;
    const found = assess(stored, sources, world);
    dues.set(stored.values, found.dues);
    signals.push(...found.signals);
    notices.push(...found.notices);
    tagged.push(...found.tagged);
    cleared.push(...found.cleared);
  }
  changeRecords(followUps, cleared, registerAuthor(), world);
  changeRecords(customers, tagged, registerAuthor(), world);
  addNotices(notices, world.register);
  return { signals, dues };
}

/** The health alone, where something was pasted over it: nobody is warned, nothing is told. */
export function reckonHealth(tables: CustomerTables, world: RecordWorld): void {
  const sources = sourcesOf(tables, [], world);
  const { now } = sources;
  const { cadence } = sources.rules;
  for (const stored of tables.customers) {
    const { id } = stored.values;
    if (id === '') continue;
    const { health } = healthOf(healthFacts(stored, sources).facts, {
      today: cadence.today,
      now,
      localOf: cadence.localOf,
    });
    if (stored.values.health !== health) world.register.change(customers, stored, { health });
  }
}

/** What is told of these customers' health when it is told: a warning may be of yesterday, and more was typed since. */
export function presentHealth(
  tables: CustomerTables,
  world: RecordWorld,
): Map<string, { health: string; why: string }> {
  const sources = sourcesOf(tables, [], world);
  const { now } = sources;
  const { today, localOf } = sources.rules.cadence;
  return new Map(
    tables.customers.map((stored) => {
      const health = healthOf(healthFacts(stored, sources).facts, { today, now, localOf });
      return [stored.values.id, { health: String(health.health), why: reasonsOf(health, world) }];
    }),
  );
}

function healthFacts(stored: Customer, sources: Sources) {
  const { id } = stored.values;
  const { rules } = sources;
  const interactions = sources.interactions.get(id) ?? [];
  const plans = sources.plans.get(id) ?? [];
  const orders = sources.orders.get(id) ?? [];
  const needs = sources.needs.get(id) ?? [];
  const invites = sources.invites.get(id) ?? [];
  const scores = scoresOf({ interactions, needs, invites }, rules.cadence.localOf);
  const dues = duesFor(stored, interactions, plans, rules);
  return { plans, facts: { dues, scores, orders, needs } };
}

/** What each customer has, found without searching the tables again. */
function sourcesOf(tables: CustomerTables, everybody: readonly Customer[], world: RecordWorld) {
  const byCustomer = ({ customer }: { customer: string }) => customer;
  const valuesOf = <V>(rows: readonly { readonly values: V }[]) => rows.map(({ values }) => values);
  const referred = groupBy(valuesOf(everybody), ({ referredBy }) => referredBy);
  return {
    rules: planRules(world),
    now: world.clock.now(),
    interactions: groupBy(valuesOf(tables.interactions), byCustomer),
    plans: groupBy(tables.followUps, ({ values }) => values.customer),
    orders: groupBy(valuesOf(tables.orders), byCustomer),
    needs: groupBy(valuesOf(tables.needs), byCustomer),
    invites: groupBy(valuesOf(world.register.all(surveyInvites)), byCustomer),
    referred: (id: string) => (referred.get(id) ?? []).map((customer) => customer.id).filter(Boolean),
  };
}

type Sources = ReturnType<typeof sourcesOf>;

interface Assessment {
  readonly dues: readonly Due[];
  readonly signals: readonly Signal[];
  readonly notices: readonly NewNotice[];
  readonly tagged: readonly RecordChange<typeof customers>[];
  readonly cleared: readonly RecordChange<typeof followUps>[];
}

function assess(stored: Customer, sources: Sources, world: RecordWorld): Assessment {
  const { id, health: before } = stored.values;
  const { rules, now } = sources;
  const { today } = rules.cadence;
  const { plans, facts: held } = healthFacts(stored, sources);
  const { scores, orders, needs } = held;
  const figuring = { today, now, localOf: rules.cadence.localOf };
  const health = healthOf(held, figuring);
  const healthBefore = typeof before === 'number' ? before : undefined;
  if (before !== health.health) world.register.change(customers, stored, { health: health.health });
  const facts: RiskFacts = { scores, needs, health: health.health, healthBefore };
  // What is nobody's has nobody to warn; whoever claims it is warned then.
  const isOwned = !isPooled(stored.values);
  const known = new Set(plans.map(({ values }) => values.cause));
  const risks = isOwned ? freshRisks(id, facts, known, figuring) : [];
  const chance = { orders, scores: valuesOfScores(scores), referred: sources.referred(id), newFields: [] };
  const chances = isOwned ? upgradeSignals(chance, today).filter(({ cause }) => !known.has(cause)) : [];
  const cleared = clearedPlans(plans, facts, today);
  return {
    dues: held.dues,
    signals: [...risks, ...chances.map((one) => ({ customer: id, origin: '升级机会' as const, ...one }))],
    notices: [
      ...risks.map((risk) => noticeOf(id, risk.cause, health, today, world)),
      ...chances.map((one) => chanceNotice(id, one, today, world)),
    ],
    tagged: retag(stored, plans, risks.length, cleared.length),
    cleared,
  };
}

function duesFor(
  { values }: Customer,
  interactions: readonly Parameters<typeof contactsOf>[0][number][],
  plans: readonly Plan[],
  rules: PlanRules,
) {
  const contacts = contactsOf([...interactions], rules.cadence.today);
  const facts = { customer: values, contacts, followUps: plans.map((plan) => plan.values) };
  return duesOf(facts, rules.policiesFor, rules.cadence);
}

function valuesOfScores(scores: readonly Score[]): number[] {
  return scores.map(({ value }) => value);
}

/** Once per cause: a cause that has a plan, open or ended, is known. */
function freshRisks(id: string, facts: RiskFacts, known: ReadonlySet<string>, rules: HealthRules): Signal[] {
  return riskSignals(facts, rules)
    .filter(({ cause }) => !known.has(cause))
    .map((risk) => ({ customer: id, origin: RISK, ...risk }));
}

function clearedPlans(plans: readonly Plan[], facts: RiskFacts, today: string): RecordChange<typeof followUps>[] {
  return plans
    .filter(({ values }) => values.origin === RISK && isOpen(values) && isRiskCleared(values.cause, facts))
    .map((stored) => ({ stored, values: { status: '已完成', doneOn: today } }));
}

/** The tag stands while a warning is open. */
function retag(
  stored: Customer,
  plans: readonly Plan[],
  fresh: number,
  cleared: number,
): RecordChange<typeof customers>[] {
  const open = plans.filter(({ values }) => values.origin === RISK && isOpen(values)).length;
  const wanted = open - cleared + fresh > 0;
  const { tags } = stored.values;
  if (wanted === tags.includes(RISK_TAG)) return [];
  return [{ stored, values: { tags: wanted ? [...tags, RISK_TAG] : tags.filter((tag) => tag !== RISK_TAG) } }];
}

function noticeOf(id: string, cause: string, health: Health, today: string, world: RecordWorld): NewNotice {
  const why = reasonsOf(health, world);
  return { kind: 'risk', record: id, since: today, detail: { cause, health: String(health.health), why } };
}

function reasonsOf({ parts }: Health, { language }: RecordWorld): string {
  const words = messagesFor(language).health;
  return parts.map((part) => words.scored(textFor(words.parts, part), part.points, part.max)).join(' · ');
}

function chanceNotice(
  id: string,
  { cause, reason }: UpgradeSignal,
  today: string,
  { language }: RecordWorld,
): NewNotice {
  const why = textFor(messagesFor(language).grading.upgrades, reason);
  return { kind: 'upgrade', record: id, since: today, detail: { cause, why } };
}
