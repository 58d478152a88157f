/** @fileoverview What the first template owes a customer on a day, reckoned apart from the register (spec: cadence). */
import { addDays, addMonths, type Day, diffDays } from '../../../src/domain/calendar-date';
import type { WorkCalendar } from '../../../src/domain/working-days';

export interface Contact {
  readonly date: Day;
  readonly method: string;
  readonly kind: string;
  readonly nextDate: Day | '';
}

export interface Client {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** The stage that was typed; the first order makes 成交客户 of an early one. */
  readonly stage: string;
  readonly createdOn: Day;
  readonly orders: { readonly date: Day; readonly amount: number }[];
  /** In the order in which they were logged. */
  readonly contacts: Contact[];
  /** Days on which the customer was unhappy, and when that was made good; '' while it was not. */
  readonly lowScores: { readonly on: Day; readonly goodOn: Day | '' }[];
}

const DEEP = ['上门拜访', '客户来访', '视频会议'];
const FIRST_CONTACT_DAYS = 7;

export function gradeOn(client: Client, today: Day): 'A' | 'B' | 'C' {
  const since = addMonths(today, -12);
  const sum = client.orders
    .filter(({ date }) => date > since && date <= today)
    .reduce((all, { amount }) => all + amount, 0);
  return sum >= 500_000 ? 'A' : sum >= 100_000 ? 'B' : 'C';
}

function stageOn({ stage, orders }: Client, today: Day): string {
  const ordered = orders.some(({ date }) => date <= today);
  return ordered && ['潜在客户', '意向客户'].includes(stage) ? '成交客户' : stage;
}

interface Rule {
  readonly after: (day: Day) => Day;
  readonly counts: (contact: Contact) => boolean;
  readonly regular: boolean;
}

const months = (count: number) => (day: Day) => addMonths(day, count);
const always = () => true;

function rulesOn(client: Client, today: Day): Rule[] {
  const grade = gradeOn(client, today);
  const stage = stageOn(client, today);
  const deep = ({ method }: Contact) => DEEP.includes(method);
  const ofGrade = {
    A: { after: months(1), counts: deep },
    B: { after: months(3), counts: always },
    C: { after: months(6), counts: always },
  };
  const ofStage: Readonly<Record<string, { after: (day: Day) => Day; counts: (contact: Contact) => boolean }>> = {
    意向客户: { after: (day) => addDays(day, 14), counts: always },
    潜在客户: { after: months(1), counts: always },
  };
  const value = { after: months(6), counts: ({ kind }: Contact) => kind === '价值传递', regular: false };
  return [{ ...(ofStage[stage] ?? ofGrade[grade]), regular: true }, value];
}

/** The working day before, or the one after where that is too soon after the last contact. */
function moved(raw: Day, since: Day, contacted: boolean, calendar: WorkCalendar): Day {
  if (calendar.isWorkingDay(raw)) return raw;
  const before = calendar.previousWorkingDay(raw);
  const passed = diffDays(since, before);
  const tooSoon = contacted ? passed < diffDays(since, raw) / 2 : passed < 0;
  return tooSoon ? calendar.nextWorkingDay(raw) : before;
}

function latest(contacts: readonly Contact[]): Contact | undefined {
  return contacts.reduce<Contact | undefined>((best, one) => (best && best.date > one.date ? best : one), undefined);
}

function dueBy(rule: Rule, client: Client, calendar: WorkCalendar): Day {
  const { createdOn, contacts } = client;
  const served = latest(contacts.filter(rule.counts)) ?? (rule.regular ? latest(contacts) : undefined);
  if (served) return moved(rule.after(served.date), served.date, true, calendar);
  return moved(
    rule.regular ? addDays(createdOn, FIRST_CONTACT_DAYS) : rule.after(createdOn),
    createdOn,
    false,
    calendar,
  );
}

/** The days on which the customer is due by policy or by agreement, the earliest first. */
export function owedDays(client: Client, today: Day, calendar: WorkCalendar): Day[] {
  const last = latest(client.contacts);
  const agreed = last && last.nextDate !== '' && last.nextDate >= last.date ? [last.nextDate] : [];
  return [...rulesOn(client, today).map((rule) => dueBy(rule, client, calendar)), ...agreed].sort();
}
