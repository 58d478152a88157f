/** @fileoverview What is said about the common pool. */
import type { PoolMessages } from '../zh-CN/pool';

export const pool: PoolMessages = {
  releasedWhy: (period) => `兩個週期（每${period}）沒有符合要求的聯絡，轉入公海`,
  claimReason: '認領公海客戶',
  taken: (name, owner) => (owner ? `${name}已由${owner}負責，不在公海中。` : `${name}不在公海中。`),
  barred: (name, until) => `${name}原由您負責，${until}起才能再次認領。`,
  limit: (limit, left) => `每人每天最多認領 ${limit} 位客戶，您今天還可認領 ${left} 位。`,
};
