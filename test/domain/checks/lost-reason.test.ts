import { lostReason } from '../../../src/domain/checks/lost-reason';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('lost-reason', () => {
  it.each([
    ['流失客户', '', ['lostReason lostReasonMissing']],
    ['流失客户', '价格', []],
    ['成交客户', '', []],
  ])('%s because of "%s": %j', (stage, reason, expected) => {
    expect(told(lostReason.check(aGoodCustomer({ stage, lostReason: reason }), aCheckContext()))).toEqual(expected);
  });
});
