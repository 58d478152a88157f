/** @fileoverview Lunar dates and festivals against published dates and against tyme4ts as the oracle. */
import fc from 'fast-check';
import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts';
import { festivalDay, isFestivalName } from '../../src/domain/festival-days';
import { clearBrightDay, knowsLunarYear, lunarDay } from '../../src/domain/lunar';

const text = (solar: { getYear(): number; getMonth(): number; getDay(): number }) =>
  [String(solar.getYear()), String(solar.getMonth()).padStart(2, '0'), String(solar.getDay()).padStart(2, '0')].join(
    '-',
  );

describe('lunarDay', () => {
  it.each([
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-03'],
    [2033, '2033-01-31'],
    [2035, '2035-02-08'],
  ])('%d begins on %s', (year, expected) => {
    expect(lunarDay(year, 1, 1)).toBe(expected);
  });

  it('agrees with the oracle for every month of the century', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (year, month, date) => {
          const kept = Math.min(date, LunarMonth.fromYm(year, month).getDayCount());
          expect(lunarDay(year, month, date)).toBe(text(LunarDay.fromYmd(year, month, kept).getSolarDay()));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    [1999, 1, 1],
    [2100, 1, 1],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 31],
  ])('does not know %d-%d-%d', (year, month, date) => {
    expect(lunarDay(year, month, date)).toBeUndefined();
  });

  it('knows the century it was made for', () => {
    expect([1999, 2000, 2099, 2100].map(knowsLunarYear)).toEqual([false, true, true, false]);
  });
});

describe('clearBrightDay', () => {
  it('agrees with the oracle for every year', () => {
    for (let year = 2000; year < 2100; year += 1) {
      expect(clearBrightDay(year)).toBe(text(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay()));
    }
    expect(clearBrightDay(2100)).toBeUndefined();
  });
});

describe('festivalDay', () => {
  it.each([
    ['元旦', 2026, '2026-01-01'],
    ['除夕', 2026, '2026-02-16'],
    ['春节', 2026, '2026-02-17'],
    ['元宵', 2026, '2026-03-03'],
    ['清明', 2026, '2026-04-05'],
    ['劳动节', 2026, '2026-05-01'],
    ['端午', 2026, '2026-06-19'],
    ['中秋', 2026, '2026-09-25'],
    ['重阳', 2026, '2026-10-18'],
    ['国庆', 2026, '2026-10-01'],
    ['中秋', 2025, '2025-10-06'],
    ['端午', 2025, '2025-05-31'],
  ] as const)('%s %d is %s', (name, year, expected) => {
    expect(festivalDay(name, year)).toBe(expected);
  });

  it('knows its names', () => {
    expect(['国庆', '万圣节', 'toString'].map(isFestivalName)).toEqual([true, false, false]);
  });
});
