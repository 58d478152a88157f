/** @fileoverview Holidays of Hong Kong and Taiwan against their gazetted lists of 2026, and Easter against known years. */
import { easterSunday, hongKongHolidays } from '../../../src/domain/public-holidays/hong-kong';
import { mainlandHolidays, NOTICED_YEARS } from '../../../src/domain/public-holidays/mainland';
import { taiwanHolidays } from '../../../src/domain/public-holidays/taiwan';

const days = (holidays: { off: ReadonlyMap<string, string> }) =>
  [...holidays.off.keys()].sort().map((day) => day.slice(5));

describe('easterSunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('%d is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });
});

describe('hongKongHolidays', () => {
  it('gives the general holidays of 2026', () => {
    const expected =
      '01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26';
    expect(days(hongKongHolidays(2026)).join(' ')).toBe(expected);
    expect(hongKongHolidays(2026).known).toBe(true);
  });

  it('gives back a first three days of the year that meets a Sunday', () => {
    // 2027-02-07, the second day, is a Sunday; 2027-02-09 is the fourth.
    expect(days(hongKongHolidays(2027))).toEqual(expect.arrayContaining(['02-06', '02-08', '02-09']));
  });
});

describe('taiwanHolidays', () => {
  it('gives the weekdays off of 2026', () => {
    const off = days(taiwanHolidays(2026));
    for (const day of [
      '01-01',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '02-27',
      '04-03',
      '04-06',
      '05-01',
      '06-19',
    ]) {
      expect(off).toContain(day);
    }
    for (const day of ['09-25', '09-28', '10-09', '10-26', '12-25']) expect(off).toContain(day);
    expect(off).not.toContain('02-13');
    expect(off).not.toContain('02-23');
  });

  it('puts 儿童节 and 清明 of one day on two days', () => {
    // 2028-04-04 is a Tuesday and 清明; 2024-04-04 was a Thursday and 清明, so the Friday was off.
    expect(days(taiwanHolidays(2028))).toEqual(expect.arrayContaining(['04-03', '04-04']));
    expect(days(taiwanHolidays(2024))).toEqual(expect.arrayContaining(['04-04', '04-05']));
  });
});

describe('mainlandHolidays', () => {
  it('knows the notice of 2026', () => {
    expect(NOTICED_YEARS).toContain(2026);
    const { off, work, known } = mainlandHolidays(2026);
    expect(known).toBe(true);
    expect(off.size).toBe(33);
    expect([...work.keys()]).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('computes the thirteen statutory days where there is no notice', () => {
    const { off, known } = mainlandHolidays(2030);
    expect(known).toBe(false);
    expect([...off.keys()]).toEqual([
      '2030-01-01',
      '2030-02-02',
      '2030-02-03',
      '2030-02-04',
      '2030-02-05',
      '2030-04-05',
      '2030-05-01',
      '2030-05-02',
      '2030-06-05',
      '2030-09-12',
      '2030-10-01',
      '2030-10-02',
      '2030-10-03',
    ]);
  });
});
