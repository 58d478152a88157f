import { readNumber } from '../../../src/domain/typed/number';

describe('readNumber', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['１２００', 1200],
    ['800人', 800],
    ['1.2万', 12_000],
    ['-3', -3],
    ['3.5', 3.5],
    ['1.1亿', 110_000_000],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', '很多', '100-200', '1,20', '3.', '１２００以上'])('does not read %s', (text) => {
    expect(readNumber(text)).toEqual({ ok: false, expected: 'number' });
  });
});
