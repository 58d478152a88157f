/** @fileoverview Grades by orders, estimate, potential and hand: the scenario of twelve months, thresholds and matrix. */
import { type GradingRules, gradeCustomer } from '../../../src/domain/grading/grade-customer';
import { readMatrix } from '../../../src/domain/grading/grade-matrix';
import { potentialOf } from '../../../src/domain/grading/potential';
import { amountBetween, valueLevel } from '../../../src/domain/grading/value-level';
import type { Customer, Need, Order } from '../../../src/domain/register-records';
import { aCustomer, aNeed, anOrder } from '../../builders/register-records';

const bounds = { high: 0.15, medium: 0.05 };
const thresholds = { high: { amount: 500_000, sign: '达到' }, medium: { amount: 100_000, sign: '达到' } };
const strict = { ...thresholds, high: { amount: 500_000, sign: '超过' } };
const matrix = {
  '高×高': 'S',
  '高×中': 'A',
  '高×低': 'A',
  '中×高': 'A',
  '中×中': 'B',
  '中×低': 'B',
  '低×高': 'A',
  '低×中': 'C',
  '低×低': 'C',
};
const abc = (today: string): GradingRules => {
  return { today, thresholds, byValue: { 高: 'A', 中: 'B', 低: 'C' }, growthBounds: bounds, growthOf: () => undefined };
};
const sabc: GradingRules = {
  ...abc('2026-02-12'),
  thresholds: strict,
  matrix,
  growthOf: (industry) => (industry === '新能源' ? 0.2 : undefined),
};
const ordersOf = (...entries: [string, number][]) => entries.map(([date, amount]) => anOrder({ date, amount }));

function grade(customer: Partial<Customer>, orders: Order[], needs: Need[], rules: GradingRules): string {
  return gradeCustomer(aCustomer(customer), orders, needs, rules).grade;
}

describe('ABC by the last twelve months', () => {
  const orders: Record<string, Order[]> = {
    X: ordersOf(['2026-03-10', 300_000], ['2025-12-01', 200_000]),
    Y: ordersOf(['2026-03-10', 499_999.99]),
    Z: ordersOf(['2026-03-10', 100_000]),
    W: ordersOf(['2026-03-10', 99_999.99]),
    V: ordersOf(['2025-11-23', 600_000]),
    U: ordersOf(['2025-11-24', 600_000]),
    T: [],
    S: ordersOf(['2026-11-30', 600_000]),
  };
  it.each([
    ['X', '2026-11-23', 'A', 500_000],
    ['Y', '2026-11-23', 'B', 499_999.99],
    ['Z', '2026-11-23', 'B', 100_000],
    ['W', '2026-11-23', 'C', 99_999.99],
    ['V', '2026-11-23', 'C', 0],
    ['U', '2026-11-23', 'A', 600_000],
    ['T', '2026-11-23', 'C', 0],
    ['S', '2026-11-23', 'C', 0],
    ['U', '2026-11-24', 'C', 0],
    ['S', '2026-11-30', 'A', 600_000],
    ['X', '2026-12-01', 'B', 300_000],
  ])('%s on %s is %s', (name, today, expected, amount12m) => {
    const grading = gradeCustomer(aCustomer(), orders[name] ?? [], [], abc(today));
    expect(grading).toMatchObject({ grade: expected, amount12m, estimated: false });
  });

  it('lets the manager’s grade win', () => {
    const grading = gradeCustomer(aCustomer({ gradeOverride: 'A' }), [], [], abc('2026-11-23'));
    expect(grading).toMatchObject({ grade: 'A', estimated: false, reason: { key: 'override' } });
  });

  it('sums cents exactly and takes what is no amount for nothing', () => {
    const orders = [
      ...ordersOf(['2026-01-01', 0.1], ['2026-01-01', 0.2]),
      anOrder({ date: '2026-01-01', amount: '五万' }),
    ];
    expect(amountBetween(orders, '2025-12-31', '2026-01-01')).toBe(0.3);
    expect(amountBetween([anOrder({ date: '去年', amount: 5 })], '2025-12-31', '2026-01-01')).toBe(0);
  });
});

