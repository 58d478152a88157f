/** @fileoverview What is said about plans, grades and transfers that cannot be done as asked. */

export const planning = {
  planUnknown: (id: string) => `找不到跟进计划 ${id}。`,
  customerUnknown: (id: string) => `找不到客户 ${id}。`,
  memberUnknown: (name: string) => `“${name}”不是在职的团队成员。`,
  gradeUnknown: (grade: string, grades: string) => `等级“${grade}”不存在，可选：${grades}。`,
  verdictUnknown: (verdict: string) => `“${verdict}”不是审批结果，可选：已批准、已退回。`,
  reasonMissing: '请填写原因。',
  notOpen: (id: string) => `跟进计划 ${id} 已结束，不能更改。`,
  noDay: (text: string) => `“${text}”不是日期，应为 2026-09-30 这样的日期。`,
  notLater: (day: string) => `延期后的日期应晚于 ${day}。`,
  notYours: (owner: string) => `这项计划由${owner}负责，请由负责人或经理更改。`,
  ownPlan: '自己负责的计划须由上级审批。',
  nothingChosen: '请先选择要处理的记录。',
  firstOrder: '首笔订单',
};

export type PlanningMessages = typeof planning;
