import { readBudget } from '../../../src/domain/typed/budget';

describe('readBudget', () => {
  it.each([
    ['30-50万', { min: 300_000, max: 500_000 }],
    ['30万-50万', { min: 300_000, max: 500_000 }],
    ['30～50万元', { min: 300_000, max: 500_000 }],
    ['30至50万', { min: 300_000, max: 500_000 }],
    ['8000万-1.2亿', { min: 80_000_000, max: 120_000_000 }],
    ['300,000-500,000', { min: 300_000, max: 500_000 }],
    ['5万以下', { max: 50_000 }],
    ['不超过5万', { max: 50_000 }],
    ['50万以内', { max: 500_000 }],
    ['50万以上', { min: 500_000 }],
    ['50万+', { min: 500_000 }],
    ['≥50万', { min: 500_000 }],
    ['至少50万', { min: 500_000 }],
    ['50万左右', { min: 500_000, max: 500_000 }],
    ['约50万', { min: 500_000, max: 500_000 }],
    ['50万', { min: 500_000, max: 500_000 }],
    ['３０－５０万', { min: 300_000, max: 500_000 }],
  ])('reads %s', (text, value) => {
    expect(readBudget(text)).toEqual({ ok: true, value });
  });

  it('asks whether 30-50 means ten thousands', () => {
    expect(readBudget('30-50')).toEqual({
      ok: false,
      expected: 'budgetUnit',
      proposal: { min: 300_000, max: 500_000 },
    });
  });

  it.each(['', '50-30万', '待定', '面议', '以上'])('does not read %s', (text) => {
    expect(readBudget(text)).toEqual({ ok: false, expected: 'budget' });
  });
});
