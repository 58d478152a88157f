import { isFounded, readFounded } from '../../../src/domain/typed/founded';

function value(text: string): string {
  const reading = readFounded(text);
  return reading.ok ? reading.value : reading.expected;
}

describe('readFounded', () => {
  it.each([
    ['2008', '2008'],
    ['2008年', '2008'],
    ['2008-05', '2008-05'],
    ['2008-5', '2008-05'],
    ['2008年5月', '2008-05'],
    ['2008.5', '2008-05'],
    ['200805', '2008-05'],
    ['2008-05-01', '2008-05-01'],
    ['2008/5/1', '2008-05-01'],
    ['2008年5月1日', '2008-05-01'],
    ['20080501', '2008-05-01'],
    ['２００８', '2008'],
    ['1864', '1864'],
  ])('keeps of %s what is known: %s', (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(isFounded(expected)).toBe(true);
  });

  it.each(['', '08', '2008-13', '20080532', '成立于上世纪', '2008-5.1', '0008'])('does not read %s', (text) => {
    expect(value(text)).toBe('founded');
    expect(isFounded(text)).toBe(false);
  });
});
