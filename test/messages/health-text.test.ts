/** @fileoverview A customer's health in words: parts that add up to it. */
import type { HealthPart } from '../../src/domain/health/health';
import { messagesFor } from '../../src/messages';
import { healthParts } from '../../src/messages/health-text';

const parts: HealthPart[] = [
  { key: 'recency', points: 39, max: 40, params: { overdueDays: 1 } },
  { key: 'satisfaction', points: 0, max: 30, params: { mean: 1, count: 1 } },
  { key: 'orders', points: 0, max: 20, params: { last: 0, before: 120_000, ever: true } },
  { key: 'problems', points: 10, max: 10, params: { overdueNeeds: 0 } },
];

const deductions: HealthPart[] = [
  { key: 'recency', points: 40, max: 40, params: { overdueDays: 0 } },
  { key: 'satisfaction', points: 20, max: 30, params: { mean: undefined, count: 0 } },
  { key: 'satisfaction', points: 26, max: 30, params: { mean: 4.5, count: 2 } },
  { key: 'orders', points: 10, max: 20, params: { last: 0, before: 0, ever: false } },
  { key: 'orders', points: 20, max: 20, params: { last: 99_999.99, before: 50_000, ever: true } },
  { key: 'problems', points: 5, max: 10, params: { overdueNeeds: 1 } },
  { key: 'complaint', points: -10, max: 0, params: { count: 1 } },
  { key: 'expired', points: -10, max: 0, params: { count: 2 } },
];

test('the example of the mail to a manager', () => {
  expect(healthParts(parts, messagesFor('zh-CN')).join(' · ')).toBe(
    '逾期 1 天 39/40 · 最近满意度 1.0 分 0/30 · 近12个月无订单（上年 12 万元）0/20 · 无逾期需求 10/10',
  );
});

test('points that are taken away have no maximum', () => {
  expect(healthParts(deductions.slice(-2), messagesFor('zh-CN'))).toEqual([
    '12个月内投诉 1 次 -10',
    '2 笔到期未续约 -10',
  ]);
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('%s', (language) => {
  test.each(healthParts([...parts, ...deductions], messagesFor(language)))('%s', (text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
