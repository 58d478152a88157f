import fc from 'fast-check';
import {
  highestIn,
  nextNumbers,
  type Pattern,
  periodOf,
  readPattern,
  runningPattern,
  sequenceIn,
} from '../../src/domain/numbering';

const K0 = readPattern('{YYYY}{MM}{SEQ:3}') as Pattern;
const K1 = readPattern('C{YYYY}{MM}{DD}{SEQ:3}') as Pattern;

function given(pattern: Pattern, day: string, count: number, known: string[]): string[] {
  const period = periodOf(pattern, day);
  return nextNumbers(pattern, period, count, highestIn(pattern, period, known));
}

describe('numbers', () => {
  it.each([
    ['begin at one in an empty register', K0, '2026-11-30', 3, [], ['202611001', '202611002', '202611003']],
    ['count on from the highest, not from the last', K0, '2026-11-30', 1, ['202611007', '202611002'], ['202611008']],
    ['start again in a new month', K0, '2026-12-01', 1, ['202611003'], ['202612001']],
    ['grow a digit past 999', K0, '2026-12-01', 3, ['202612998'], ['202612999', '2026121000', '2026121001']],
    ['go on after they grew', K0, '2026-12-01', 1, ['2026121001', '202612999'], ['2026121002']],
    ['restart each day in the handbook', K1, '2026-03-16', 1, ['C20260315002'], ['C20260316001']],
    ['follow the handbook’s pattern', K1, '2026-03-15', 2, [], ['C20260315001', 'C20260315002']],
    ['pay no heed to foreign ones', K0, '2026-11-30', 1, ['999', '2026110x1', '20261199', 'P000009'], ['202611001']],
    [
      'take literals behind the sequence',
      readPattern('KH-{YY}-{SEQ:4}号') as Pattern,
      '2026-11-30',
      1,
      ['KH-26-0041号'],
      ['KH-26-0042号'],
    ],
    ['run without a date', runningPattern('P'), '2026-11-30', 2, ['P000009'], ['P000010', 'P000011']],
  ] as [string, Pattern, string, number, string[], string[]][])('%s', (_, pattern, day, count, known, expected) => {
    expect(given(pattern, day, count, known)).toEqual(expected);
  });

  it.each([
    '',
    '{YYYY}{MM}',
    '{SEQ:3}{SEQ:3}',
    '{YYYY}{MM}{SEQ:0}',
    '{YYY}{SEQ:3}',
    '{YYYY}{MM}{SEQ:3',
    '{MM}{SEQ:3}',
    '{YYYY}{DD}{SEQ:3}',
    '{DD}{SEQ:3}',
    '{MM}{DD}{SEQ:3}',
  ])('refuses the pattern %j', (text) => {
    expect(readPattern(text)).toBeUndefined();
  });

  it('are read back as they were given, whatever the pattern and however many', () => {
    const patterns = fc.constantFrom(K0, K1, runningPattern('F'), readPattern('{YY}{SEQ:2}') as Pattern);
    fc.assert(
      fc.property(
        patterns,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 50 }),
        (pattern, highest, count) => {
          const period = periodOf(pattern, '2026-11-30');
          const ids = nextNumbers(pattern, period, count, highest);
          expect(ids.map((id) => sequenceIn(pattern, period, id))).toEqual(ids.map((_, index) => highest + 1 + index));
          expect(new Set(ids).size).toBe(count);
        },
      ),
    );
  });
});
