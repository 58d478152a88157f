/** @fileoverview A plan of several departments has somebody who leads it (K3). */
import { type Check, isBlank } from './check';

export const lead: Check = {
  id: 'lead',
  tables: ['followUps'],
  check(record) {
    if (isBlank(record.departments) || !isBlank(record.lead)) return [];
    return [{ field: 'lead', message: 'leadMissing', params: {}, severity: 'warning' }];
  },
};
