/** @fileoverview What follows does not come before what it follows: the next contact, a renewal, the end of a survey. */
import { isDay } from '../calendar-date';
import { type Check, type Problem, textOf, type Values } from './check';

/** By table: the earlier field and the later one. */
const ORDER: Readonly<Record<string, readonly (readonly [first: string, then: string])[]>> = {
  interactions: [
    ['date', 'nextDate'],
    ['date', 'todoDue'],
  ],
  orders: [['date', 'renewalOn']],
  surveys: [['opensOn', 'closesOn']],
};

export const dateOrder: Check = {
  id: 'date-order',
  tables: Object.keys(ORDER),
  check: (record, { table }) => (ORDER[table] ?? []).flatMap(([first, then]) => reversed(first, then, record)),
};

function reversed(first: string, then: string, record: Values): Problem[] {
  const [began, ended] = [textOf(record[first]), textOf(record[then])];
  if (!isDay(began) || !isDay(ended) || ended >= began) return [];
  return [{ field: then, message: 'endsBeforeItBegins', params: { value: ended, began }, severity: 'warning' }];
}
