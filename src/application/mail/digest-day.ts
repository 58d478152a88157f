/** @fileoverview Gathers what the reminders of a day are made from. */

import { contactsOf } from '../../domain/cadence/contacts-of';
import { duesOf } from '../../domain/cadence/next-follow-up';
import { type Day, monthOf, yearOf } from '../../domain/calendar-date';
import type {
  DigestDay,
  Late,
  Notice,
  PendingDecision,
  RegisterNews,
  RoutineWork,
  StageProposal,
} from '../../domain/digest/day';
import { hasLostCustomer } from '../../domain/follow-ups/follow-up';
import { gradeCode } from '../../domain/grade-text';
import { groupBy } from '../../domain/group-by';
import { deadline } from '../../domain/moment';
import type { Interaction } from '../../domain/register-records';
import type { SameDayContact } from '../../domain/same-day-contacts';
import { HOURS_TO_DECIDE } from '../../domain/time-limits/change-request-limits';
import type { WorkCalendar } from '../../domain/working-days';
import { messagesFor } from '../../messages';
import { todoTab } from '../../schema/generated-tabs';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { factsIn } from '../config/config-mirror';
import type { PlannedDay } from '../follow-ups/generate-follow-ups';
import { limitClock, planRules } from '../follow-ups/plan-rules';
import { byCustomer } from '../keeping/customer-tables';
import type { World } from '../ports';

export type DigestWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'>;

export interface DayParts {
  readonly late: readonly Late[];
  readonly notices: readonly Notice[];
  readonly stageProposals: readonly StageProposal[];
  readonly pending: readonly PendingDecision[];
  readonly routine: RoutineWork;
  readonly news: RegisterNews;
  readonly sameDay: readonly SameDayContact[];
  readonly limit: number;
}

const LINES = 20;

export const quietNews: RegisterNews = {
  yearsWithoutHolidays: [],
  failed: [],
  unknown: [],
  waiting: 0,
  jobs: [],
  highest: '',
  chain: '',
};

export const noParts: DayParts = {
  late: [],
  notices: [],
  stageProposals: [],
  pending: [],
  routine: {},
  news: quietNews,
  sameDay: [],
  limit: LINES,
};

/** Address of 我的待办. */
export function myListUrl(ledger: World['ledger']): string {
  const facts = factsIn(ledger);
  if (!facts) return '';
  const gid = facts.sheetIds[todoTab.name];
  return `https://docs.google.com/spreadsheets/d/${facts.registerId}/edit${gid === undefined ? '' : `#gid=${gid}`}`;
}

/** Years whose public holidays are missing: this one, and from a month on the next; they are published late in the year. */
export function yearsWithoutHolidays(today: Day, calendar: WorkCalendar, fromMonth: number): number[] {
  const year = yearOf(today);
  const wanted = monthOf(today) >= fromMonth ? [year, year + 1] : [year];
  return wanted.filter((one) => !calendar.hasDataFor(one));
}

export function digestDay({ tables, unplanned }: PlannedDay, parts: DayParts, world: DigestWorld): DigestDay {
  const { config, clock, language, ledger, register } = world;
  const rules = planRules(world);
  const { calendar, cadence, policiesFor, settings } = rules;
  const limits = limitClock(rules, clock);
  const today = clock.today();
  const interactions = byCustomer(tables.interactions);
  const byId = new Map(tables.customers.filter(({ values }) => values.id).map(({ values }) => [values.id, values]));
  const plans = tables.followUps.map(({ values }) => values);
  const ofCustomer = groupBy(plans, ({ customer }) => customer);
  const labels = new Map(config.options('grades').map(({ value, label }) => [value, label]));
  const ranks = [...labels.keys()];
  const sorted = new Map<string, readonly Interaction[]>();

  function contacts(customer: string): readonly Interaction[] {
    const known = sorted.get(customer) ?? contactsOf(interactions.get(customer) ?? [], today);
    sorted.set(customer, known);
    return known;
  }

  return {
    today,
    minutes: clock.localOf(clock.now()).minutes,
    calendar,
    words: messagesFor(language).digest,
    members: config.members,
    customers: byId,
    followUps: plans.filter((row) => !hasLostCustomer(row, (id) => byId.has(id))),
    contactsOf: contacts,
    duesOf(customer) {
      const found = byId.get(customer);
      if (!found) return [];
      return duesOf(
        { customer: found, contacts: contacts(customer), followUps: ofCustomer.get(customer) ?? [] },
        policiesFor,
        cadence,
      );
    },
    unplanned: new Set(unplanned),
    ...parts,
    warnOfOverContact: settings.overContactWarning,
    changeRequests: register.all(changeRequests).map(({ values }) => values),
    gradeLabel: (code) => labels.get(gradeCode(code)) ?? '',
    gradeRank(code) {
      const at = ranks.indexOf(code);
      return at < 0 ? ranks.length : at;
    },
    fieldTitle: (key) =>
      (customers.fields as Record<string, { title: Record<string, string> }>)[key]?.title[language] ?? key,
    listUrl: myListUrl(ledger),
    localOf: (moment) => clock.localOf(moment),
    decideBy: (requestedAt) => clock.localOf(deadline(requestedAt, HOURS_TO_DECIDE, limits)),
  };
}
