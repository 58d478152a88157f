/** @fileoverview Required fields are filled; which ones depends on the type of customer. */
import { type Check, isBlank } from './check';

export const required: Check = {
  id: 'required',
  check: (record, context) =>
    context
      .requiredFields(record)
      .filter((field) => isBlank(record[field]))
      .map((field) => ({ field, message: 'required', params: {}, severity: 'error' })),
};
