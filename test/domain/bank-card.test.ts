import { isBankCard, passesLuhn } from '../../src/domain/bank-card';

describe('isBankCard', () => {
  it.each(['6222020200112233446', '4111111111111111', '5555555555554444', '378282246310005'])('knows %s', (digits) => {
    expect(isBankCard(digits)).toBe(true);
  });

  it.each(['6222020200112233447', '9111111111111111', '62220202001122', '42', '0571888877778010'])(
    'refuses %s',
    (digits) => {
      expect(isBankCard(digits)).toBe(false);
    },
  );
});

describe('passesLuhn', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesLuhn(digits)).toBe(passes);
  });
});
