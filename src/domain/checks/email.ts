/** @fileoverview E-mail addresses can be written to. */
import { readEmail } from '../typed/email';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

export const email: Check = {
  id: 'email',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'email').flatMap(([field, value]) =>
      typedProblem(field, textOf(value), readEmail(textOf(value)), 'error'),
    ),
};
