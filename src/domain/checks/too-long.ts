/** @fileoverview A cell holds 50 000 characters (runtime-facts 2.2): what comes through a form or a list may have more. */
import type { Check } from './check';

const LONGEST_TEXT = 50_000;

export const tooLong: Check = {
  id: 'too-long',
  check: (record, { fields }) =>
    Object.keys(fields).flatMap((field) => {
      const value = record[field];
      const length = typeof value === 'string' ? value.length : 0;
      if (length <= LONGEST_TEXT) return [];
      return [{ field, message: 'tooLong' as const, params: { length }, severity: 'error' as const }];
    }),
};
