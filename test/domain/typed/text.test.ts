import { cleanText, halfWidth } from '../../../src/domain/typed/text';

describe('cleanText', () => {
  it.each([
    ['  杭州 \u3000', '杭州'],
    ['甲\u200b乙\ufeff', '甲乙'],
    ['甲\u0000乙\u0007', '甲乙'],
    ['一\r\n二\r三', '一\n二\n三'],
    ['（深圳）：１２３', '（深圳）：１２３'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('leaves of %j what a person meant', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe('halfWidth', () => {
  it.each([
    ['ＡＢＣ１２３', 'ABC123'],
    ['０５７１－８８８８', '0571-8888'],
    ['0571—8888', '0571-8888'],
    ['￥５００', '¥500'],
    ['a\u3000 b', 'a b'],
  ])('folds %s to %s', (text, expected) => {
    expect(halfWidth(text)).toBe(expected);
  });
});
