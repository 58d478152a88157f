/** @fileoverview Hours that run always, and hours that stand still on days off. */
import fc from 'fast-check';
import {
  addMinutes,
  deadline,
  isMoment,
  minutesBetween,
  overdueMinutes,
  workingMinutesBetween,
} from '../../src/domain/moment';
import { at, shanghaiClock } from '../builders/shanghai-clock';

const working = shanghaiClock();
const natural = shanghaiClock(false);

describe('isMoment', () => {
  it.each([
    ['2026-11-23T00:00:00.000Z', true],
    ['2026-11-23T00:00:00Z', true],
    ['2026-02-30T00:00:00Z', false],
    ['2026-11-23', false],
    ['2026-11-23 08:00', false],
    ['昨天', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (value, expected) => {
    expect(isMoment(value)).toBe(expected);
  });
});

describe('deadline', () => {
  it.each([
    ['within working days', '2026-09-21 15:30', 24, '2026-09-22 15:30', '2026-09-22 15:30'],
    ['over a holiday', '2026-09-24 15:30', 24, '2026-09-28 15:30', '2026-09-25 15:30'],
    ['over a weekend', '2026-11-20 18:00', 48, '2026-11-24 18:00', '2026-11-22 18:00'],
    ['from a day off', '2026-11-21 10:00', 24, '2026-11-24 00:00', '2026-11-22 10:00'],
    ['a make-up Saturday runs', '2026-02-14 09:00', 24, '2026-02-24 09:00', '2026-02-15 09:00'],
    ['two days from Friday midnight', '2026-11-20 00:00', 48, '2026-11-24 00:00', '2026-11-22 00:00'],
  ])('%s', (_, from, hours, skipping, always) => {
    expect(deadline(at(from), hours, working)).toBe(at(skipping));
    expect(deadline(at(from), hours, natural)).toBe(at(always));
  });
});

describe('overdue time', () => {
  it.each([
    ['2026-09-22 15:30', '2026-09-23 08:00', 990, 990],
    ['2026-09-24 15:30', '2026-09-28 08:00', 990, 5310],
    ['2026-09-24 15:30', '2026-09-24 15:30', 0, 0],
    ['2026-09-24 15:30', '2026-09-24 10:00', 0, 0],
    ['2026-09-26 10:00', '2026-09-26 12:00', 0, 120],
  ])('from %s to %s: %d working, %d natural minutes', (due, now, skipping, always) => {
    expect(overdueMinutes(at(due), at(now), working)).toBe(skipping);
    expect(overdueMinutes(at(due), at(now), natural)).toBe(always);
  });

  it('counts whole minutes', () => {
    expect(minutesBetween(at('2026-09-22 15:30'), at('2026-09-22 16:31'))).toBe(61);
    expect(workingMinutesBetween(at('2026-09-23 08:00'), at('2026-09-22 15:30'), working)).toBe(0);
  });
});

describe('always', () => {
  const start = fc.integer({ min: 0, max: 500_000 }).map((minutes) => addMinutes(at('2026-01-01 00:00'), minutes));

  it('as many working minutes lie before a deadline as were given', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 200 }), (from, hours) => {
        expect(workingMinutesBetween(from, deadline(from, hours, working), working)).toBe(hours * 60);
      }),
    );
  });

  it('working time is never more than natural time', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40_000 }), (from, minutes) => {
        const to = addMinutes(from, minutes);
        expect(workingMinutesBetween(from, to, working)).toBeLessThanOrEqual(minutesBetween(from, to));
      }),
    );
  });
});
