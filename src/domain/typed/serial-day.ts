/** @fileoverview A sheet takes a number in a date's cell for a day: 46086 is 2026-03-05, but 20260305 and 3.5 were typed as dates. */
import { addDays, type Day } from '../calendar-date';

// Day 0 of a sheet's serial numbers (docs: Sheets date and time values).
export const SERIAL_ZERO: Day = '1899-12-30';
/** The days from 1950 to 2099. */
const FIRST = 18_264;
const END = 73_051;
/** Of 3.1 nobody can tell whether 3.10 was typed: a number has no last nought. */
const DOTTED = /^(?:[1-9]|1[0-2])\.(?:0[1-9]|[4-9]|[12]\d|3[01])$/;
const EIGHT_DIGITS = /^(?:19|20)\d{6}$/;

/** Whether such a number stands for the day that the sheet shows. */
export function isDaySerial(serial: number): boolean {
  return serial >= FIRST && serial < END;
}

/**
 * The day of a number, or the number as it was typed: where it can be read as a day as itself, else in brackets, for the
 * check to name.
 *
 * @example
 * typedAsSerial(20260305); // '20260305'
 */
export function typedAsSerial(serial: number): string {
  if (isDaySerial(serial)) return addDays(SERIAL_ZERO, Math.floor(serial));
  // Zones of 1900 are some seconds off whole minutes.
  const typed = String(Math.round(serial * 100) / 100);
  return DOTTED.test(typed) || EIGHT_DIGITS.test(typed) ? typed : `〔${typed}〕`;
}
