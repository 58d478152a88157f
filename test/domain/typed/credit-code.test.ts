import fc from 'fast-check';
import { checkCharacter, readCreditCode } from '../../../src/domain/typed/credit-code';

describe('readCreditCode', () => {
  it.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    ['914403001922038216', '914403001922038216'],
    ['91330100MA2AB12C30', '91330100MA2AB12C30'],
    ['91330100ma2ab12c30', '91330100MA2AB12C30'],
    ['９１３３０１００ＭＡ２ＡＢ１２Ｃ３０', '91330100MA2AB12C30'],
    ['91330100 MA2AB12C3 0', '91330100MA2AB12C30'],
  ])('reads %s', (text, value) => {
    expect(readCreditCode(text)).toEqual({ ok: true, value });
  });

  it('says which check character was expected', () => {
    expect(readCreditCode('91330100MA2AB12C31')).toEqual({
      ok: false,
      expected: 'creditCodeCheck',
      params: { check: '0', found: '1' },
    });
  });

  it.each([
    ['913301', 'creditCodeLength'],
    ['11330100192203821', 'creditCodeLength'],
    ['91330100MA2AB12I30', 'creditCodeCharacter'],
    ['99330100MA2AB12C30', 'creditCodePrefix'],
    ['91980100MA2AB12C30', 'creditCodePrefix'],
    ['暂无', 'creditCode'],
    ['', 'creditCode'],
    ['04595257', 'creditCodeLength'],
  ])('refuses %s for its %s', (text, expected) => {
    expect(readCreditCode(text)).toMatchObject({ ok: false, expected });
  });

  it('finds every single wrong character of the body', () => {
    const good = '91330100MA2AB12C30';
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 16 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
        (at, other) => {
          fc.pre(good[at] !== other);
          const wrong = good.slice(0, at) + other + good.slice(at + 1);
          expect(checkCharacter(wrong)).not.toBe('0');
        },
      ),
    );
  });
});

describe('readCreditCode in Taiwan', () => {
  it.each(['04595257', '10458575', '22099131'])('reads %s', (text) => {
    expect(readCreditCode(text, true)).toEqual({ ok: true, value: text });
  });

  it('refuses a wrong check digit', () => {
    expect(readCreditCode('04595258', true)).toEqual({ ok: false, expected: 'taxNumberCheck' });
  });

  it('reads the codes of the mainland too', () => {
    expect(readCreditCode('91330100MA2AB12C30', true).ok).toBe(true);
  });
});
