import { creditCode } from '../../../src/domain/checks/credit-code';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('credit-code', () => {
  it.each([
    ['91330100MA2AB12C30', []],
    ['91330100MA2AB12C31', ['creditCode typed.creditCodeCheck']],
    ['913301', ['creditCode typed.creditCodeLength']],
    ['', []],
  ])('%s: %j', (value, expected) => {
    expect(told(creditCode.check(aGoodCustomer({ creditCode: value }), aCheckContext()))).toEqual(expected);
  });

  it('says which character was expected', () => {
    const [problem] = creditCode.check(aGoodCustomer({ creditCode: '91330100MA2AB12C31' }), aCheckContext());
    expect(problem?.params).toEqual({ check: '0', found: '1', value: '91330100MA2AB12C31' });
  });

  it('takes 8 digits in Taiwan', () => {
    const record = aGoodCustomer({ creditCode: '04595257' });
    expect(creditCode.check(record, aCheckContext(undefined, { taiwan: true }))).toEqual([]);
    expect(told(creditCode.check(record, aCheckContext()))).toEqual(['creditCode typed.creditCodeLength']);
  });
});
