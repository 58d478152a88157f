/** @fileoverview A customer's open plans go with it to another owner. */
import type { FollowUp } from '../register-records';
import { type FollowUpUpdate, isOpen } from './follow-up';

/** Plans of the old owner; what was approved was approved for that owner. */
export function transferFollowUps(followUps: readonly FollowUp[], from: string, to: string): readonly FollowUpUpdate[] {
  const open = followUps.filter((row) => isOpen(row) && row.owner === from);
  return open.map(({ id, approval }) => {
    const again = approval === '已批准' ? { approval: '待审批', approver: '' } : {};
    return { id, changes: { owner: to, ...again } };
  });
}
