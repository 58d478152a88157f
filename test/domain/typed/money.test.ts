import { readMoney } from '../../../src/domain/typed/money';

function value(text: string, unit?: number): number | string {
  const reading = readMoney(text, unit);
  return reading.ok ? reading.value : reading.expected;
}

describe('readMoney', () => {
  it.each([
    ['50万', 500_000],
    ['50w', 500_000],
    ['50W', 500_000],
    ['50万元', 500_000],
    ['1.2亿', 120_000_000],
    ['1亿2000万', 120_000_000],
    ['¥500,000', 500_000],
    ['￥500，000.50', 500_000.5],
    ['500000元', 500_000],
    ['５００００', 50_000],
    ['50 万', 500_000],
    ['0.07万', 700],
    ['人民币30万元整', 300_000],
    ['RMB 3000', 3000],
    ['NT$ 3000', 3000],
    ['30k', 30_000],
    ['0', 0],
    ['-500', -500],
    ['499999.99', 499_999.99],
  ])('reads %s as %d 元', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['5亿', 50_000],
    ['5000万', 5000],
    ['5000', 5000],
  ])('reads %s as %d in a field of 万元', (text, expected) => {
    expect(value(text, 10_000)).toBe(expected);
  });

  it.each(['', '万', '五十', '30-50万', '5,00', '1.2.3', '50万左右', '约50万', '待定', '1e5'])(
    'does not read %s',
    (text) => {
      expect(value(text)).toBe('money');
    },
  );
});
