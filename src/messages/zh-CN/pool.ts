/** @fileoverview What is said about the common pool. */

export const pool = {
  releasedWhy: (period: string) => `两个周期（每${period}）没有符合要求的联系，转入公海`,
  claimReason: '领取公海客户',
  taken: (name: string, owner: string) => (owner ? `${name}已由${owner}负责，不在公海中。` : `${name}不在公海中。`),
  barred: (name: string, until: string) => `${name}原由您负责，${until}起才能再次领取。`,
  limit: (limit: number, left: number) => `每人每天最多领取 ${limit} 位客户，您今天还可领取 ${left} 位。`,
};

export type PoolMessages = typeof pool;
