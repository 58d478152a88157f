/** @fileoverview A day of reminders made from records, for tests of what the mails say. */

import type { Due } from '../../src/domain/cadence/due';
import { composeDigest } from '../../src/domain/digest/compose';
import type { DigestDay, Person } from '../../src/domain/digest/day';
import { renderHtml } from '../../src/domain/digest/render-html';
import { renderText } from '../../src/domain/digest/render-text';
import { responsibilityOf } from '../../src/domain/digest/responsible';
import { sharesOf } from '../../src/domain/digest/shares';
import { deadline } from '../../src/domain/moment';
import type { FollowUp, Interaction } from '../../src/domain/register-records';
import { HOURS_TO_DECIDE } from '../../src/domain/time-limits/change-request-limits';
import { makeCalendar } from '../../src/domain/working-days';
import { messagesFor } from '../../src/messages';
import type { RecordOf } from '../../src/schema/define-table';
import type { Language } from '../../src/schema/language';
import { customers } from '../../src/schema/tables/customers';
import { localInShanghai, recordOf } from './register-records';
import { shanghaiClock } from './shanghai-clock';

type Customer = RecordOf<typeof customers>;

export const someone = (name: string, parts: Partial<Person> = {}): Person => ({
  name,
  role: '销售代表',
  manager: '陈立',
  active: true,
  ...parts,
});

export const MANAGER = someone('陈立', { role: '销售经理', manager: '' });

const LABELS: Readonly<Record<string, string>> = { A: '高价值客户', B: '潜力客户', C: '普通客户' };

export interface DayParts extends Partial<Omit<DigestDay, 'customers' | 'contactsOf' | 'duesOf'>> {
  readonly customers?: readonly Partial<Customer>[];
  readonly interactions?: readonly Interaction[];
  readonly dues?: Readonly<Record<string, readonly Due[]>>;
  readonly language?: Language;
}

/** @example aDigestDay({ today: '2026-09-23', members: [MANAGER, someone('王芳')], followUps: [...] }) */
export function aDigestDay(parts: DayParts): DigestDay {
  const { customers: clients = [], interactions = [], dues = {}, language = 'zh-CN', ...rest } = parts;
  const rows = clients.map((values) => recordOf(customers, values));
  return {
    today: '2026-09-23',
    minutes: 8 * 60,
    calendar: makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' }),
    words: messagesFor(language).digest,
    members: [MANAGER, someone('王芳'), someone('李强')],
    followUps: [] as FollowUp[],
    unplanned: new Set(),
    late: [],
    notices: [],
    changeRequests: [],
    stageProposals: [],
    routine: {},
    news: {
      yearsWithoutHolidays: [],
      failed: [],
      unknown: [],
      waiting: 0,
      jobs: [],
      highest: '',
      chain: '',
    },
    gradeLabel: (code) => LABELS[code] ?? '',
    gradeRank: (code) => Object.keys(LABELS).indexOf(code),
    fieldTitle: (key) => customers.fields[key as keyof typeof customers.fields]?.title[language] ?? key,
    listUrl: 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7',
    limit: 20,
    warnOfOverContact: true,
    sameDay: [],
    pending: [],
    localOf: localInShanghai,
    decideBy: (requestedAt) => localInShanghai(deadline(requestedAt, HOURS_TO_DECIDE, shanghaiClock())),
    ...rest,
    customers: new Map(rows.map((row) => [row.id, row])),
    contactsOf: (customer) =>
      interactions.filter((one) => one.customer === customer).sort((a, b) => (a.date < b.date ? 1 : -1)),
    duesOf: (customer) => dues[customer] ?? [],
  };
}

/** The mail of a member on a day. */
export function mailFor(name: string, day: DigestDay) {
  const duty = responsibilityOf(day.members);
  const person = day.members.find((one) => one.name === name);
  if (!person) throw new Error(`Cannot write to ${name}: no such member`);
  const { digest, empty } = composeDigest(person, 8, day, sharesOf(day, duty), duty);
  return { digest, empty, subject: digest.subject, text: renderText(digest), html: renderHtml(digest) };
}