describe('thresholds', () => {
  it.each([
    [500_000, '高', '中'],
    [500_000.01, '高', '高'],
    [100_000, '中', '中'],
    [99_999.99, '低', '低'],
  ])('%d is %s where reached, %s where exceeded', (amount, reached, exceeded) => {
    expect(valueLevel(amount, thresholds)).toBe(reached);
    expect(valueLevel(amount, strict)).toBe(exceeded);
  });
});

describe('estimates before the first order', () => {
  const need = (budgetMin: number | undefined, status = '处理中') => aNeed({ budgetMin, status });
  it.each([
    ['the largest lower bound of open needs', [need(50_000), need(600_000)], 'A', true],
    ['a closed need says nothing', [need(600_000, '已关闭'), need(600_000, '未转化')], 'C', false],
    ['a need not yet answered counts', [need(200_000, '待响应')], 'B', true],
    ['a need without a budget', [need(undefined)], 'C', false],
  ])('%s', (_, needs, expected, estimated) => {
    expect(gradeCustomer(aCustomer(), [], needs, abc('2026-11-23'))).toMatchObject({ grade: expected, estimated });
  });

  it('ends with the first order', () => {
    const grading = gradeCustomer(aCustomer(), ordersOf(['2026-03-10', 10_000]), [need(600_000)], abc('2026-11-23'));
    expect(grading).toMatchObject({
      grade: 'C',
      estimated: false,
      reason: { key: 'orders', params: { amount: 10_000 } },
    });
  });
});

describe('SABC', () => {
  it.each([
    ['w1', 600_000, 0.04, '低', 'A'],
    ['w2', 200_000, 0.1, '中', 'B'],
    ['w3', 600_000, 0.16, '高', 'S'],
    ['half a million is not more', 500_000, 0.16, '高', 'A'],
    ['small but promising', 0, 0.16, '高', 'A'],
    ['small', 0, 0.04, '中', 'C'],
  ])('%s', (_, amount, growth, fit, expected) => {
    expect(grade({ growth, fit }, ordersOf(['2025-12-01', amount]), [], sabc)).toBe(expected);
  });

  it('takes the industry’s growth where the customer has none', () => {
    const orders = ordersOf(['2025-12-01', 600_000]);
    expect(grade({ industry: '新能源', fit: '中' }, orders, [], sabc)).toBe('S');
    expect(grade({ industry: '新能源', fit: '中', growth: 0.01 }, orders, [], sabc)).toBe('A');
    expect(grade({ industry: '其他', growth: '约一成' }, orders, [], sabc)).toBe('A');
  });

  it('names value and potential', () => {
    const grading = gradeCustomer(aCustomer({ growth: 0.16, fit: '高' }), ordersOf(['2025-12-01', 600_000]), [], sabc);
    expect(grading.reason).toEqual({ key: 'orders', params: { amount: 600_000, value: '高', potential: '高' } });
  });

  it.each([
    [0.151, '高', '高'],
    [0.15, '高', '高'],
    [0.15, '中', '中'],
    [0.05, '低', '低'],
    [0.049, '高', '中'],
    [undefined, '', '中'],
    [undefined, '低', '低'],
    [0.2, '', '高'],
  ])('growth %s and fit %s: %s', (growth, fit, expected) => {
    expect(potentialOf(growth, fit, bounds)).toBe(expected);
  });
});

describe('readMatrix', () => {
  it('keeps the last good value of a wrong cell and names the cell', () => {
    const edited = { ...matrix, '高×高': 'SS', '低×低': 'B' };
    const { matrix: read, problems } = readMatrix(edited, ['S', 'A', 'B', 'C'], matrix);
    expect(read).toEqual({ ...matrix, '低×低': 'B' });
    expect(problems).toEqual([{ cell: '高×高', value: 'SS' }]);
  });

  it('names cells that are missing', () => {
    const { problems } = readMatrix({}, ['S', 'A', 'B', 'C'], matrix);
    expect(problems).toHaveLength(9);
  });
});
