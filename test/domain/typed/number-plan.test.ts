import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';
import { isAssignedInChina, outsideMainland } from '../../../src/domain/typed/number-plan';

/** libphonenumber itself, which is too large to ship. */
const oracle = (number: string) => {
  const parsed = parsePhoneNumber(number, { extract: false });
  return parsed?.isValid() ? parsed : undefined;
};

const digits = (from: number, to: number) => fc.integer({ min: 10 ** (from - 1), max: 10 ** to - 1 }).map(String);

describe('numbering plans', () => {
  it('allow in the mainland what libphonenumber allows', () => {
    const numbers = fc.oneof(
      digits(10, 10).map((rest) => `1${rest}`),
      fc
        .tuple(fc.constantFrom('10', '20', '21', '571', '755', '312', '991'), digits(6, 9))
        .map((parts) => parts.join('')),
      digits(7, 11),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(isAssignedInChina(number)).toBe(oracle(`+86${number}`) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['852', '853', '886'])('allow and write +%s as libphonenumber does', (code) => {
    fc.assert(
      fc.property(digits(7, 9), (number) => {
        expect(outsideMainland(code + number)).toBe(oracle(`+${code}${number}`)?.formatInternational());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['85223098888', '+852 2309 8888'],
    ['85366123456', '+853 6612 3456'],
    ['886223456789', '+886 2 2345 6789'],
    ['886912345678', '+886 912 345 678'],
    ['85200000000', undefined],
  ])('writes %s as %s', (number, expected) => {
    expect(outsideMainland(number)).toBe(expected);
  });
});
