/** @fileoverview Health as a sum, risks told once and cleared, needs judged by their score. */
import fc from 'fast-check';
import type { Due } from '../../../src/domain/cadence/due';
import { judgeNeed } from '../../../src/domain/health/close-need';
import { type HealthFacts, healthLevel, healthOf } from '../../../src/domain/health/health';
import { isRiskCleared, type RiskFacts, riskSignals } from '../../../src/domain/health/risk-signals';
import { type Score, scoresOf } from '../../../src/domain/health/scores';
import { aNeed, anInteraction, anOrder, aPolicy, localInShanghai } from '../../builders/register-records';
import { at } from '../../builders/shanghai-clock';

const today = '2026-09-23';
const now = at('2026-09-23 08:00');
const rules = { today, now, localOf: localInShanghai };
const due = (dueOn: string, policy = aPolicy({ period: '季度' })): Due => {
  return {
    cause: `policy:${policy.id}`,
    dueOn,
    policy,
    reason: { key: 'firstContact', params: { createdOn: today, days: 7 } },
  };
};
const score = (value: number, on: string, record = `I-${on}`): Score => ({ value, on, record });
const none: HealthFacts = { dues: [], scores: [], orders: [], needs: [] };
const points = (facts: Partial<HealthFacts>, key: string) =>
  healthOf({ ...none, ...facts }, rules).parts.find((part) => part.key === key)?.points;

describe('healthOf', () => {
  it('adds up the example of the manager’s mail', () => {
    const facts = {
      dues: [due('2026-09-22')],
      scores: [score(1, '2026-09-20')],
      orders: [anOrder({ date: '2025-03-01', amount: 120_000 })],
      needs: [],
    };
    const { health, level, parts } = healthOf(facts, rules);
    expect(parts.map(({ key, points: got, max }) => [key, got, max])).toEqual([
      ['recency', 39, 40],
      ['satisfaction', 0, 30],
      ['orders', 0, 20],
      ['problems', 10, 10],
    ]);
    expect([health, level]).toEqual([49, '风险']);
  });

  it.each([
    ['nothing is due', [], 40],
    ['due today', [due('2026-09-23')], 40],
    ['half a quarter late', [due('2026-08-09')], 20],
    ['a month late of a month', [due('2026-08-24', aPolicy())], 0],
    ['longer late', [due('2026-01-01', aPolicy())], 0],
    ['the worst row counts', [due('2026-09-22'), due('2026-09-08', aPolicy())], 20],
    ['regular contact before other kinds', [due('2026-09-23'), due('2026-08-01', aPolicy({ kind: '价值传递' }))], 40],
    ['other kinds where there is nothing else', [due('2026-09-08', aPolicy({ kind: '价值传递' }))], 20],
  ])('recency: %s', (_, dues, expected) => {
    expect(points({ dues }, 'recency')).toBe(expected);
  });

  it.each([
    [[], 20],
    [[5], 30],
    [[1], 0],
    [[3, 3, 3], 15],
    [[5, 5, 4, 1], 28],
  ])('satisfaction of %j: %d', (values, expected) => {
    expect(
      points({ scores: values.map((value, index) => score(value, `2026-09-${20 - index}`)) }, 'satisfaction'),
    ).toBe(expected);
  });

  it.each([
    ['no orders ever', [], 10],
    [
      'more than the year before',
      [
        ['2026-03-01', 200],
        ['2025-03-01', 100],
      ],
      20,
    ],
    [
      'half of the year before',
      [
        ['2026-03-01', 50],
        ['2025-03-01', 100],
      ],
      10,
    ],
    ['none any more', [['2025-03-01', 100]], 0],
    ['more given back than was bought', [['2026-03-01', -1]], 0],
    ['a future order is none yet', [['2027-03-01', 100]], 10],
  ] as [string, [string, number][], number][])('orders: %s', (_, entries, expected) => {
    expect(points({ orders: entries.map(([date, amount]) => anOrder({ date, amount })) }, 'orders')).toBe(expected);
  });

  it('takes points away for overdue needs, complaints and contracts that ran out', () => {
    const late = aNeed({ dueAt: at('2026-09-22 18:00'), createdAt: at('2026-09-01 09:00') });
    expect([1, 2, 3].map((count) => points({ needs: Array(count).fill(late) }, 'problems'))).toEqual([5, 0, 0]);
    const needs = [aNeed({ type: '投诉', status: '已关闭', createdAt: at('2025-09-24 09:00') })];
    const old = [aNeed({ type: '投诉', status: '已关闭', createdAt: at('2025-09-23 09:00') })];
    expect([points({ needs }, 'complaint'), points({ needs: old }, 'complaint')]).toEqual([-10, undefined]);
    const orders = [anOrder({ date: '2025-09-30', amount: 1, product: '保养', renewalOn: '2026-09-01' })];
    expect(points({ orders }, 'expired')).toBe(-10);
  });

  it.each([
    [75, '健康'],
    [74, '关注'],
    [50, '关注'],
    [49, '风险'],
  ])('%d is %s', (health, level) => {
    expect(healthLevel(health)).toBe(level);
  });

  it('always has parts that add up, between 0 and 100', () => {
    const needs = fc.array(
      fc
        .record({ type: fc.constantFrom('投诉', '问题反馈'), late: fc.boolean() })
        .map(({ type, late }) =>
          aNeed({ type, createdAt: at('2026-09-01 09:00'), dueAt: late ? at('2026-09-02 09:00') : '' }),
        ),
      { maxLength: 4 },
    );
    const scores = fc.array(
      fc.integer({ min: 1, max: 5 }).map((value) => score(value, '2026-09-01')),
      { maxLength: 4 },
    );
    const orders = fc.array(
      fc
        .record({ amount: fc.integer({ min: -10_000, max: 10_000 }), year: fc.constantFrom('2025', '2026') })
        .map(({ amount, year }) =>
          anOrder({ date: `${year}-05-01`, amount, product: '保养', renewalOn: '2026-06-01' }),
        ),
      { maxLength: 3 },
    );
    const dues = fc.array(
      fc.constantFrom('2026-01-01', '2026-09-10', '2026-12-01').map((day) => due(day)),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(fc.record({ needs, scores, orders, dues }), (facts) => {
        const { health, parts } = healthOf(facts, rules);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(health);
        expect(health >= 0 && health <= 100).toBe(true);
        expect(parts.every((part) => Number.isInteger(part.points) && !Object.is(part.points, -0))).toBe(true);
      }),
    );
  });
});

