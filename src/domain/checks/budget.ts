/** @fileoverview A budget says what it means: 30-50万, 5万以下. */
import { readBudget } from '../typed/budget';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

export const budget: Check = {
  id: 'budget',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'budget').flatMap(([field, value]) =>
      typedProblem(field, textOf(value), readBudget(textOf(value)), 'warning'),
    ),
};
