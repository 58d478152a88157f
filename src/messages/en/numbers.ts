/** @fileoverview What repair says of the customers' numbers. */
import type { NumberMessages } from '../zh-CN/numbers';

export const numbers: NumberMessages = {
  duplicates: (count, some) => `${count} numbers held twice: ${some}`,
  gaps: (count, some) => `${count} numbers skipped (they stay unused): ${some}`,
  foreign: (count, some) => `${count} numbers that are not of this register: ${some}`,
  putRight: (count) => `${count} numbers or changes put right that no event had told of`,
};
