/** @fileoverview What is said about the common pool. */
import { plural } from '../english-dates';
import type { PoolMessages } from '../zh-CN/pool';
import { periodName } from './digest-reasons';

export const pool: PoolMessages = {
  releasedWhy: (period) =>
    `No contact that counts for two periods (${periodName(period)}): released to the common pool`,
  claimReason: 'Claimed from the common pool',
  taken: (name, owner) => `${name} is not in the common pool${owner ? `: ${owner} has it` : ''}.`,
  barred: (name, until) => `${name} was yours: you can claim it again from ${until}.`,
  limit: (limit, left) =>
    `At most ${plural(limit, 'customer')} a day can be claimed by one person; ${left} left today.`,
};
