import { email } from '../../../src/domain/checks/email';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('email', () => {
  it.each([
    ['wang@example.com', []],
    ['a@example.com; b@example.com', []],
    ['wang@', ['email typed.email']],
    ['', []],
  ])('%s: %j', (value, expected) => {
    expect(told(email.check(aGoodCustomer({ email: value }), aCheckContext()))).toEqual(expected);
  });
});
