/** @fileoverview 客户档案: the whole customer at a glance, to be read before a contact (K0). */
import { isOpen } from '../../domain/follow-ups/follow-up';
import { isMoment } from '../../domain/moment';
import { isNeedOpen } from '../../domain/time-limits/need-limits';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { type CustomerTables, tablesOf } from '../keeping/customer-tables';
import type { Values, World } from '../ports';
import { problemFinder } from '../review/list-reviews';
import { refusal } from '../user-error';
import { type Person, peopleOf } from './people';
import { type Promised, promisesIn } from './promises';
import { type Standing, standingOf } from './standing';
import { type TalkingPoint, talkingPoints } from './talking-points';
import { type Happened, timelineOf } from './timeline';

export type ProfileWorld = Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>;

export interface Profile extends Standing {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly owner: string;
  readonly status: string;
  readonly lastContact: string;
  readonly nextFollowUp: string;
  readonly verifiedAt: string;
  /** What else is known and worth a look, by title. */
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly toConfirm: readonly string[];
  readonly people: readonly Person[];
  readonly needs: readonly OpenNeed[];
  readonly promises: readonly Promised[];
  readonly plans: readonly OpenPlan[];
  readonly talkingPoints: readonly TalkingPoint[];
  readonly timeline: readonly Happened[];
}

interface OpenNeed {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly status: string;
  readonly urgent: boolean;
  /** The day of its limit. */
  readonly dueOn: string;
}

interface OpenPlan {
  readonly id: string;
  readonly dueOn: string;
  readonly text: string;
  readonly method: string;
}

type Customer = RecordOf<typeof customers>;

const FACTS = [
  'industry',
  'size',
  'business',
  'region',
  'preferredChannel',
  'preferredFrequency',
  'preferredTopics',
  'decisionProcess',
  'tags',
  'autoTags',
  'servicePlan',
  'recentNews',
  'history',
  'remark',
] as const;

export function customerProfile({ id }: { readonly id: string }, world: ProfileWorld): Profile {
  const tables = tablesOf([String(id)], [contacts, needs, interactions, followUps, orders], world.register);
  const customer = tables.customers[0]?.values;
  if (!customer) throw refusal(messagesFor(world.language).requesting.customerUnknown(String(id)), 'id', String(id));
  const { name, stage, owner, status, lastContact, nextFollowUp } = customer;
  const standing = standingOf(customer, tables, world);
  return {
    ...{ id: customer.id, name, stage, owner, status, lastContact, nextFollowUp },
    ...standing,
    verifiedAt: dayOf(customer.verifiedAt, world),
    facts: factsOf(customer, world),
    toConfirm: toConfirm(customer, world),
    people: peopleOf(customer, tables),
    needs: openNeeds(tables, world),
    promises: promisesIn(tables),
    plans: openPlans(tables),
    talkingPoints: talkingPoints(customer, tables, standing, world),
    timeline: timelineOf(tables, world),
  };
}

function factsOf(customer: Customer, { language }: ProfileWorld): Profile['facts'] {
  return FACTS.map((key) => ({
    title: customers.fields[key].title[language],
    text: [customer[key]].flat().join('、'),
  })).filter(({ text }) => text !== '');
}

/** What people marked as uncertain, then what the checks find. */
function toConfirm(customer: Customer, world: ProfileWorld): string[] {
  const found = problemFinder(world)(customer as unknown as Values).map(({ message }) => message);
  return [...customer.toConfirm, ...found];
}

function openNeeds({ needs: rows }: CustomerTables, world: ProfileWorld): OpenNeed[] {
  return rows
    .map(({ values }) => values)
    .filter((need) => need.id !== '' && isNeedOpen(need))
    .map(({ id, type, description, status, urgent, dueAt }) => {
      return { id, type, text: description, status, urgent, dueOn: dayOf(dueAt, world) };
    });
}

function openPlans({ followUps: rows }: CustomerTables): OpenPlan[] {
  return rows
    .map(({ values }) => values)
    .filter((plan) => plan.id !== '' && isOpen(plan))
    .map(({ id, dueOn, content, method }) => ({ id, dueOn, text: content, method }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** A moment as its day; what people typed as a day stays one. */
function dayOf(moment: string, { clock }: ProfileWorld): string {
  return isMoment(moment) ? clock.localOf(moment).day : moment;
}
