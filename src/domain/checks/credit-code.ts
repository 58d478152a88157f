/** @fileoverview The registration code has its form and its check character. */
import { readCreditCode } from '../typed/credit-code';
import { filledFields } from './asked-fields';
import type { Check } from './check';
import { typedProblem } from './typed-problem';

export const creditCode: Check = {
  id: 'credit-code',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'creditCode').flatMap(([field, value]) =>
      typedProblem(field, String(value), readCreditCode(String(value), context.taiwan), 'error'),
    ),
};
