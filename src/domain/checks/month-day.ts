/** @fileoverview Birthdays and anniversaries are days of the year. */
import { readMonthDay } from '../typed/month-day';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

export const monthDay: Check = {
  id: 'month-day',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'monthDay').flatMap(([field, value]) =>
      typedProblem(field, textOf(value), readMonthDay(textOf(value)), 'warning'),
    ),
};
