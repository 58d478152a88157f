import { isResidentId, residentCheckDigit } from '../../src/domain/resident-id';

describe('isResidentId', () => {
  it.each(['11010519491231002X', '11010519491231002x', `44052419800101001${residentCheckDigit('44052419800101001')}`])(
    'knows %s',
    (text) => {
      expect(isResidentId(text)).toBe(true);
    },
  );

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['no such province', `99010519491231002${residentCheckDigit('99010519491231002')}`],
    ['no such day', `11010519490231002${residentCheckDigit('11010519490231002')}`],
    ['a birth before 1900', `11010518491231002${residentCheckDigit('11010518491231002')}`],
    ['too few digits', '1101051949123100'],
    ['other characters', '11010519491231O02X'],
  ])('refuses %s', (_, text) => {
    expect(isResidentId(text)).toBe(false);
  });
});
