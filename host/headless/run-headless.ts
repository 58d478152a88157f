/** @fileoverview The main job without a browser: a register with real companies, from the empty sheet to the morning mail. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../index';
import { createRandom } from '../runtime/seeded-random';
import { companyRows } from './company-rows';
import { pastContacts, pastOrders } from './history';
import { type SentMail, writeMails } from './mail-files';
import type { Language, Words } from './words';

export interface HeadlessOptions {
  readonly input: string | undefined;
  readonly out: string;
  readonly now: string;
  readonly language: Language;
  readonly seed: number;
  readonly words: Words;
  say(line: string): void;
}

export interface Account {
  readonly customers: number;
  readonly numbered: number;
  readonly firstId: string;
  readonly lastId: string;
  readonly problems: number;
  readonly plans: number;
  readonly due: number;
  readonly overdue: number;
  readonly mails: readonly { to: string; subject: string }[];
  readonly serviceCalls: number;
  readonly modelledMs: number;
  readonly files: readonly string[];
}

interface Imported {
  readonly customers: number;
  readonly numbered: number;
  readonly skipped: number;
  readonly firstId: string;
  readonly lastId: string;
  readonly problems: readonly { row: number; column: string; message: string }[];
}

type Host = ReturnType<typeof openHost>;

const ADMIN = 'owner@example.com';
// Invented persons; the companies are real.
const MANAGER = { name: '何静', email: ADMIN, role: '管理员' };
const OWNERS = [
  { name: '王芳', email: 'wang@example.com', role: '销售代表' },
  { name: '李强', email: 'li@example.com', role: '销售代表' },
  { name: '赵敏', email: 'zhao@example.com', role: '销售代表' },
];
const CONTACTS = 20;
const ORDERS = 15;
const LONGEST_HOLIDAY_DAYS = 15;

export async function runHeadless(options: HeadlessOptions): Promise<Account> {
  const { words, say } = options;
  const host = openHost({
    bundle: 'dist',
    state: ':memory:',
    now: options.now,
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: ADMIN,
    seed: options.seed,
  });
  const total = { calls: 0, ms: 0 };
  const counted = <T>(work: () => T): { result: T; calls: number } => {
    host.calls.reset();
    const result = work();
    const { total: calls, modelledMs } = host.calls;
    total.calls += calls;
    total.ms += modelledMs;
    return { result, calls };
  };

  const setUp = counted(() => setUpRegister(host, options.language));
  say(words.setUp(setUp.result, setUp.calls));
  const rows = companyRows(
    options.input,
    OWNERS.map(({ name }) => name),
  );
  const { result: imported, calls } = counted(() => ask<Imported>(host, 'importCustomers', { rows }));
  sayImported(imported, calls, options);
  counted(() => addHistory(host, options));
  say(words.history(CONTACTS, ORDERS));
  const { result: planned } = counted(() => ask<{ created: number }>(host, 'generateFollowUps'));
  say(words.planned(planned.created));
  const morning = counted(() => nextMorningMails(host)).result;
  const due = counted(() => ask<{ today: unknown[]; overdue: unknown[] }>(host, 'listDue', {})).result;
  say(words.morning(morning.day, due.today.length, due.overdue.length));
  for (const { to, subject } of morning.mails) say(words.mail(to, subject));
  const files = await writeFiles(host, morning.mails, options.out);
  for (const file of files) say(words.wrote(file));
  say(words.cost(total.calls, (total.ms / 1000).toFixed(1)));
  host.close();
  return {
    customers: imported.customers,
    numbered: imported.numbered,
    firstId: imported.firstId,
    lastId: imported.lastId,
    problems: imported.problems.length,
    plans: planned.created,
    due: due.today.length,
    overdue: due.overdue.length,
    mails: morning.mails.map(({ to, subject }) => ({ to, subject })),
    serviceCalls: total.calls,
    modelledMs: Math.round(total.ms),
    files,
  };
}

/** Calls a server function as the admin; a refusal ends the run with its words. */
function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const answer = host.call(name, args, { user: ADMIN, via: 'run' }) as T & { ok?: boolean; problems?: unknown };
  if (answer?.ok === false) throw new Error(`Cannot run ${name}: ${JSON.stringify(answer.problems)}`);
  return answer;
}

/** Returns how many tabs there are. */
function setUpRegister(host: Host, language: Language): number {
  host.open(ADMIN);
  ask(host, 'setUpRegister', { language, members: [MANAGER, ...OWNERS] });
  ask(host, 'makeTriggers');
  return host.tabs.length;
}

function sayImported(imported: Imported, calls: number, { words, say }: HeadlessOptions): void {
  const { customers, firstId, lastId, problems, skipped } = imported;
  say(words.imported(customers, firstId, lastId, problems.length, skipped, calls));
  for (const column of new Set(problems.map((problem) => problem.column))) {
    const [first, ...others] = problems.filter((problem) => problem.column === column);
    if (first) say(words.problems(column, others.length + 1, first.row, first.message));
  }
}

function addHistory(host: Host, { seed, now }: HeadlessOptions): void {
  const random = createRandom(seed);
  const today = shanghaiDay(now);
  const owners = ownersByCustomer(host);
  const ids = [...owners.keys()];
  for (const { customer, date, method, content, plan } of pastContacts(ids, CONTACTS, today, random)) {
    const owner = owners.get(customer) ?? '';
    ask(host, 'logInteraction', { customer, date, method, content, plan, owner, minutesVia: '无需发送' });
  }
  for (const order of pastOrders(ids, ORDERS, today, random)) {
    ask(host, 'addOrder', { ...order, owner: owners.get(order.customer) ?? '' });
  }
}

function ownersByCustomer(host: Host): Map<string, string> {
  const [keys = [], , ...rows] = host.sheet('客户').values();
  const id = keys.indexOf('id');
  const owner = keys.indexOf('owner');
  return new Map(rows.filter((row) => row[id]).map((row) => [String(row[id]), String(row[owner])]));
}

/** Lets the days pass until the register finds that it is a working morning and writes its mails. */
function nextMorningMails(host: Host): { day: string; mails: SentMail[] } {
  for (let days = 0; days < LONGEST_HOLIDAY_DAYS; days += 1) {
    const day = shanghaiDay(new Date(Date.parse(host.now) + 86_400_000).toISOString());
    host.advance(`${day}T09:30:00+08:00`);
    const mails = (host.outbox as readonly SentMail[]).filter(({ at }) => shanghaiDay(at) === day);
    if (mails.length > 0) return { day, mails };
  }
  throw new Error(`Cannot show the morning mail: none was sent in ${LONGEST_HOLIDAY_DAYS} days`);
}

async function writeFiles(host: Host, mails: readonly SentMail[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const workbook = join(folder, 'register.xlsx');
  await host.saveXlsx(workbook);
  return [workbook, ...writeMails(mails, folder)];
}

function shanghaiDay(moment: string): string {
  return new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10);
}
