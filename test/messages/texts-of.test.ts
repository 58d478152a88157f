/** @fileoverview Reasons that rules return become words, in every language. */
import type { GradeReason } from '../../src/domain/grading/grade-customer';
import type { UpgradeReason } from '../../src/domain/grading/upgrade-signals';
import type { RiskReason } from '../../src/domain/health/risk-signals';
import { messagesFor } from '../../src/messages';
import { textFor } from '../../src/messages/texts-of';

const languages = ['zh-CN', 'zh-TW', 'en'] as const;

const grades: [GradeReason, string][] = [
  [{ key: 'override', params: {} }, '经理人工定级'],
  [{ key: 'orders', params: { amount: 520_000, value: '高' } }, '近12个月合作金额 52 万元，价值高'],
  [
    { key: 'orders', params: { amount: 99_999.99, value: '低', potential: '中' } },
    '近12个月合作金额 99999.99 元，价值低，潜力中',
  ],
  [{ key: 'estimated', params: { budget: 300_000, value: '中' } }, '尚无订单，按需求预算 30 万元 预估，价值中'],
  [{ key: 'noOrders', params: {} }, '近12个月无订单，也没有填写预算'],
];

const upgrades: UpgradeReason[] = [
  { key: 'repeatOrders', params: { count: 2 } },
  { key: 'highScores', params: { scores: [5, 4.5, 5] } },
  { key: 'referral', params: { customer: '202611001' } },
  { key: 'newField', params: { answer: '新产品线引入' } },
];

const risks: RiskReason[] = [
  { key: 'lowScore', params: { score: 2 } },
  { key: 'overdueNeed', params: { need: 'N000001', description: '更换主轴' } },
  { key: 'complaint', params: { need: 'N000002', description: '交货迟' } },
  { key: 'lowHealth', params: { health: 49 } },
];

test.each(grades)('%j', (reason, text) => {
  expect(textFor(messagesFor('zh-CN').grading.reasons, reason)).toBe(text);
});

describe.each(languages)('%s', (language) => {
  const { grading, followUps } = messagesFor(language);

  test.each([
    ...grades.map(([reason]) => textFor(grading.reasons, reason)),
    ...upgrades.map((reason) => followUps.upgrade(reason)),
    ...risks.map((reason) => followUps.risk(reason)),
    followUps.renewal({ product: '', renewalOn: '2027-01-05' }),
    followUps.greeting(['中秋', '国庆']),
  ])('%s', (text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.length).toBeGreaterThan(3);
  });
});

test('a renewal names product and day', () => {
  const { followUps } = messagesFor('zh-CN');
  expect(followUps.renewal({ product: '备件服务', renewalOn: '2027-01-05' })).toBe(
    '备件服务将于 2027年1月5日到期，商谈续约',
  );
});
