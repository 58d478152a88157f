/** @fileoverview The words of the sidebar 我的待辦. */
import type { DueListMessages } from '../zh-CN/due-list';

export const dueList: DueListMessages = {
  overdue: '逾期',
  today: '今天',
  next7: '未來 7 天',
  unplanned: '沒有計畫的客戶',
  late: '{date}，已逾期 {days} 天',
  log: '登記',
  postpone: '延後',
  to: '延後到',
  reason: '原因',
  confirm: '確定延後',
  back: '返回待辦',
  nothing: '沒有到期的跟進。',
  more: '另有 {count} 筆',
};
