/** @fileoverview The region is written 省-市(-区) and not 华东地区 (K1). */
import { readRegion } from '../typed/region';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

export const region: Check = {
  id: 'region',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'region').flatMap(([field, value]) => {
      const typed = textOf(value);
      return typedProblem(field, typed, readRegion(typed, textOf(record.address)), 'warning', (proposal) => proposal);
    }),
};
