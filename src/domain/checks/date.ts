/** @fileoverview A date field holds a date. */
import { isDay } from '../calendar-date';
import { unread } from '../typed/reading';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

/** A day before is a number that the sheet took for one: the days of 1900 are the first numbers. */
const EARLIEST = '1950-01-01';

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

export const date: Check = {
  id: 'date',
  check: (record, context) =>
    filledFields(record, context, ({ type }) => type === 'date' || type === 'datetime')
      .filter(([, value]) => (!isDay(value) && !isMoment(textOf(value))) || textOf(value) < EARLIEST)
      .flatMap(([field, value]) => typedProblem(field, textOf(value), unread('date'), 'error')),
};

function isMoment(text: string): boolean {
  return MOMENT.test(text) && isDay(text.slice(0, 10));
}
