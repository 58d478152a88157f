import fc from 'fast-check';
import {
  gapsIn,
  highestIn,
  isOfSeries,
  nextNumbers,
  type Pattern,
  periodOf,
  readNumber,
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
    `${'K'.repeat(60)}{SEQ:3}`,
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

const SIGNS = readPattern('KH.{YY}-{SEQ:4}号') as Pattern;

describe('a number that stands there', () => {
  it.each([
    [K0, '202611007', { before: '202611', after: '', sequence: 7 }],
    [K0, '2026111001', { before: '202611', after: '', sequence: 1001 }],
    [K0, '2026110007', undefined],
    [K0, '20261107', undefined],
    [K0, 'C202611007', undefined],
    [K0, '', undefined],
    [K1, 'C20260315002', { before: 'C20260315', after: '', sequence: 2 }],
    [K1, '20260315002', undefined],
    [SIGNS, 'KH.26-0042号', { before: 'KH.26-', after: '号', sequence: 42 }],
    [SIGNS, 'KHx26-0042号', undefined],
    [SIGNS, 'KH.26-0042', undefined],
    [runningPattern('P'), 'P000009', { before: 'P', after: '', sequence: 9 }],
    [runningPattern('P'), 'P1000000', { before: 'P', after: '', sequence: 1_000_000 }],
    [runningPattern('P'), 'R000009', undefined],
  ] as [Pattern, string, object | undefined][])('%j reads %s', (pattern, id, expected) => {
    expect(readNumber(pattern, id)).toEqual(expected);
    expect(isOfSeries(pattern, id)).toBe(expected !== undefined);
  });

  it('is read back in any period it was given in', () => {
    const months = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-15`);
    fc.assert(
      fc.property(fc.constantFrom(K0, K1, SIGNS), months, fc.nat(20_000), (pattern, day, highest) => {
        const period = periodOf(pattern, day);
        const [id = ''] = nextNumbers(pattern, period, 1, highest);
        expect(readNumber(pattern, id)).toEqual({ ...period, sequence: highest + 1 });
      }),
    );
  });
});

describe('numbers that are missing', () => {
  it.each([
    ['between those that stand there', K0, ['202611001', '202611003'], ['202611002']],
    ['before the first that stands there', K0, ['202611003'], ['202611001', '202611002']],
    ['in each period of its own', K0, ['202611002', '202612002', '202611001'], ['202612001']],
    ['none after the highest, and none of an empty register', K0, [], []],
    ['also before a number that grew a digit', K0, ['2026111001', ...given(K0, '2026-11-30', 999, [])], ['2026111000']],
    ['with no heed to other texts', K0, ['202611001', '待定', '20261105'], []],
    ['with what stands behind the sequence', SIGNS, ['KH.26-0002号'], ['KH.26-0001号']],
  ] as [string, Pattern, string[], string[]][])('%s', (_, pattern, ids, expected) => {
    expect(gapsIn(pattern, ids)).toEqual(expected);
  });
});
