/** @fileoverview Plans the follow-ups of many customers; running it again changes nothing. */
import { contactsOf } from '../cadence/contacts-of';
import type { Due } from '../cadence/due';
import type { CadenceRules } from '../cadence/due-on';
import { isPlanned } from '../cadence/planned';
import { makePolicyChooser } from '../cadence/policies-for';
import { type Day, yearOf } from '../calendar-date';
import { type Greeting, greetingsOf } from '../greetings/festivals';
import { groupBy } from '../group-by';
import type { Contact, Customer, FollowUp, Interaction, LocalOf, Need, Order, Policy } from '../register-records';
import type { WorkCalendar } from '../working-days';
import type { FollowUpUpdate, NewFollowUp } from './follow-up';
import type { PlanContext, PlanFacts, PlanSettings } from './plan-context';
import { planCustomer } from './plan-customer';
import type { Signal } from './signals';
import type { FollowUpWords } from './words';

export type PlanInput = {
  readonly customers: Iterable<Customer>;
  readonly policies: readonly Policy[];
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
  readonly contacts?: readonly Contact[];
  readonly orders?: readonly Order[];
  readonly needs?: readonly Need[];
  readonly signals?: readonly Signal[];
  /** What customers are due for, where that is known already. */
  readonly dues?: ReadonlyMap<Customer, readonly Due[]>;
  /** Names of the members of level 高层. */
  readonly executives?: readonly string[];
  readonly settings: PlanSettings;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly localOf: LocalOf;
  readonly words: FollowUpWords;
};

export type FollowUpPlan = {
  readonly create: readonly NewFollowUp[];
  readonly update: readonly FollowUpUpdate[];
  /** The earliest open day of every customer handed in; '' where there is none. */
  readonly nextFollowUp: ReadonlyMap<string, Day | ''>;
  /** The day of the last contact of every customer that had one. */
  readonly lastContact: ReadonlyMap<string, Day>;
  /** Customers that should be planned for and have nothing to come. */
  readonly unplanned: readonly string[];
};

function greetingsAround({ today, settings, calendar }: PlanInput): readonly Greeting[] {
  const years = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
  return years.flatMap((year) => greetingsOf(year, settings.festivals, settings.greetDays, calendar));
}

function contextOf(input: PlanInput): PlanContext {
  const { calendar, today, localOf, settings, words, policies, executives = [], dues = new Map() } = input;
  const { firstContactDays } = settings;
  const rules: CadenceRules = { calendar, today, localOf, firstContactDays, executives: new Set(executives) };
  const policiesFor = makePolicyChooser(policies);
  return { rules, policiesFor, dues, settings, words, greetings: greetingsAround(input) };
}

/** Finds what belongs to a customer without searching the tables again for each. */
function makeFactsOf(input: PlanInput): (customer: Customer) => PlanFacts {
  const byCustomer = ({ customer }: { customer: string }) => customer;
  const interactions = groupBy(input.interactions, byCustomer);
  const followUps = groupBy(input.followUps, byCustomer);
  const people = groupBy(input.contacts ?? [], byCustomer);
  const orders = groupBy(input.orders ?? [], byCustomer);
  const needs = groupBy(input.needs ?? [], byCustomer);
  const signals = groupBy(input.signals ?? [], byCustomer);
  return (customer) => ({
    customer,
    contacts: contactsOf(interactions.get(customer.id) ?? [], input.today),
    followUps: followUps.get(customer.id) ?? [],
    people: people.get(customer.id) ?? [],
    orders: orders.get(customer.id) ?? [],
    needs: needs.get(customer.id) ?? [],
    signals: signals.get(customer.id) ?? [],
  });
}

export function planFollowUps(input: PlanInput): FollowUpPlan {
  const context = contextOf(input);
  const factsOf = makeFactsOf(input);
  const create: NewFollowUp[] = [];
  const update: FollowUpUpdate[] = [];
  const nextFollowUp = new Map<string, Day | ''>();
  const lastContact = new Map<string, Day>();
  const unplanned: string[] = [];
  for (const customer of input.customers) {
    const facts = factsOf(customer);
    const plan = planCustomer(facts, context);
    create.push(...plan.create);
    update.push(...plan.update);
    nextFollowUp.set(customer.id, plan.next ?? '');
    const last = facts.contacts[0];
    if (last) lastContact.set(customer.id, last.date);
    if (plan.next === undefined && isPlanned(customer)) unplanned.push(customer.id);
  }
  return { create, update, nextFollowUp, lastContact, unplanned };
}
