/** @fileoverview The words of the sidebar My list. */
import type { DueListMessages } from '../zh-CN/due-list';

export const dueList: DueListMessages = {
  overdue: 'Overdue',
  today: 'Today',
  next7: 'Next 7 days',
  unplanned: 'Customers without a plan',
  late: '{date}, {days} days overdue',
  log: 'Log',
  postpone: 'Postpone',
  to: 'Postpone to',
  reason: 'Reason',
  confirm: 'Postpone',
  back: 'Back to the list',
  nothing: 'Nothing is due.',
  more: '{count} more',
};
