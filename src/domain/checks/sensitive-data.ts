/** @fileoverview Free text holds no identity numbers, cards or passwords, and no masks of them that nobody looked at (K1). */
import { mayHoldSecrets } from '../records/may-hold-secrets';
import { maskSensitive, masksIn } from '../sensitive';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';

export const sensitiveData: Check = {
  id: 'sensitive-data',
  check: (record, context) =>
    filledFields(record, context, mayHoldSecrets).flatMap(([field, value]) => {
      // What was typed is masked before anybody checks; the masks stay a problem until they are taken away.
      const count = masksIn(maskSensitive(Array.isArray(value) ? value.join('、') : textOf(value)).text);
      return count === 0 ? [] : [{ field, message: 'sensitiveData', params: { count }, severity: 'warning' }];
    }),
};
