import { required } from '../../../src/domain/checks/required';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('required', () => {
  it.each([
    ['a blank', '', ['phone required']],
    ['only spaces', '  ', ['phone required']],
    ['nothing at all', undefined, ['phone required']],
    ['a number', '13800138000', []],
    ['a text that another check refuses', '无', []],
  ])('%s', (_, phone, expected) => {
    expect(told(required.check(aGoodCustomer({ phone }), aCheckContext()))).toEqual(expected);
  });

  it('asks what the context says', () => {
    const context = aCheckContext(undefined, { requiredFields: () => ['remark', 'phone'] });
    expect(told(required.check(aGoodCustomer(), context))).toEqual(['remark required']);
  });
});
