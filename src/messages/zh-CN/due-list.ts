/** @fileoverview The words of the sidebar 我的待办; {days} and the like are filled in by the page. */

export const dueList = {
  overdue: '逾期',
  today: '今天',
  next7: '未来 7 天',
  unplanned: '没有计划的客户',
  late: '{date}，已逾期 {days} 天',
  log: '登记',
  postpone: '推迟',
  to: '推迟到',
  reason: '原因',
  confirm: '确定推迟',
  back: '返回待办',
  nothing: '没有到期的跟进。',
  more: '另有 {count} 条',
};

export type DueListMessages = typeof dueList;
