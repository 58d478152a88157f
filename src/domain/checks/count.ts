/** @fileoverview What is counted is a whole number, and neither it nor the revenue is less than nothing. */
import { type Check, type CheckContext, isBlank, type Problem, type Values } from './check';

const WHOLE = 'employees';

export const count: Check = {
  id: 'count',
  tables: ['customers'],
  check: (record, context) => ['employees', 'revenue'].flatMap((field) => negative(field, record, context)),
};

function negative(field: string, record: Values, { fields }: CheckContext): Problem[] {
  const value = record[field];
  if (!(field in fields) || isBlank(value) || typeof value !== 'number') return [];
  if (value >= 0 && (field !== WHOLE || Number.isInteger(value))) return [];
  return [{ field, message: 'countNegative', params: { value }, severity: 'error' }];
}
