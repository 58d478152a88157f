/** @fileoverview Review of new records and change requests: what is refused, what is asked, what is mailed. */

interface Returned {
  number: string;
  name: string;
  reason: string;
  reviewer: string;
  problems: readonly string[];
}

export const reviewing = {
  off: '「新客户需复核」未启用：资料完整的客户自动生效。',
  verdictUnknown: (verdict: string, allowed: string) => `“${verdict}”不是复核结果，可选：${allowed}。`,
  notWaiting: (number: string, state: string) => `客户 ${number} 的信息状态是“${state}”，不在待复核之列。`,
  incomplete: (number: string, count: number) => `客户 ${number} 还有 ${count} 处须补充，不能通过复核。`,
  own: (number: string, deciders: string) => `客户 ${number} 由您采集，须由他人复核：${deciders}。`,
  reasonMissing: '请填写退回的原因。',
  returnedSubject: ({ number, name }: Returned) => `【客户登记簿】请补充客户资料：${name}（${number}）`,
  returnedText: ({ number, name, reason, reviewer, problems }: Returned) =>
    [
      `您采集的客户 ${name}（${number}）被 ${reviewer} 退回补充。`,
      `原因：${reason}`,
      ...(problems.length === 0 ? [] : ['资料中的问题：', ...problems.map((problem) => `· ${problem}`)]),
      '请在 24 小时内补充；补充完整后会自动回到待复核。',
    ].join('\n'),
};

export const requesting = {
  unknown: (number: string) => `找不到更新申请 ${number}。`,
  customerUnknown: (number: string) => `找不到客户 ${number}。`,
  fieldUnknown: (title: string) => `“${title}”不是可以申请修改的字段。`,
  valueMissing: '请填写新值。',
  sameValue: (field: string, value: string) => `${field}现在就是“${value}”，无需申请。`,
  decided: (number: string, state: string) => `更新申请 ${number} 已经处理过：${state}。`,
  verdictUnknown: (verdict: string, allowed: string) => `“${verdict}”不是处理结果，可选：${allowed}。`,
  own: (number: string) => `更新申请 ${number} 由您提出，须由他人核实。`,
  reasonMissing: '请填写驳回的原因。',
  evidence: (trigger: string, wanted: string) =>
    wanted === '' ? '通过前请填写核实方式。' : `“${trigger}”的核实方式须为：${wanted}。`,
  noticeSubject: (customer: string) => `【客户登记簿】客户资料变更：${customer}`,
  noticesSubject: (count: number, customer: string) => `【客户登记簿】客户资料变更 ${count} 项：${customer} 等`,
  notice: (customer: string, note: string) => `客户 ${customer}：${note}`,
};

export type ReviewingMessages = typeof reviewing;
export type RequestingMessages = typeof requesting;
