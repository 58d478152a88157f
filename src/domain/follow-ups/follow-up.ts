/** @fileoverview What a follow-up is to the rules: open or not, made by whom, for which cause, and how it is ended. */
import type { Day } from '../calendar-date';
import type { FollowUp, Interaction } from '../register-records';

/** A follow-up to be made; the rest of its fields stay blank. */
export type NewFollowUp = Pick<
  FollowUp,
  | 'customer'
  | 'grade'
  | 'stage'
  | 'dueOn'
  | 'content'
  | 'method'
  | 'owner'
  | 'status'
  | 'origin'
  | 'kind'
  | 'approval'
  | 'approver'
  | 'terms'
  | 'policy'
  | 'cause'
>;

export type FollowUpChanges = Partial<Omit<FollowUp, 'id'>>;
export type FollowUpUpdate = { readonly id: string; readonly changes: FollowUpChanges };

/** Prefix of a cause that lapsed: the register itself withdrew the plan, so it may be made again. */
const VOID = 'void:';
const BY_HAND = '手工';
// What a person wrote down, in the table or as a to-do of a contact.
const TASKS: readonly string[] = [BY_HAND, '跟进计划'];

export function isOpen({ status }: Pick<FollowUp, 'status'>): boolean {
  return status === '待执行' || status === '';
}

/** Open, and not sent back by the manager: somebody is to do it. */
export function isWorked(row: Pick<FollowUp, 'status' | 'approval'>): boolean {
  return isOpen(row) && row.approval !== '已退回';
}

/** Wishes have their own line: they are not counted as due or overdue, and not escalated. */
export function isWish({ origin }: Pick<FollowUp, 'origin'>): boolean {
  return origin === '节日问候' || origin === '纪念日';
}

export function isByHand({ origin }: Pick<FollowUp, 'origin'>): boolean {
  return origin === BY_HAND || origin === '';
}

export function hasCause(row: Pick<FollowUp, 'cause'>, kind: string): boolean {
  return row.cause.startsWith(`${kind}:`);
}

/** Withdraws a plan whose cause is gone. */
export function withdraw(row: FollowUp): FollowUpUpdate {
  return { id: row.id, changes: { status: '已取消', cause: `${VOID}${row.cause}` } };
}

/** Forgets that the cause was dealt with, so that it can come again. */
export function forgetCause(row: FollowUp): FollowUpUpdate {
  return { id: row.id, changes: { cause: `${VOID}${row.cause}` } };
}

export function cancel(row: FollowUp): FollowUpUpdate {
  return { id: row.id, changes: { status: '已取消' } };
}

export function complete(row: FollowUp, doneOn: Day): FollowUpUpdate {
  return { id: row.id, changes: { status: '已完成', doneOn } };
}

/** Ends a plan by the contact that did what it asked for. */
export function completeBy(row: FollowUp, { id, date }: Interaction): FollowUpUpdate {
  return { id: row.id, changes: { status: '已完成', doneOn: date, interaction: id } };
}

/** A plan that the register made for a customer whose row was deleted since is nobody's work; what people planned is theirs to end. */
export function hasLostCustomer(row: Pick<FollowUp, 'customer' | 'origin'>, isThere: (id: string) => boolean): boolean {
  return !TASKS.includes(row.origin) && !isThere(row.customer);
}
