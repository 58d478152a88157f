/** @fileoverview A year of a team in the built bundle: people work through their mails, triggers die, the owner of the automation changes. */
import { addDays, type Day } from '../../../src/domain/calendar-date';
import { makeCalendar } from '../../../src/domain/working-days';
import { figureProblems } from '../../builders/mail-figures';
import { CHEN, F, LI, OWNER, WANG, ZHOU } from '../fixture';
import { type Sent, sectionOf } from '../mail-words';
import { pasteRecords } from '../paste-records';
import { type Client, type Contact, gradeOn, owedDays } from './owed';

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
  /** Hears of each day before it begins. */
  readonly onDay?: (day: Day) => void;
}

export interface YearFigures {
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
  /** By section: the days on which it was told, by member. */
  readonly routine: Readonly<Record<string, Readonly<Record<string, readonly Day[]>>>>;
  /** Runs that ended with an error. */
  readonly failed: readonly string[];
}

const PEOPLE: Readonly<Record<string, string>> = { 王芳: WANG, 李强: LI, 周敏: ZHOU };
const OWNERS = Object.keys(PEOPLE);
const ROUTINE = ['月末更新', '季度核对', '年度核查'];
const REVIEW = '季度复盘';
const DEEP = ['上门拜访', '视频会议'];
const METHODS = [...DEEP, '电话沟通', '微信沟通', '邮件往来'];

