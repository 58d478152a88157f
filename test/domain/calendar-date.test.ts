/** @fileoverview Calendar dates against a table and against temporal-polyfill as the oracle. */
import fc from 'fast-check';
import * as Calendar from 'temporal-polyfill/fns/Calendar';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  diffDays,
  earliest,
  firstOfMonth,
  firstOfQuarter,
  isDay,
  lastOfMonth,
  lastOfQuarter,
  latest,
  quarterOf,
  weekday,
} from '../../src/domain/calendar-date';

const oracle = (day: string) => PlainDate.fromString(day, Calendar.getISO);
const anyDay = fc
  .record({
    y: fc.integer({ min: 1000, max: 3000 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ y, m, d }) => dayOf(y, m, d))
  .filter((day): day is string => day !== undefined);

describe('isDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    ['', false],
    [undefined, false],
    [20260101, false],
  ])('%s is a day: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %d months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });
});

describe('parts of the calendar', () => {
  it.each([
    ['2026-02-14', 6, 1, '2026-02-01', '2026-02-28', '2026-01-01', '2026-03-31'],
    ['2026-09-20', 7, 3, '2026-09-01', '2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-11-23', 1, 4, '2026-11-01', '2026-11-30', '2026-10-01', '2026-12-31'],
    ['2024-05-01', 3, 2, '2024-05-01', '2024-05-31', '2024-04-01', '2024-06-30'],
  ])('%s', (day, dayOfWeek, quarter, first, last, firstQ, lastQ) => {
    expect(weekday(day)).toBe(dayOfWeek);
    expect(quarterOf(day)).toBe(quarter);
    expect([firstOfMonth(day), lastOfMonth(day)]).toEqual([first, last]);
    expect([firstOfQuarter(day), lastOfQuarter(day)]).toEqual([firstQ, lastQ]);
  });
});

describe('what is no day', () => {
  it.each(['', '2026-02-30', '2026-1-1', 'soon'])('refuses to reckon with %j', (text) => {
    expect(() => addDays(text, 1)).toThrow('Cannot reckon with');
    expect(() => weekday(text)).toThrow('Cannot reckon with');
  });

  it('refuses to leave the years it knows', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('Cannot reckon beyond');
    expect(() => addMonths('0001-01-01', -1)).toThrow('Cannot reckon beyond');
    expect(() => addDays('2026-02-30', 0)).toThrow();
  });
});

describe('against the oracle', () => {
  it('adds days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40000, max: 40000 }), (day, count) => {
        expect(addDays(day, count)).toBe(PlainDate.toString(PlainDate.addDays(oracle(day), count)));
      }),
    );
  });

  it('adds months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, count) => {
        expect(addMonths(day, count)).toBe(PlainDate.toString(PlainDate.addMonths(oracle(day), count)));
      }),
    );
  });

  it('tells weekdays and differences', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(weekday(a)).toBe(PlainDate.dayOfWeek(oracle(a)));
        expect(diffDays(a, b)).toBe(PlainDate.diffDays(oracle(a), oracle(b)));
        expect(compareDays(a, b)).toBe(PlainDate.compare(oracle(a), oracle(b)));
        expect([earliest(a, b), latest(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});
