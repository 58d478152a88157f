/** @fileoverview Whatever stands in the register: each mail's figures agree, text and HTML say the same, it stays small. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date';
import type { FollowUp } from '../../../src/domain/register-records';
import type { Language } from '../../../src/schema/language';
import { aDigestDay, type DayParts, MANAGER, mailFor, someone } from '../../builders/a-digest-day';
import { figureProblems } from '../../builders/mail-figures';
import { aFollowUp } from '../../builders/register-records';

const TODAY = '2026-09-23';
const members = [someone('王芳'), someone('李强'), someone('赵敏', { active: false }), MANAGER];
const owners = ['王芳', '李强', '赵敏', '陈立', '周敏', ''];
const origins = ['周期维护', '约定跟进', '风险预警', '手工', '续约提醒', '节日问候', '纪念日'];

const ID_BASE = 202601001;
const idOf = (index: number) => String(ID_BASE + index);

const aPlan = (customers: number) =>
  fc.record({
    customer: fc.integer({ min: 0, max: customers - 1 }),
    days: fc.integer({ min: -20, max: 20 }),
    origin: fc.constantFrom(...origins),
    status: fc.constantFrom('待执行', '待执行', '待执行', '已完成', '已取消'),
    approval: fc.constantFrom('无需审批', '待审批', '已退回'),
  });

const aCustomer = fc.record({
  owner: fc.constantFrom(...owners),
  grade: fc.constantFrom('A', 'B', 'C', 'B（预估）', ''),
  stage: fc.constantFrom('潜在客户', '成交客户', '流失客户'),
  health: fc.integer({ min: 0, max: 100 }),
  contactName: fc.constantFrom('', '刘志强', '<b>&"'),
  phone: fc.constantFrom('', '13800000001', '0571-88880002、13800000003'),
  problems: fc.constantFrom('', 'region phone'),
});

const aRegister = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    customers: fc.array(aCustomer, { minLength: count, maxLength: count }),
    plans: fc.array(aPlan(count), { maxLength: 150 }),
    language: fc.constantFrom<Language>('zh-CN', 'zh-TW', 'en'),
  }),
);

type Drawn = typeof aRegister extends fc.Arbitrary<infer R> ? R : never;

function dayOf({ customers, plans, language }: Drawn): DayParts {
  const followUps = plans.map(({ customer, days, origin, ...rest }, index): FollowUp => {
    const cause = origin === '节日问候' ? 'festival:国庆:2026' : `${origin}:${index}`;
    const owner = customers[customer]?.owner ?? '';
    return aFollowUp({
      id: `F${index}`,
      customer: idOf(customer),
      dueOn: addDays(TODAY, days),
      origin,
      cause,
      owner,
      ...rest,
    });
  });
  const rows = customers.map((values, index) => ({ ...values, id: idOf(index), name: `第${index}号机械有限公司` }));
  const unplanned = new Set(rows.filter((_, index) => index % 7 === 0).map(({ id }) => id));
  return { today: TODAY, members, customers: rows, followUps, unplanned, language };
}

it.each(['王芳', '李强', '陈立'])('the mail to %s agrees with itself', (name) => {
  fc.assert(
    fc.property(aRegister, (drawn) => {
      expect(figureProblems(mailFor(name, aDigestDay(dayOf(drawn))))).toEqual([]);
    }),
    { numRuns: 120, seed: 7 },
  );
});

describe('the check itself', () => {
  const rows = [0, 1].map((index) => ({ id: idOf(index), name: `第${index}号机械有限公司`, owner: '王芳' }));
  const followUps = rows.map(({ id }) => aFollowUp({ customer: id, dueOn: TODAY, owner: '王芳', origin: '手工' }));
  const mail = mailFor('王芳', aDigestDay({ today: TODAY, members, customers: rows, followUps }));
  it.each([
    ['a wrong subject', { ...mail, subject: mail.subject.replace('今日 2', '今日 3') }],
    ['a heading that counts wrong', { ...mail, text: mail.text.replace('今天（2）', '今天（3）') }],
    ['a line that only the HTML has', { ...mail, html: mail.html.replace('</p>', '多</p>') }],
  ])('finds %s', (_, wrong) => {
    expect(figureProblems(mail)).toEqual([]);
    expect(figureProblems(wrong)).not.toEqual([]);
  });
});
