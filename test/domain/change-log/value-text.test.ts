import { valueText } from '../../../src/domain/change-log/value-text';

const digest = () => 'd'.repeat(64);

describe('valueText', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['张建国', '张建国'],
    [0, '0'],
    [true, 'true'],
    [['价格敏感型', '复购'], '价格敏感型、复购'],
  ])('writes %j as %j', (value, expected) => {
    expect(valueText(value, digest)).toBe(expected);
  });

  it('cuts what a cell would not hold, and says how much there was', () => {
    const text = valueText('长'.repeat(50_000), digest);
    expect(text.length).toBeLessThan(50_000);
    expect(text).toContain('50000');
    expect(text).toContain('dddd');
  });

  it('keeps 40 000 characters whole', () => {
    expect(valueText('x'.repeat(40_000), digest)).toBe('x'.repeat(40_000));
  });
});
