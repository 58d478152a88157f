/** @fileoverview An organisation was founded before today and before its first order. */
import type { Day } from '../calendar-date';
import { readFounded } from '../typed/founded';
import { isAsked } from './asked-fields';
import { type Check, type CheckContext, type Problem, textOf } from './check';
import { typedProblem } from './typed-problem';

export const founded: Check = {
  id: 'founded',
  tables: ['customers'],
  check(record, context) {
    const typed = textOf(record.founded);
    if (typed === '' || !isAsked(context.fields.founded, record)) return [];
    const reading = readFounded(typed);
    return reading.ok ? tooLate(reading.value, context) : typedProblem('founded', typed, reading, 'error');
  },
};

function tooLate(day: string, { today, firstOrderOn }: CheckContext): Problem[] {
  if (isLater(day, today)) {
    return [{ field: 'founded', message: 'foundedInFuture', params: { value: day }, severity: 'error' }];
  }
  if (firstOrderOn === undefined || !isLater(day, firstOrderOn)) return [];
  const params = { value: day, firstOrder: firstOrderOn };
  return [{ field: 'founded', message: 'foundedAfterFirstOrder', params, severity: 'warning' }];
}

/** A bare year or month is later only when all of it is. */
function isLater(founded: string, day: Day): boolean {
  return founded > day.slice(0, founded.length);
}
