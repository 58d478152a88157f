/** @fileoverview Numbers that a sheet takes for days: days, dates typed as numbers, and what nobody can tell. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date';
import { readDate } from '../../../src/domain/typed/date';
import { typedAsSerial } from '../../../src/domain/typed/serial-day';

it.each([
  [46086, '2026-03-05'],
  [46086.75, '2026-03-05'],
  [18264, '1950-01-01'],
  [73050, '2099-12-31'],
  [20260305, '20260305'],
  [3.5, '3.5'],
  [3.4995, '3.5'],
  [12.31, '12.31'],
  [3.1, '〔3.1〕'],
  [3.2, '〔3.2〕'],
  [3.3, '〔3.3〕'],
  [13.5, '〔13.5〕'],
  [0, '〔0〕'],
  [-2, '〔-2〕'],
  [500000, '〔500000〕'],
])('%d is %s', (serial, expected) => {
  expect(typedAsSerial(serial)).toBe(expected);
});

it('gives back every day that is typed in eight digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 54_000 }), (days) => {
      const day = addDays('1950-01-01', days);
      const typed = typedAsSerial(Number(day.replace(/-/g, '')));
      expect(readDate(typed, '2026-03-01', 'past')).toEqual({ ok: true, value: day });
    }),
  );
});

it('never reads a day out of what nobody can tell', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 18_263, noNaN: true }), (serial) => {
      const typed = typedAsSerial(serial);
      if (typed.startsWith('〔')) expect(readDate(typed, '2026-03-01', 'coming').ok).toBe(false);
    }),
  );
});
