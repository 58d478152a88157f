/** @fileoverview A follow-up that should exist, and the row it becomes. */
import type { Day } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { Customer, FollowUp, Policy } from '../register-records';
import type { NewFollowUp } from './follow-up';

export type Wanted = {
  readonly cause: string;
  readonly origin: string;
  readonly dueOn: Day;
  readonly content: string;
  readonly method?: string;
  readonly kind?: string;
  /** Where somebody else than the customer's owner is to do it. */
  readonly owner?: string;
  readonly policy?: Policy;
};

const NO_APPROVAL = { approval: '无需审批', approver: '' };

export function makeFollowUp(
  customer: Customer,
  wanted: Wanted,
  approval: Pick<FollowUp, 'approval' | 'approver'> = NO_APPROVAL,
): NewFollowUp {
  const { cause, origin, dueOn, content, method = '', kind = '', owner, policy } = wanted;
  return {
    customer: customer.id,
    grade: gradeCode(customer.grade),
    stage: customer.stage,
    dueOn,
    content,
    method,
    owner: owner ?? customer.owner,
    status: '待执行',
    origin,
    kind,
    policy: policy?.id ?? '',
    cause,
    approval: approval.approval,
    approver: approval.approver,
  };
}
