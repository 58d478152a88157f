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
  transferUnknown: (id: string) => `找不到转交 ${id}，只能撤销最近的转交。`,
  transferUndone: (to: string) => `给${to}的这次转交已撤销。`,
  undoTransfer: (to: string) => `撤销给${to}的转交`,
  nothingChosen: '请先选择要处理的记录。',
  interactionUnknown: (id: string) => `找不到维护记录 ${id} 或它的客户。`,
  viaUnknown: (via: string, all: string) => `“${via}”不是发送方式，可选：${all}。`,
  noAddress: (name: string) => `${name}没有电子邮箱，请复制后用微信发送。`,
  noGreetingMail: (name: string) => `${name}没有电子邮箱、未同意接收或资料未生效，请复制后用微信发送。`,
  noQuota: '今天的邮件额度已用完，请复制后用微信发送，或明天再发。',
  mailsBusy: '另一项任务正在发送邮件，请几分钟后再发，或复制后用微信发送。',
  greetingInDoubt: (to: string) =>
    `不确定上次发往 ${to} 的祝福是否已送出，为免重复不再自动发送。请看一下邮箱的“已发送”：已送出就点“完成”，没有送出就复制后用微信发送。`,
  greetingFailed: (to: string, reason: string) =>
    `发往 ${to} 的祝福没有送出${reason ? `：${reason}` : ''}。请核对邮箱地址后再发，或复制后用微信发送。`,
  minutesInDoubt: (to: string) =>
    `不确定上次发往 ${to} 的纪要是否已送出，为免重复不再自动发送。请看一下邮箱的“已发送”：已送出就用“补录…”标记，没有送出就复制后用微信发送。`,
  minutesFailed: (to: string, reason: string) =>
    `发往 ${to} 的纪要没有送出${reason ? `：${reason}` : ''}。请核对邮箱地址后再发，或复制后用微信发送。`,
  mailUnknown: (id: string) => `找不到邮件 ${id}。`,
  mailNotOpen: (id: string, state: string) => `邮件 ${id} 的状态是“${state}”，不需要重发。`,
  mailOld: (day: string) => `这封提醒是 ${day} 的，其内容已在之后的提醒中，不再重发。`,
  lowScore: '满意度低于 3 分，重新处理',
  firstOrder: '首笔订单',
};

export type PlanningMessages = typeof planning;
