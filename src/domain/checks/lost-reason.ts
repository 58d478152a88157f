/** @fileoverview A lost customer has a reason (K3). */
import { LOST } from '../stage';
import { type Check, isBlank, textOf } from './check';

export const lostReason: Check = {
  id: 'lost-reason',
  tables: ['customers'],
  check(record) {
    if (textOf(record.stage) !== LOST || !isBlank(record.lostReason)) return [];
    return [{ field: 'lostReason', message: 'lostReasonMissing', params: {}, severity: 'error' }];
  },
};
