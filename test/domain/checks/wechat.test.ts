import { wechat } from '../../../src/domain/checks/wechat';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('wechat', () => {
  it.each([
    ['同手机', '0571-88801234', ['wechat typed.wechatWithoutMobile']],
    ['同手机', '13800138000', []],
    ['wang_fang88', '', []],
    ['', '', []],
  ])('%s beside %s: %j', (value, phone, expected) => {
    expect(told(wechat.check(aGoodCustomer({ wechat: value, phone }), aCheckContext()))).toEqual(expected);
  });
});
