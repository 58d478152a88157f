/** @fileoverview The words of the daily reminder, as each language has them; filled by src/messages. */
import type { DueReason } from '../cadence/due';
import type { Day } from '../calendar-date';
import type { AuditLine } from '../routine/annual-audit';
import type { MonthEndCustomer } from './day';
import type { Figures, SectionKey } from './digest';

export type Scope = 'team' | 'own';

export interface GreetingFacts {
  readonly name: string;
  /** Minute of the day, for good morning or good afternoon. */
  readonly minutes: number;
  readonly figures: Figures;
  /** Customers behind the follow-ups due today; fewer where one customer has several. */
  readonly todayCustomers: number;
  readonly overdueCustomers: number;
  readonly escalated: number;
  readonly greetings?: { readonly festival: string; readonly count: number } | undefined;
}

export interface DigestWords {
  /** 9月23日, with the year where it is not today's. */
  date(day: Day, today: Day): string;
  /** 9月23日（周三） */
  dateLong(day: Day, today: Day): string;
  time(minutes: number): string;
  /** 昨天 10:20, or the day and the time. */
  moment(day: Day, minutes: number, today: Day): string;
  duration(minutes: number): string;
  money(amount: number): string;
  list(items: readonly string[]): string;
  readonly comma: string;
  readonly colon: string;
  /** Puts parts beside each other: reason and reason. */
  join(parts: readonly string[]): string;
  subject(scope: Scope, day: Day, figures: Figures): string;
  greeting(scope: Scope, facts: GreetingFacts): string;
  readonly titles: Readonly<Record<SectionKey, string>>;
  /** A heading with its figure. */
  counted(title: string, count: number): string;
  /** A heading that counts only what is new. */
  countedNew(title: string, count: number): string;
  /** A manager's own lines, beside those of the team. */
  mine(title: string): string;
  grade(code: string, label: string, estimated: boolean): string;
  /** Stands behind a name: number, grade, stage. */
  facts(parts: readonly string[]): string;
  /** A name in the middle of a sentence with what belongs to it. */
  aside(name: string, parts: readonly string[]): string;
  /** The sender's name: the register. */
  readonly sender: string;
  readonly open: string;
  readonly myList: string;
  more(count: number): string;
  readonly due: DueWords;
  reason(reason: DueReason, today: Day): string;
  readonly late: LateWords;
  readonly decide: DecideWords;
  readonly festivals: FestivalWords;
  readonly grades: GradeWords;
  readonly routine: RoutineWords;
  readonly team: TeamWords;
  readonly register: RegisterWords;
  foot(facts: { hour: number; scope: Scope; highest: string; chain: string }): string[];
}

export interface DueWords {
  overdue(on: string, days: number): string;
  escalated(on: string, manager: string): string;
  readonly awaitingApproval: string;
  because(reason: string): string;
  task(content: string, on: string): string;
  promise(text: string): string;
  confirm(fields: string): string;
  /** Before the numbers; nobody need be named. */
  contact(name: string, title: string, hasNumbers: boolean): string;
  /** Between two numbers. */
  readonly numberGap: string;
  /** Behind the number: the account, or that it is the number. */
  wechat(account: string): string;
  upcoming(on: string, why: string): string;
  /** Why a plan of this origin is there. */
  origin(origin: string, content: string): string;
  /** What else is to be done with the same customer. */
  also(what: string, on: string): string;
  readonly why: string;
}

export interface LateWords {
  /** A time limit's wording by its key. */
  limit(key: string, facts: { on: string; method: string; what: string; hours: number }): string;
  /** The same limit as the manager is told of it, once it has passed. */
  missed(key: string, facts: { on: string; method: string; what: string; hours: number }): string;
  by(deadline: string, over: string): string;
  /** Of an entry that came too late. */
  entered(deadline: string, over: string): string;
  remedy(key: string): string;
}

export interface DecideWords {
  request(facts: { field: string; before: string; after: string; reason: string }): string;
  asked(requester: string, at: string, by: string): string;
  review(collector: string): string;
  approval(what: string, owner: string): string;
  wish(wished: string, planned: string): string;
  stage(before: string, after: string, why: string, owner: string): string;
  /** `quarter` is 2026Q3. */
  survey(quarter: string, customers: number): string;
  quarterReview(quarter: string, final: boolean): string;
  returned(note: string): string;
  planReturned(what: string, note: string): string;
  pending(field: string, value: string): string;
  readonly kinds: Readonly<
    Record<
      | 'request'
      | 'review'
      | 'approval'
      | 'stage'
      | 'pending'
      | 'returned'
      | 'planReturned'
      | 'survey'
      | 'quarterReview',
      string
    >
  >;
  /** 信息更新申请 1：… */
  line(kind: string, index: number, text: string): string;
}

export interface FestivalWords {
  own(facts: { name: string; day: string; run: string; count: number; by: string; done: number }): string;
  team(facts: { name: string; count: number; by: string; done: number }): string;
  readonly list: string;
  /** The festival's whole name: 国庆节. */
  name(short: string): string;
  /** As it stands in a sentence: 国庆. */
  short(name: string): string;
  anniversary(customer: string, content: string, by: string): string;
  run(first: string, last: string): string;
}

export interface GradeWords {
  change(customer: string, before: string, after: string, why: string, owner: string): string;
  risk(customer: string, health: number, owner: string, reasons: string): string;
  upgrade(customer: string, why: string, owner: string): string;
  /** `releaseOn` is blank where nothing is released by itself. */
  pool(customer: string, period: string, since: string, releaseOn: string, owner: string): string;
  pooled(customer: string, period: string, since: string, owner: string): string;
}

export interface RoutineWords {
  monthEnd(month: number): string;
  quarterEnd(months: number): string;
  audit(months: number): string;
  /** A line of the annual audit; `title` names fields. */
  auditLine(line: AuditLine, today: Day, title: (key: string) => string): string;
  teamAudit(dormant: number, revive: number): string;
  readonly surveyTemplates: string;
  /** Records that are kept long enough, for the administrator. */
  oldRecords(count: number): string;
  /** What happened last with a customer; only a contact has a method. */
  readonly happened: Readonly<Record<MonthEndCustomer['kind'], (on: string, method: string) => string>>;
  lastChanged(on: string): string;
  lastContact(on: string): string;
  readonly never: string;
  unplanned(grade: string): string;
  /** The plan there was came back without approval. */
  readonly onlyReturned: string;
  problems(fields: string): string;
}

export interface TeamWords {
  readonly heads: readonly string[];
  readonly total: string;
  rate(done: number, due: number): string;
  escalated(owner: string, customer: string, on: string, days: number, workingDays: number): string;
  last(on: string, method: string, promise: string): string;
  /** `all` are named, or only the first of them. */
  before(count: number, customers: string, all: boolean): string;
  beforeOne(customer: string, grade: string, owner: string, on: string): string;
  ownerless(customer: string, owner: string): string;
  /** A member who left, and how many customers stand under that name. */
  left(owner: string, customers: number): string;
  readonly nobody: string;
  pool(count: number): string;
}

export interface RegisterWords {
  sameDay(on: string, members: readonly string[], customer: string): string;
  noHolidays(year: number): string;
  failed(to: string, reason: string): string;
  unknown(to: string, on: string): string;
  waiting(count: number): string;
  job(name: string, error: string): string;
}
