/** @fileoverview Free text holds no identity numbers, cards or passwords, and no masks of them that nobody looked at (K1). */
import { maskSensitive, masksIn } from '../sensitive';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';

export const sensitiveData: Check = {
  id: 'sensitive-data',
  check: (record, context) =>
    filledFields(record, context, ({ scanned }) => scanned === true).flatMap(([field, value]) => {
      // What was typed is masked before anybody checks; the masks stay a problem until they are taken away.
      const count = masksIn(maskSensitive(textOf(value)).text);
      return count === 0 ? [] : [{ field, message: 'sensitiveData', params: { count }, severity: 'warning' }];
    }),
};
