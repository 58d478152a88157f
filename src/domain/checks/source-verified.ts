/** @fileoverview What a third party says of a customer must be verified (K1). */
import { type Check, textOf } from './check';

const THIRD_PARTY = /第三方/;

export const sourceVerified: Check = {
  id: 'source-verified',
  tables: ['customers'],
  check(record) {
    const dataSource = textOf(record.dataSource);
    if (!THIRD_PARTY.test(dataSource) || record.sourceVerified === true) return [];
    return [
      { field: 'sourceVerified', message: 'sourceNotVerified', params: { source: dataSource }, severity: 'error' },
    ];
  },
};
