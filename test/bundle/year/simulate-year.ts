/** @fileoverview A year of a team in the built bundle: people work through their mails, triggers die, the owner of the automation changes. */
import { addDays, addMonths, type Day } from '../../../src/domain/calendar-date';
import { makeCalendar } from '../../../src/domain/working-days';
import { figureProblems } from '../../builders/mail-figures';
import { CHEN, F, type Fixture, OWNER, WANG } from '../fixture';
import type { Sent } from '../mail-words';
import { pasteRecords } from '../paste-records';
import { textOf } from '../tab-records';
import { chanceOf, drawClients, importRows, meet, metLately, OWNERS, ordersTyped, PEOPLE } from './a-years-team';
import { type Client, owedDays } from './owed';
import { dayOf, digestsIn, listedIn, type Named, namedIn, routineIn, type ToldDays } from './read-year';

export interface YearParts {
  readonly customers: number;
  readonly from: Day;
  readonly until: Day;
  readonly seed: number;
  /** Days on which no trigger fires; the owner makes them again on the next day at ten. */
  readonly outages: readonly (readonly [Day, Day])[];
  /** The day on which another administrator takes the scheduled tasks over; '' where nobody does. */
  readonly takenOverOn: Day | '';
  /** Begins in mid-life: every customer was met in the weeks before, and some wait for an answer in these days. */
  readonly metBefore?: boolean;
  /** Asked after each day: the year ends early where there is no more time. */
  readonly enough?: () => boolean;
  /** Hears where the year stands, and what went wrong as soon as it did. */
  readonly say?: (line: string) => void;
}

export interface YearFigures {
  readonly days: number;
  /** The last day that was lived. */
  readonly lived: Day;
  readonly runs: number;
  readonly mails: number;
  readonly contacts: number;
  /** Customers due on a morning, and those of them that the mail did not name in the right section. */
  readonly owed: number;
  readonly missed: readonly string[];
  /** Customers named that owed nothing. */
  readonly needless: readonly string[];
  readonly doubled: readonly string[];
  /** Mails that do not agree with themselves. */
  readonly wrong: readonly string[];
  /** By what is told: the days on which it was, by member. */
  readonly routine: Readonly<Record<string, ToldDays>>;
  /** Runs that ended with an error. */
  readonly failed: readonly string[];
  /** The year's last words: whether the log's chain is whole, and what greetings were planned. */
  readonly logIntact: boolean;
  readonly greetings: readonly Greetings[];
}

export interface Greetings {
  readonly cause: string;
  readonly dueOn: readonly Day[];
  /** How many, and to how many customers. */
  readonly plans: number;
  readonly customers: number;
}

const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });
/** So many of those that the month-end update lists are confirmed at once. */
const CONFIRMED = 5;
const STALE_MONTHS = 3;

