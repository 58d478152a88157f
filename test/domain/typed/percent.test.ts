import { readPercent } from '../../../src/domain/typed/percent';

describe('readPercent', () => {
  it.each([
    ['16%', 0.16],
    ['16％', 0.16],
    ['１６％', 0.16],
    ['0.16', 0.16],
    ['1', 1],
    ['-5%', -0.05],
    ['150%', 1.5],
    ['7.1%', 0.071],
    ['百分之16', 0.16],
  ])('reads %s as %d', (text, value) => {
    expect(readPercent(text)).toEqual({ ok: true, value });
  });

  it('asks whether 16 means 16%', () => {
    expect(readPercent('16')).toEqual({ ok: false, expected: 'percentSign', params: { value: '16' }, proposal: 0.16 });
  });

  it.each(['', '高', '16%%', '%'])('does not read %s', (text) => {
    expect(readPercent(text)).toEqual({ ok: false, expected: 'percent' });
  });
});
