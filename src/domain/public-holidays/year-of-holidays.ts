/** @fileoverview The public holidays of one year in one region: what is off, what is made up, and how sure that is. */

import { addDays, type Day } from '../calendar-date';

export type YearOfHolidays = {
  /** Days off, with the name of the holiday. */
  readonly off: ReadonlyMap<Day, string>;
  /** Make-up days (班), with the name of the holiday they pay for. */
  readonly work: ReadonlyMap<Day, string>;
  /** False where the notice of the year is not known and only the festivals were computed. */
  readonly known: boolean;
};

/** Several days from `first` on, under one name. */
export function holidayRun(name: string, first: Day | undefined, length: number): [Day, string][] {
  if (first === undefined) return [];
  return Array.from({ length }, (_, index): [Day, string] => [addDays(first, index), name]);
}
