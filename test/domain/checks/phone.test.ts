import { phone } from '../../../src/domain/checks/phone';
import { contacts } from '../../../src/schema/tables/contacts';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('phone', () => {
  it.each([
    ['13800138000', []],
    ['0571-88880100-801', []],
    ['13800138000；0571-88887777', []],
    ['1380013800', ['phone typed.phoneMobileLength']],
    ['88887777', ['phone typed.phoneAreaCodeMissing']],
    ['110', ['phone typed.phoneEmergency']],
    ['', []],
  ])('%s: %j', (value, expected) => {
    expect(told(phone.check(aGoodCustomer({ phone: value }), aCheckContext()))).toEqual(expected);
  });

  it.each([[{ region: '浙江省-杭州市' }], [{ address: '浙江省杭州市西湖区文三路1号' }]])(
    'advises the area code of the region: %j',
    (place) => {
      const [problem] = phone.check(aGoodCustomer({ phone: '88887777', ...place }), aCheckContext());
      expect(problem?.advice).toBe('0571-88887777');
    },
  );

  it('looks at every telephone column, of contacts too', () => {
    expect(told(phone.check(aGoodCustomer({ landline: '12' }), aCheckContext()))).toEqual(['landline typed.phone']);
    expect(told(phone.check({ phone: '12' }, aCheckContext(contacts)))).toEqual(['phone typed.phone']);
  });
});
