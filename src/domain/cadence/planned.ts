/** @fileoverview Which customers are planned for at all. */
import type { Customer } from '../register-records';

/** Why a customer is left out of planning; undefined when it is not. */
export function whyUnplanned({ stage, activity, status, consent }: Customer): string | undefined {
  if (status === '已合并') return '已合并';
  if (consent === '已撤回') return '已撤回';
  if (stage === '流失客户') return '流失客户';
  return activity === '休眠' ? '休眠' : undefined;
}

export function isPlanned(customer: Customer): boolean {
  return whyUnplanned(customer) === undefined;
}
