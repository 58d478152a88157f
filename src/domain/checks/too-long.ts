/** @fileoverview A name has a length, and a cell holds 50 000 characters (runtime-facts 2.2): what is typed or comes in a list may have more. */
import type { Check } from './check';

const LONGEST_TEXT = 50_000;

export const tooLong: Check = {
  id: 'too-long',
  check: (record, { fields }) =>
    Object.entries(fields).flatMap(([field, { longest = LONGEST_TEXT }]) => {
      const value = record[field];
      const length = typeof value === 'string' ? value.length : 0;
      if (length <= longest) return [];
      return [{ field, message: 'tooLong' as const, params: { length, longest }, severity: 'error' as const }];
    }),
};
