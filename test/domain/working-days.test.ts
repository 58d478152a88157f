/** @fileoverview Working days: the mainland year 2026, regions, corrections by hand, years without data. */
import fc from 'fast-check';
import { addDays, diffDays } from '../../src/domain/calendar-date';
import { type HolidayRow, makeCalendar } from '../../src/domain/working-days';

const workDays = [1, 2, 3, 4, 5];
const mainland = (overrides: HolidayRow[] = []) => makeCalendar({ workDays, region: '中国大陆', overrides });
const someDay = fc.integer({ min: 0, max: 1400 }).map((count) => addDays('2025-01-01', count));

describe('isWorkingDay, mainland 2026', () => {
  it.each([
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-15', false],
    ['2026-02-23', false],
    ['2026-02-24', true],
    ['2026-02-28', true],
    ['2026-05-09', true],
    ['2026-09-19', false],
    ['2026-09-20', true],
    ['2026-09-25', false],
    ['2026-09-28', true],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-11-23', true],
  ])('%s: %s', (day, expected) => {
    expect(mainland().isWorkingDay(day)).toBe(expected);
  });
});

describe('moves', () => {
  const calendar = mainland();
  it.each([
    ['2026-10-01', '2026-09-30', '2026-10-08'],
    ['2026-02-17', '2026-02-14', '2026-02-24'],
    ['2026-09-25', '2026-09-24', '2026-09-28'],
    ['2026-11-20', '2026-11-19', '2026-11-23'],
  ])('around %s: %s and %s', (day, before, after) => {
    expect(calendar.previousWorkingDay(day)).toBe(before);
    expect(calendar.nextWorkingDay(day)).toBe(after);
  });

  it.each([
    ['2026-10-01', -7, '2026-09-21'],
    ['2026-09-14', 3, '2026-09-17'],
    ['2026-09-17', 5, '2026-09-23'],
    ['2026-09-17', 0, '2026-09-17'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('%s and %d working days is %s', (day, count, expected) => {
    expect(calendar.addWorkingDays(day, count)).toBe(expected);
  });

  it.each([
    ['2026-09-17', '2026-09-23', 5],
    ['2026-09-23', '2026-09-17', 0],
    ['2026-09-30', '2026-10-08', 1],
    ['2026-09-17', '2026-09-17', 0],
  ])('from %s to %s lie %d working days', (from, to, expected) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(expected);
  });

  it('counts what it adds', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const later = calendar.addWorkingDays(day, count);
        expect(calendar.isWorkingDay(later)).toBe(true);
        expect(calendar.workingDaysBetween(day, later)).toBe(count);
        expect(diffDays(day, later)).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('leaves only days off between neighbours', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const before = calendar.previousWorkingDay(day);
        for (let between = addDays(before, 1); between < day; between = addDays(between, 1)) {
          expect(calendar.isWorkingDay(between)).toBe(false);
        }
        expect(calendar.nextWorkingDay(before) <= calendar.nextWorkingDay(day)).toBe(true);
      }),
    );
  });
});

describe('names and runs', () => {
  it.each([
    ['2026-10-03', '国庆节', { first: '2026-10-01', last: '2026-10-07', name: '国庆节' }],
    ['2026-02-17', '春节', { first: '2026-02-15', last: '2026-02-23', name: '春节' }],
    ['2025-10-06', '中秋', { first: '2025-10-01', last: '2025-10-08', name: '中秋' }],
    ['2026-09-20', '调休', undefined],
    ['2026-09-19', undefined, undefined],
    ['2026-11-23', undefined, undefined],
  ])('%s is %s', (day, name, run) => {
    expect(mainland().nameOf(day)).toBe(name);
    expect(mainland().holidayRun(day)).toEqual(run);
  });
});