describe('scoresOf', () => {
  it('takes surveys, contacts and needs, latest first', () => {
    const invite = { id: 'V1', customer: 'c', respondedAt: at('2026-09-10 09:00'), score: 2 };
    const scores = scoresOf(
      {
        interactions: [
          anInteraction({ id: 'I1', date: '2026-09-05', satisfaction: 4 }),
          anInteraction({ id: 'I2', date: '2026-09-20' }),
          anInteraction({ id: 'I3', date: '2026-09-20', satisfaction: '很好' }),
          anInteraction({ id: 'I4', date: '2026-09-20', satisfaction: 9 }),
        ],
        needs: [
          aNeed({ id: 'N1', satisfaction: 5, createdAt: at('2026-09-01 09:00'), revisitAt: at('2026-09-12 09:00') }),
        ],
        invites: [invite, { ...invite, id: 'V2', respondedAt: '' }],
      },
      localInShanghai,
    );
    expect(scores.map(({ record, on }) => [record, on])).toEqual([
      ['N1', '2026-09-12'],
      ['V1', '2026-09-10'],
      ['I1', '2026-09-05'],
    ]);
  });
});

describe('riskSignals', () => {
  const calm: RiskFacts = { scores: [], needs: [], health: 80, healthBefore: 80 };
  it.each([
    ['nothing', {}, []],
    ['a low score', { scores: [score(2, '2026-09-20', 'I1')] }, ['risk:I1']],
    ['three is not low', { scores: [score(3, '2026-09-20')] }, []],
    ['made good since', { scores: [score(4, '2026-09-21'), score(1, '2026-09-20')] }, []],
    ['made good by the next call', { scores: [score(5, '2026-09-20', 'I2'), score(1, '2026-09-20', 'I1')] }, []],
    ['good before', { scores: [score(1, '2026-09-20', 'I2'), score(5, '2026-09-20', 'I1')] }, ['risk:I2']],
    ['good elsewhere', { scores: [score(5, '2026-09-20', 'V1'), score(1, '2026-09-20', 'I1')] }, ['risk:I1']],
    ['not made good', { scores: [score(3, '2026-09-21'), score(1, '2026-09-20', 'V1')] }, ['risk:V1']],
    ['long ago', { scores: [score(1, '2025-09-23')] }, []],
    ['an overdue need', { needs: [aNeed({ id: 'N1', dueAt: at('2026-09-22 18:00') })] }, ['risk:N1']],
    [
      'a need of yesterday, no time given',
      { needs: [aNeed({ id: 'N1', dueAt: at('2026-09-22 00:00') })] },
      ['risk:N1'],
    ],
    ['a need of today, no time given', { needs: [aNeed({ dueAt: at('2026-09-23 00:00') })] }, []],
    ['an overdue need that was solved', { needs: [aNeed({ dueAt: at('2026-09-22 18:00'), status: '已解决' })] }, []],
    ['a complaint from a survey', { needs: [aNeed({ id: 'N2', type: '投诉', source: '问卷' })] }, ['risk:N2']],
    ['a complaint by phone is a need like others', { needs: [aNeed({ type: '投诉', source: '日常沟通' })] }, []],
    ['health fell', { health: 49, healthBefore: 50 }, ['risk:health:2026-09-23']],
    ['health never figured', { health: 49, healthBefore: undefined }, ['risk:health:2026-09-23']],
    ['health still low', { health: 40, healthBefore: 49 }, []],
  ])('%s', (_, facts, causes) => {
    expect(riskSignals({ ...calm, ...facts }, rules).map(({ cause }) => cause)).toEqual(causes);
  });

  it.each([
    ['risk:health:2026-09-01', { health: 50 }, true],
    ['risk:health:2026-09-01', { health: 49 }, false],
    ['risk:N1', { needs: [aNeed({ id: 'N1', status: '已关闭', satisfaction: 3 })] }, true],
    ['risk:N1', { needs: [aNeed({ id: 'N1', status: '已关闭', satisfaction: 2 })] }, false],
    ['risk:N1', { needs: [aNeed({ id: 'N1', status: '已关闭' })] }, true],
    ['risk:N1', { needs: [aNeed({ id: 'N1', status: '已解决', satisfaction: 5 })] }, false],
    ['risk:I1', { scores: [score(1, '2026-09-20', 'I1')] }, false],
    ['risk:I1', { scores: [score(4, '2026-09-21'), score(1, '2026-09-20', 'I1')] }, true],
    ['risk:I1', { scores: [score(3, '2026-09-20', 'I1')] }, true],
    ['risk:I9', {}, true],
  ])('%s with %j is cleared: %s', (cause, facts, expected) => {
    expect(isRiskCleared(cause, { ...calm, ...facts })).toBe(expected);
  });
});

describe('judgeNeed', () => {
  it.each([
    ['处理中', undefined, '', 'stands'],
    ['处理中', 1, '', 'stands'],
    ['已关闭', 5, '', 'stands'],
    ['已关闭', 2, '', 'reopen'],
    ['已解决', 2, '', 'reopen'],
    ['已解决', undefined, '', 'stands'],
    ['已关闭', undefined, '', 'scoreMissing'],
    ['已关闭', undefined, '客户未评分：联系不上', 'stands'],
  ])('%s with %s and “%s”: %s', (status, satisfaction, result, key) => {
    expect(judgeNeed({ status, satisfaction, result }).key).toBe(key);
  });
});