export function simulateYear(parts: YearParts): YearFigures {
  const { from, until, seed, outages, takenOverOn, say = () => undefined, enough = () => false } = parts;
  const chance = chanceOf(seed);
  const f = F('表单模板', `${from}T06:30`);
  const clients = begin(f, parts);
  const byName = new Map(clients.map((client) => [client.name, client]));
  const confirmed = new Map<string, Day>();
  const missed: string[] = [];
  const needless: string[] = [];
  const failed: string[] = [];
  let owed = 0;
  let contacts = 0;
  let days = 0;
  let lived = from;
  let admin = OWNER;

  function found(list: string[], what: string): void {
    list.push(what);
    say(`seed ${seed}, ${what}`);
  }

  /** What the mail of the morning should have named, and where. */
  function check(day: Day): void {
    for (const owner of OWNERS) {
      const [mail] = f.D(PEOPLE[owner] ?? '', day);
      const named = { 今天: namedIn(mail, '今天'), 逾期: namedIn(mail, '逾期') };
      for (const client of clients.filter((one) => one.owner === owner)) checkOne(client, day, named);
      const fresh = addMonths(day, -STALE_MONTHS);
      const stale = listedIn(mail, '季度核对').filter((name) => (confirmed.get(name) ?? '') >= fresh);
      for (const name of stale) found(needless, `${day} ${name}: 季度核对, confirmed ${confirmed.get(name)}`);
    }
  }

  function checkOne(client: Client, day: Day, named: Readonly<Record<'今天' | '逾期', Named>>): void {
    const [due] = owedDays(client, day, calendar);
    const where = due === undefined || due > day ? undefined : due === day ? '今天' : '逾期';
    const atRisk = client.lowScores.some(({ goodOn }) => goodOn === '');
    if (where !== undefined) {
      owed += 1;
      if (named[where].names.has(client.name) || named[where].cut) return;
      found(missed, `${day} ${client.owner} ${client.name} ${where} since ${due}`);
      return;
    }
    const said = [...named.今天.because(client.name), ...named.逾期.because(client.name)];
    // Two orders in six months propose an upgrade, beside every policy.
    const others = [...(atRisk ? ['风险预警'] : []), ...(client.orders.length > 1 ? ['升级机会'] : [])];
    const wanted = (line: string) =>
      !line.startsWith('原因：') || others.some((origin) => line.startsWith(`原因：${origin}`));
    if (!said.every(wanted)) found(needless, `${day} ${client.name}: ${said.join(' ')}`);
    if (!atRisk) return;
    owed += 1;
    if (said.length === 0 && !named.今天.cut && !named.逾期.cut) found(missed, `${day} ${client.name}: at risk`);
  }

  /** A day's work: what the mail names, and whom one happens to meet. */
  function work(day: Day, owner: string): void {
    const user = PEOPLE[owner] ?? '';
    const [mail] = f.D(user, day);
    const listed = mail ? [...namedIn(mail, '逾期').names, ...namedIn(mail, '今天').names] : [];
    const own = clients.filter((one) => one.owner === owner);
    const met = chance.next() < 0.5 ? [chance.pick(own).name] : [];
    const names = [...new Set([...listed.filter(() => chance.next() < 0.85), ...met])];
    const records = names.flatMap((name) => {
      const client = byName.get(name);
      return client ? [meet(client, day, chance)] : [];
    });
    contacts += records.length;
    pasteRecords(f, '维护记录', records, user);
    for (const name of listedIn(mail, '月末更新').slice(0, CONFIRMED)) confirm(name, day, user);
  }

  function confirm(name: string, day: Day, user: string): void {
    const { ok } = f.ask('confirmVerified', [{ id: byName.get(name)?.id }], user);
    if (ok) confirmed.set(name, day);
    else found(failed, `${day} ${name} cannot be confirmed`);
  }

  function sell(day: Day): void {
    const client = chance.pick(clients);
    const order = { date: day, amount: chance.pick([60_000, 200_000, 600_000]) };
    client.orders.push(order);
    pasteRecords(f, '成交记录', ordersTyped({ ...client, orders: [order] }), PEOPLE[client.owner] ?? '');
  }

  function takeOver(): void {
    f.upd('团队成员', { email: CHEN }, { role: '管理员' }, { user: OWNER });
    f.call('takeOverTriggers', [], CHEN);
    admin = CHEN;
  }

  /** Until the mails of the morning are there. */
  function dawn(day: Day, outage: boolean): void {
    const revived = outages.some(([, last]) => addDays(last, 1) === day);
    if (revived) f.at(`${day}T10:00`);
    if (revived) f.call('makeTriggers', [], admin);
    // The hourly run comes at any minute of the hour.
    f.at(`${day}T${revived ? '11:59' : '09:30'}`);
    if (!outage && calendar.isWorkingDay(day)) check(day);
  }

  function live(day: Day): void {
    const outage = outages.find(([first, last]) => day >= first && day <= last);
    if (outage?.[0] === day) (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
    dawn(day, outage !== undefined);
    if (day === takenOverOn) takeOver();
    if (!calendar.isWorkingDay(day)) return;
    f.at(`${day}T14:30`);
    for (const owner of OWNERS) work(day, owner);
    if (chance.next() < parts.customers / 900) sell(day);
  }

  for (let day = from; day <= until; day = addDays(day, 1)) {
    try {
      live(day);
    } catch (error) {
      throw new Error(`seed ${seed}, ${day}: ${String(error)}`, { cause: error });
    }
    days += 1;
    lived = day;
    say(`${day}: ${f.host.executions.length} runs, ${f.host.outbox.length} mails, ${contacts} contacts, ${owed} owed`);
    if (enough()) break;
  }
  f.at(`${lived}T23:00`);

  const digests = digestsIn(f.host.outbox as unknown as readonly Sent[]);
  const keys = digests.map(({ to, at }) => `${to} ${dayOf(at)}`);
  const broken = f.host.executions.filter(({ status }) => status !== 'completed');
  return {
    days,
    lived,
    runs: f.host.executions.length,
    mails: digests.length,
    contacts,
    owed,
    missed,
    needless,
    doubled: keys.filter((key, index) => keys.indexOf(key) !== index),
    wrong: digests.flatMap(wrongIn),
    routine: routineIn(digests),
    failed: [...failed, ...broken.map((run) => JSON.stringify(run).slice(0, 300))],
    logIntact: f.ask('verifyLog', [], CHEN).intact === true,
    greetings: greetingsIn(f),
  };
}

function begin(f: Fixture, { customers, from, seed, metBefore }: YearParts): Client[] {
  const chance = chanceOf(seed + 1);
  const drawn = drawClients(customers, from, chance);
  f.call('importCustomers', [{ rows: importRows(drawn) }], WANG);
  const ids = new Map(f.get('客户').map(({ name, id }) => [String(name), String(id)]));
  const clients = drawn.map((client) => ({ ...client, id: ids.get(client.name) ?? '' }));
  pasteRecords(f, '成交记录', clients.flatMap(ordersTyped), WANG);
  for (const owner of metBefore ? OWNERS : []) {
    const met = clients.filter((client) => client.owner === owner).map((client) => metLately(client, from, chance));
    pasteRecords(f, '维护记录', met, PEOPLE[owner] ?? '');
  }
  return clients;
}

function wrongIn(mail: Sent): string[] {
  const problems = figureProblems({ subject: mail.subject, text: mail.body, html: mail.htmlBody ?? '' });
  return problems.map((problem) => `${mail.to} ${dayOf(mail.at)}: ${problem}`);
}

function greetingsIn(f: Fixture): Greetings[] {
  const plans = f.get('跟进计划').filter(({ cause }) => String(cause).startsWith('festival:'));
  return [...new Set(plans.map(({ cause }) => String(cause)))].sort().map((cause) => {
    const own = plans.filter((plan) => plan.cause === cause);
    const dueOn = [...new Set(own.map((plan) => textOf(plan.dueOn)))];
    const customers = new Set(own.map(({ customer }) => customer)).size;
    return { cause, dueOn, plans: own.length, customers };
  });
}
