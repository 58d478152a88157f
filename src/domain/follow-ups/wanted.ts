/** @fileoverview A follow-up that should exist, and the row it becomes. */
import type { Day } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { Customer, Policy } from '../register-records';
import type { SeriesApproval } from './approval';
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

const NO_APPROVAL: SeriesApproval = { approval: '无需审批', approver: '', terms: '' };

export function makeFollowUp(customer: Customer, wanted: Wanted, approval: SeriesApproval = NO_APPROVAL): NewFollowUp {
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
    terms: approval.terms,
  };
}