describe('corrections by hand', () => {
  it('makes a working day a company holiday', () => {
    const calendar = mainland([{ date: '2026-12-24', name: '公司年会', kind: '公司休假' }]);
    expect(calendar.isWorkingDay('2026-12-24')).toBe(false);
    expect(calendar.nameOf('2026-12-24')).toBe('公司年会');
    expect(calendar.holidayRun('2026-12-24')).toEqual({ first: '2026-12-24', last: '2026-12-24', name: '公司年会' });
  });

  it('lets 手工 win over 内置, in any order', () => {
    const builtIn: HolidayRow = { date: '2026-10-10', name: '国庆节', kind: '班', source: '内置' };
    const byHand: HolidayRow = { date: '2026-10-10', name: '补休', kind: '休', source: '手工' };
    expect(mainland([byHand, builtIn]).isWorkingDay('2026-10-10')).toBe(false);
    expect(mainland([builtIn, byHand]).isWorkingDay('2026-10-10')).toBe(false);
  });

  it('does not take a named festival for a day off', () => {
    const calendar = mainland([{ date: '2026-11-11', name: '客户日', kind: '节日' }]);
    expect(calendar.isWorkingDay('2026-11-11')).toBe(true);
    expect(calendar.nameOf('2026-11-11')).toBe('客户日');
    expect(calendar.holidayRun('2026-11-11')).toBeUndefined();
  });

  it('opens a day off', () => {
    expect(mainland([{ date: '2026-10-07', name: '值班', kind: '班' }]).isWorkingDay('2026-10-07')).toBe(true);
  });
});

describe('years without data', () => {
  it('falls back to workdays and festivals, and says so', () => {
    const calendar = mainland();
    expect([2026, 2030].map(calendar.hasDataFor)).toEqual([true, false]);
    expect(calendar.isWorkingDay('2030-10-02')).toBe(false);
    expect(calendar.isWorkingDay('2030-10-04')).toBe(true);
    expect(calendar.isWorkingDay('2030-02-01')).toBe(true);
    expect(calendar.isWorkingDay('2030-02-04')).toBe(false);
  });

  it('knows a year once its notice has been typed', () => {
    const notice: HolidayRow[] = [{ date: '2030-10-07', name: '国庆节', kind: '休', source: '手工' }];
    expect(mainland(notice).hasDataFor(2030)).toBe(true);
    expect(mainland([{ date: '2030-06-06', name: '客户日', kind: '节日' }]).hasDataFor(2030)).toBe(false);
  });
});

describe('other weeks and regions', () => {
  it('works six days a week', () => {
    const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5, 6], region: '中国大陆' });
    expect(calendar.isWorkingDay('2026-11-21')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-22')).toBe(false);
  });

  it('takes Monday to Friday where no workday is set', () => {
    const calendar = makeCalendar({ workDays: [], region: '自定义' });
    expect(calendar.isWorkingDay('2026-11-20')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-21')).toBe(false);
  });

  it.each([
    ['香港', '2026-04-07', false],
    ['香港', '2026-10-02', true],
    ['台湾', '2026-10-09', false],
    ['台湾', '2026-10-01', true],
    ['自定义', '2026-10-01', true],
  ] as const)('%s %s: %s', (region, day, expected) => {
    expect(makeCalendar({ workDays, region }).isWorkingDay(day)).toBe(expected);
  });

  it.each([
    ['中国大陆', false, true],
    ['台湾', true, false],
    ['自定义', true, false],
  ] as const)(
    '%s: rows that came with the register are of the mainland, rows of people of everybody',
    (region, off, on) => {
      const rows: HolidayRow[] = [
        { date: '2026-03-05', name: '春节', kind: '休', source: '内置' },
        { date: '2026-03-07', name: '春节', kind: '班', source: '内置' },
        { date: '2026-03-06', name: '厂庆', kind: '公司休假', source: '手工' },
      ];
      const calendar = makeCalendar({ workDays, region, overrides: rows });
      expect(['2026-03-05', '2026-03-06', '2026-03-07'].map(calendar.isWorkingDay)).toEqual([off, false, on]);
    },
  );

  it('ends its search where every day is off', () => {
    const rows = Array.from({ length: 800 }, (_, index): HolidayRow => {
      return { date: addDays('2026-01-01', index), name: '停业', kind: '公司休假' };
    });
    expect(mainland(rows).nextWorkingDay('2026-03-01')).toBe('2026-03-02');
  });
});
