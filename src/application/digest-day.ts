/** @fileoverview Gathers what the reminders of a day are made from. */
import { contactsOf } from '../domain/cadence/contacts-of';
import type { CadenceRules } from '../domain/cadence/due-on';
import { duesOf } from '../domain/cadence/next-follow-up';
import { makePolicyChooser } from '../domain/cadence/policies-for';
import { type Day, yearOf } from '../domain/calendar-date';
import type { DigestDay, Late, Notice, RegisterNews, RoutineWork, StageProposal } from '../domain/digest/day';
import { gradeCode } from '../domain/grade-text';
import { groupBy } from '../domain/group-by';
import type { Interaction } from '../domain/register-records';
import type { WorkCalendar } from '../domain/working-days';
import { messagesFor } from '../messages';
import { changeRequests } from '../schema/tables/change-requests';
import { customers } from '../schema/tables/customers';
import { factsIn } from './config-mirror';
import type { PlannedDay } from './generate-follow-ups';
import type { World } from './ports';
import { settingsOf } from './typed-settings';
import { workCalendar } from './work-calendar';

export type DigestWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'>;

export interface DayParts {
  readonly late: readonly Late[];
  readonly notices: readonly Notice[];
  readonly stageProposals: readonly StageProposal[];
  readonly routine: RoutineWork;
  readonly news: RegisterNews;
  readonly limit: number;
}

const LINES = 20;
const EXECUTIVE = '高层';

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
  routine: {},
  news: quietNews,
  limit: LINES,
};

/** Address of 我的待办. */
export function myListUrl(ledger: World['ledger']): string {
  const facts = factsIn(ledger);
  if (!facts) return '';
  const gid = facts.sheetIds.myList;
  return `https://docs.google.com/spreadsheets/d/${facts.registerId}/edit${gid === undefined ? '' : `#gid=${gid}`}`;
}

/** Years whose public holidays should be known by now: this one, and the next from December on. */
export function yearsWithoutHolidays(today: Day, calendar: WorkCalendar): number[] {
  const year = yearOf(today);
  const wanted = today.slice(5, 7) === '12' ? [year, year + 1] : [year];
  return wanted.filter((one) => !calendar.hasDataFor(one));
}

export function digestDay({ tables, unplanned }: PlannedDay, parts: DayParts, world: DigestWorld): DigestDay {
  const { config, clock, language, ledger, register } = world;
  const settings = settingsOf(config);
  const calendar = workCalendar(config, settings);
  const today = clock.today();
  const interactions = groupBy(
    tables.interactions.map(({ values }) => values),
    ({ customer }) => customer,
  );
  const byId = new Map(tables.customers.filter(({ values }) => values.id).map(({ values }) => [values.id, values]));
  const plans = tables.followUps.map(({ values }) => values);
  const ofCustomer = groupBy(plans, ({ customer }) => customer);
  const rules: CadenceRules = {
    calendar,
    today,
    localOf: (moment) => clock.localOf(moment),
    firstContactDays: settings.firstContactDays,
    executives: new Set(config.members.filter(({ level }) => level === EXECUTIVE).map(({ name }) => name)),
  };
  const choose = makePolicyChooser(config.policies);
  const labels = new Map(config.options('grades').map(({ value, label }) => [value, label]));
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
    followUps: plans,
    contactsOf: contacts,
    duesOf(customer) {
      const found = byId.get(customer);
      if (!found) return [];
      return duesOf(
        { customer: found, contacts: contacts(customer), followUps: ofCustomer.get(customer) ?? [] },
        choose,
        rules,
      );
    },
    unplanned: new Set(unplanned),
    ...parts,
    changeRequests: register.all(changeRequests).map(({ values }) => values),
    gradeLabel: (code) => labels.get(gradeCode(code)) ?? '',
    fieldTitle: (key) =>
      (customers.fields as Record<string, { title: Record<string, string> }>)[key]?.title[language] ?? key,
    listUrl: myListUrl(ledger),
    localOf: (moment) => clock.localOf(moment),
  };
}
