import { number } from '../../../src/domain/checks/number';
import { orders } from '../../../src/schema/tables/orders';
import { aCheckContext, told } from '../../builders/check-context';

describe('number', () => {
  it.each([
    ['employees', 800, []],
    ['employees', '很多', ['employees typed.number']],
    ['employees', '', []],
    ['growth', 0.16, []],
    ['growth', 16, ['growth typed.percentSign']],
    ['growth', '16', ['growth typed.percentSign']],
    ['growth', '高', ['growth typed.percent']],
    ['health', 'x', []],
  ])('%s %s: %j', (field, value, expected) => {
    expect(told(number.check({ [field]: value }, aCheckContext()))).toEqual(expected);
  });

  it('wants money of money', () => {
    expect(told(number.check({ amount: '面议' }, aCheckContext(orders)))).toEqual(['amount typed.money']);
  });

  it('advises the percent sign', () => {
    expect(number.check({ growth: 16 }, aCheckContext())[0]?.advice).toBe('16%');
  });
});