/** A small generator, so that every run of a seed is the same year. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });
const dayOf = (at: string) => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

export function simulateYear({
  customers: count,
  from,
  until,
  seed,
  outages,
  takenOverOn,
  metBefore,
  onDay,
}: YearParts): YearFigures {
  const random = randomOf(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const f = F('表单模板', `${from}T06:30`);
  const clients = beginWith();
  const byName = new Map(clients.map((client) => [client.name, client]));
  const missed: string[] = [];
  const needless: string[] = [];
  let owed = 0;
  let contacts = 0;
  let admin = OWNER;
  if (metBefore) {
    for (const owner of OWNERS) {
      const own = clients.filter((client) => client.owner === owner);
      pasteRecords(f, '维护记录', own.map(metLately), PEOPLE[owner] ?? '');
    }
  }

  function beginWith(): Client[] {
    const head = ['客户名称', '客户类型', '所属行业', '联系人姓名', '联系电话', '合作阶段', '负责人', '用途告知'];
    const stages = ['成交客户', '成交客户', '成交客户', '意向客户', '潜在客户'];
    const made = Array.from({ length: count }, (_, index): Client => {
      const owner = OWNERS[index % OWNERS.length] as string;
      return {
        id: '',
        name: `第${index + 1}号仪器有限公司`,
        owner,
        stage: pick(stages),
        createdOn: from,
        orders: [],
        contacts: [],
      };
    });
    const rows = made.map(({ name, stage, owner }, index) => {
      const phone = `0571-8770${String(index).padStart(4, '0')}`;
      return [name, '企业客户', '制造业-机械设备', '张建国', phone, stage, owner, '已告知并同意'];
    });
    f.call('importCustomers', [{ rows: [head, ...rows] }], WANG);
    const ids = new Map(f.get('客户').map(({ name, id }) => [String(name), String(id)]));
    const known = made.map((client) => ({ ...client, id: ids.get(client.name) ?? '' }));
    for (const { orders, stage } of known) {
      if (stage !== '成交客户') continue;
      orders.push({
        date: addDays(from, -Math.floor(random() * 400)),
        amount: pick([40_000, 60_000, 200_000, 300_000, 600_000]),
      });
    }
    pasteRecords(f, '成交记录', known.flatMap(ordersTyped), WANG);
    return known;
  }

  function ordersTyped({ id, orders }: Client) {
    return orders.map(({ date, amount }) => ({ customer: id, date, amount: String(amount) }));
  }

  /** What the mail of the morning should have named, and where. */
  function check(day: Day): void {
    for (const owner of OWNERS) {
      const [mail] = f.D(PEOPLE[owner] ?? '', day);
      const named = { 今天: namedIn(mail, '今天'), 逾期: namedIn(mail, '逾期') };
      for (const client of clients.filter((one) => one.owner === owner)) checkOne(client, day, named);
    }
  }

  function checkOne(client: Client, day: Day, named: Readonly<Record<'今天' | '逾期', Named>>): void {
    const [due] = owedDays(client, day, calendar);
    const where = due === undefined || due > day ? undefined : due === day ? '今天' : '逾期';
    if (where === undefined) {
      const said = [...named.今天.because(client.name), ...named.逾期.because(client.name)];
      if (said.some((line) => line.startsWith('原因：'))) needless.push(`${day} ${client.name}: ${said.join(' ')}`);
      return;
    }
    owed += 1;
    if (!named[where].names.has(client.name) && !named[where].cut)
      missed.push(`${day} ${client.owner} ${client.name} ${where} since ${due}`);
  }

  /** A day's work: what the mail names, and whom one happens to meet. */
  function work(day: Day, owner: string): void {
    const [mail] = f.D(PEOPLE[owner] ?? '', day);
    const listed = mail ? [...namedIn(mail, '逾期').names, ...namedIn(mail, '今天').names] : [];
    const met = random() < 0.5 ? [pick(clients.filter((one) => one.owner === owner)).name] : [];
    const names = [...new Set([...listed.filter(() => random() < 0.85), ...met])];
    const records = names.flatMap((name) => {
      const client = byName.get(name);
      return client ? [meet(client, day)] : [];
    });
    contacts += records.length;
    pasteRecords(f, '维护记录', records, PEOPLE[owner] ?? '');
  }

  function meet(client: Client, day: Day): Record<string, string> {
    const method = gradeOn(client, day) === 'A' && random() < 0.9 ? pick(DEEP) : pick(METHODS);
    const kind = random() < 0.4 ? '价值传递' : '常规沟通';
    const nextDate = random() < 0.2 ? addDays(day, 1 + Math.floor(random() * 40)) : '';
    const date = random() < 0.1 ? addDays(day, -1) : day;
    const more: Record<string, string> = random() < 0.01 ? { satisfaction: '2' } : {};
    return { ...contactTyped(client, { date, method, kind, nextDate }), ...more };
  }

  function metLately(client: Client): Record<string, string> {
    const date = addDays(from, -1 - Math.floor(random() * 20));
    const nextDate = random() < 0.7 ? addDays(from, Math.floor(random() * 3)) : '';
    return contactTyped(client, { date, method: pick(METHODS), kind: '常规沟通', nextDate });
  }

  function contactTyped(client: Client, contact: Contact): Record<string, string> {
    client.contacts.push(contact);
    const { date, method, kind, nextDate } = contact;
    const { id: customer, owner } = client;
    return { customer, date, method, content: '沟通', nextDate, owner, kind, minutesVia: '无需发送' };
  }

  function sell(day: Day): void {
    const client = pick(clients);
    const order = { date: day, amount: pick([60_000, 200_000, 600_000]) };
    client.orders.push(order);
    pasteRecords(
      f,
      '成交记录',
      [{ customer: client.id, date: day, amount: String(order.amount) }],
      PEOPLE[client.owner] ?? '',
    );
  }

  function takeOver(): void {
    f.upd('团队成员', { email: CHEN }, { role: '管理员' }, { user: OWNER });
    f.call('takeOverTriggers', [], CHEN);
    admin = CHEN;
  }

  for (let day = from; day <= until; day = addDays(day, 1)) {
    onDay?.(day);
    const outage = outages.find(([first, last]) => day >= first && day <= last);
    if (outage?.[0] === day) (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
    const revived = outages.some(([, last]) => addDays(last, 1) === day);
    if (revived) f.at(`${day}T10:00`);
    if (revived) f.call('makeTriggers', [], admin);
    f.at(`${day}T${revived ? '11' : '08'}:59`);
    if (!outage && calendar.isWorkingDay(day)) check(day);
    if (day === takenOverOn) takeOver();
    if (!calendar.isWorkingDay(day)) continue;
    f.at(`${day}T14:30`);
    for (const owner of OWNERS) work(day, owner);
    if (random() < count / 900) sell(day);
  }
  f.at(`${until}T23:00`);

  const mails = f.host.outbox as unknown as readonly Sent[];
  const digests = mails.filter(({ subject }) => /^【[^】]+】\d{1,2}月\d{1,2}日（周.）/.test(subject));
  const keys = digests.map(({ to, at }) => `${to} ${dayOf(at)}`);
  return {
    mails: digests.length,
    contacts,
    owed,
    missed,
    needless,
    doubled: keys.filter((key, index) => keys.indexOf(key) !== index),
    wrong: digests.flatMap((mail) => {
      const parts = { subject: mail.subject, text: mail.body, html: mail.htmlBody ?? '' };
      return figureProblems(parts).map((problem) => `${mail.to} ${dayOf(mail.at)}: ${problem}`);
    }),
    routine: {
      ...Object.fromEntries(ROUTINE.map((title) => [title, daysOf(digests, titled(title))])),
      [REVIEW]: daysOf(digests, ({ body }) => body.includes(REVIEW)),
    },
    failed: f.host.executions
      .filter(({ status }) => status !== 'completed')
      .map((run) => JSON.stringify(run).slice(0, 300)),
  };
}

interface Named {
  readonly names: ReadonlySet<string>;
  /** More lines than the mail shows. */
  readonly cut: boolean;
  because(name: string): string[];
}

function namedIn(mail: Sent | undefined, title: string): Named {
  const lines = sectionOf(mail?.body ?? '', title);
  const heads = lines.flatMap((line, at) =>
    /^\d+\. /.test(line) ? [{ name: line.replace(/^\d+\. |（.*$/g, ''), at }] : [],
  );
  return {
    names: new Set(heads.map(({ name }) => name)),
    cut: lines.some((line) => line.startsWith('另有')),
    because: (name) =>
      heads
        .filter((head) => head.name === name)
        .map(
          ({ at }) =>
            lines
              .slice(at + 1, at + 3)
              .map((line) => line.trim())
              .find((line) => /^(原因|任务)：/.test(line)) ?? '',
        ),
  };
}

function titled(title: string): (mail: Sent) => boolean {
  return ({ body }) => sectionOf(body, title).length > 0;
}

function daysOf(mails: readonly Sent[], tells: (mail: Sent) => boolean): Record<string, Day[]> {
  const told: Record<string, Day[]> = {};
  for (const mail of mails.filter(tells)) told[mail.to] = [...(told[mail.to] ?? []), dayOf(mail.at)];
  return told;
}
