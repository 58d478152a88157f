/** @fileoverview Tenure, stage after orders and signs for an upgrade. */
import { tenureOf } from '../../../src/domain/grading/tenure';
import { upgradeSignals } from '../../../src/domain/grading/upgrade-signals';
import { stageAfterOrders } from '../../../src/domain/stage';
import { anOrder } from '../../builders/register-records';

const today = '2026-11-23';
const on = (...days: string[]) => days.map((date) => anOrder({ date, amount: 1 }));
const refund = anOrder({ date: '2026-11-02', amount: -1 });

describe('tenureOf', () => {
  it.each([
    [[], '新客户'],
    [['2026-12-01'], '新客户'],
    [['2025-11-24'], '不满1年'],
    [['2025-11-23', '2026-11-01'], '1-3年'],
    [['2023-11-24'], '1-3年'],
    [['2023-11-23'], '3年以上'],
  ])('%j: %s', (days, expected) => {
    expect(tenureOf(on(...days), today)).toBe(expected);
  });
});

describe('stageAfterOrders', () => {
  it.each([
    ['潜在客户', [], 'stay'],
    ['潜在客户', ['2026-11-01'], 'firstOrder'],
    ['意向客户', ['2026-11-23'], 'firstOrder'],
    ['意向客户', ['2026-11-24'], 'stay'],
    ['成交客户', ['2026-11-01', '2026-10-01'], 'stay'],
    ['成交客户', ['2026-11-01', '2026-10-01', '2026-09-01'], 'longTerm'],
    ['成交客户', ['2026-11-01', '2025-12-31'], 'longTerm'],
    ['长期合作客户', ['2026-11-01', '2025-12-31'], 'stay'],
    ['流失客户', ['2026-11-01'], 'stay'],
  ])('%s with %j: %s', (stage, days, expected) => {
    expect(stageAfterOrders(stage, on(...days), today).key).toBe(expected);
  });

  it('takes money given back for no order', () => {
    expect(stageAfterOrders('意向客户', [refund], today).key).toBe('stay');
    expect(stageAfterOrders('成交客户', [...on('2026-11-01', '2026-10-01'), refund], today).key).toBe('stay');
  });

  it('names the years', () => {
    expect(stageAfterOrders('成交客户', on('2026-01-01', '2025-12-31'), today)).toEqual({
      key: 'longTerm',
      stage: '长期合作客户',
      params: { orders: 2, years: [2025, 2026] },
    });
  });
});

describe('upgradeSignals', () => {
  const none = { orders: [], scores: [], referred: [], newFields: [] };
  it.each([
    ['nothing', none, []],
    ['one order', { ...none, orders: on('2026-11-01') }, []],
    ['two orders in six months', { ...none, orders: on('2026-05-24', '2026-11-01') }, ['upgrade:orders:2026']],
    ['one order and money given back', { ...none, orders: [...on('2026-11-01'), refund] }, []],
    ['two orders in more', { ...none, orders: on('2026-05-23', '2026-11-01') }, []],
    ['three high scores', { ...none, scores: [5, 4.5, 5, 1] }, ['upgrade:scores:2026']],
    ['a lower one among them', { ...none, scores: [5, 4, 5] }, []],
    ['two scores', { ...none, scores: [5, 5] }, []],
    ['a referral', { ...none, referred: ['202611002'] }, ['upgrade:referral:202611002']],
    ['an answer', { ...none, newFields: [{ invite: 'V000001', answer: '新产品线' }] }, ['upgrade:answer:V000001']],
  ])('%s', (_, facts, causes) => {
    expect(upgradeSignals(facts, today).map(({ cause }) => cause)).toEqual(causes);
  });
});
