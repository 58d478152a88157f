/** @fileoverview Old records that leave the sheet for a backup. */
import type { RetentionMessages } from '../zh-CN/retention';

export const retention: RetentionMessages = {
  reason: (madeAt, before) => `Records from before ${before} moved out into the backup downloaded at ${madeAt}`,
  recordsMoved: (tab, count, first, last) => `${tab}: moved out ${count}, numbers ${first} to ${last}; see the backup`,
  entriesMoved: (count, last) =>
    `Change log: moved out ${count} entries up to ${last}; see the backup. The check goes on after it`,
  carried: (seq) => `carried over from ${seq}, which was moved out`,
  moved: (count) => (count === 0 ? 'No old records to move out.' : `Old records moved out: ${count}.`),
  notOurs: 'This backup was not downloaded from this register; nothing was moved out. Please download it again.',
  waiting: (count, before) => `Records from before ${before}, kept long enough: ${count}`,
  advice: 'An administrator downloads a backup (Data ▸ Back up now) and then moves old records out',
};
