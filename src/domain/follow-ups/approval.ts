/** @fileoverview Approval of plans: a series (customer and policy row) once, hand-made plans one by one. */

import { entryOf } from '../../schema/entry-of';
import { intervalOf } from '../cadence/interval';
import { gradeCode } from '../grade-text';
import type { Customer, FollowUp, Policy } from '../register-records';
import type { PlanSettings } from './plan-context';

export type Approval = Pick<FollowUp, 'approval' | 'approver'>;
/** With what was decided about, so that a later change is seen however it came. */
export type SeriesApproval = Approval & Pick<FollowUp, 'terms'>;

type ApprovalSettings = Pick<PlanSettings, 'approvalOn' | 'approvalGrades'>;

const EVERY_GRADE = '全部';
const PENDING: Approval = { approval: '待审批', approver: '' };
const NOT_NEEDED: Approval = { approval: '无需审批', approver: '' };

export function needsApproval(grade: string, { approvalOn, approvalGrades }: ApprovalSettings): boolean {
  return approvalOn && (approvalGrades.includes(EVERY_GRADE) || approvalGrades.includes(gradeCode(grade)));
}

/** A plan made by hand goes beyond the policies and is decided singly. */
export function approvalOfPlanByHand(grade: string, settings: ApprovalSettings): Approval {
  return needsApproval(grade, settings) ? PENDING : NOT_NEEDED;
}

/** The way of contact that a row plans first. */
export function plannedMethod({ methods }: Pick<Policy, 'methods'>): string {
  return methods[0] ?? '';
}

/** What a decision on a series is about, in words; '' where none is needed. */
export function termsOf(customer: Customer, policy: Policy, settings: ApprovalSettings): string {
  if (!needsApproval(customer.grade, settings)) return '';
  const { times, period, kind, methods, deep, level, content } = policy;
  const row = [`${times}/${period}`, kind, methods.join('、'), deep ? '深度' : '', level, content];
  return [customer.preferredFrequency, ...row].join(' · ');
}

/** A plan made before the terms were kept is taken to be made under those of now. */
export function isRestated(row: FollowUp, terms: string): boolean {
  return row.terms !== '' && terms !== '' && row.terms !== terms;
}

/** Whether the decision on this plan still holds: same grade, owner, method and wording of the row. */
function stillHolds(row: FollowUp, customer: Customer, policy: Policy): boolean {
  const sameContent = policy.content === '' || row.content === policy.content;
  return (
    row.grade === gradeCode(customer.grade) &&
    row.owner === customer.owner &&
    row.method === plannedMethod(policy) &&
    sameContent
  );
}

/** The decision on the series' latest plan, where it still holds. */
function decisionOn(
  series: readonly FollowUp[],
  customer: Customer,
  policy: Policy,
  terms: string,
): Approval | undefined {
  const latest = series[series.length - 1];
  if (!latest || isRestated(latest, terms) || !stillHolds(latest, customer, policy)) return undefined;
  return latest.approval === '已批准' || latest.approval === '已退回'
    ? { approval: latest.approval, approver: latest.approver }
    : undefined;
}

/** What a new plan of a series begins with; 已退回 means that it is not to be made. */
export function approvalOfSeries(
  series: readonly FollowUp[],
  customer: Customer,
  policy: Policy,
  settings: ApprovalSettings,
): SeriesApproval {
  const terms = termsOf(customer, policy, settings);
  if (terms === '') return { ...NOT_NEEDED, terms };
  return { ...(decisionOn(series, customer, policy, terms) ?? PENDING), terms };
}

const WISHES: Readonly<Record<string, { times: number; period: string } | undefined>> = {
  每周: { times: 1, period: '周' },
  每月: { times: 1, period: '月' },
  每季度: { times: 1, period: '季度' },
};
const AS_NEEDED = '有需求时';
const MONTH_DAYS = 30;

function daysBetween(times: number, period: string): number {
  const interval = intervalOf(times, period);
  return interval ? interval.months * MONTH_DAYS + interval.days : Number.POSITIVE_INFINITY;
}

export type OverContact = { readonly wish: string; readonly times: number; readonly period: string };

/** Warns where a row is more frequent than the customer wishes: `客户期望每季度，计划为每月`. */
export function overContact(
  wished: string,
  { times, period }: Pick<Policy, 'times' | 'period'>,
): OverContact | undefined {
  const wish = entryOf(WISHES, wished);
  const days = wish ? daysBetween(wish.times, wish.period) : Number.POSITIVE_INFINITY;
  if (!wish && wished !== AS_NEEDED) return undefined;
  return daysBetween(times, period) < days ? { wish: wished, times, period } : undefined;
}
