/** @fileoverview Review of new records and change requests: what is refused, what is asked, what is mailed. */
import type { RequestingMessages, ReviewingMessages } from '../zh-CN/reviewing';

export const reviewing: ReviewingMessages = {
  off: '「新客戶需覆核」未啟用：資料完整的客戶自動生效。',
  verdictUnknown: (verdict, allowed) => `「${verdict}」不是覆核結果，可選：${allowed}。`,
  notWaiting: (number, state) => `客戶 ${number} 的資料狀態是「${state}」，不在待覆核之列。`,
  incomplete: (number, count) => `客戶 ${number} 還有 ${count} 處須補充，不能通過覆核。`,
  own: (number, deciders) => `客戶 ${number} 由您蒐集，須由他人覆核：${deciders}。`,
  reasonMissing: '請填寫退回的原因。',
  returnedSubject: ({ number, name }) => `【客戶登記簿】請補充客戶資料：${name}（${number}）`,
  returnedText: ({ number, name, reason, reviewer, problems }) =>
    [
      `您蒐集的客戶 ${name}（${number}）被 ${reviewer} 退回補充。`,
      `原因：${reason}`,
      ...(problems.length === 0 ? [] : ['資料中的問題：', ...problems.map((problem) => `· ${problem}`)]),
      '請在 24 小時內補充；補充完整後會自動回到待覆核。',
    ].join('\n'),
};

export const requesting: RequestingMessages = {
  unknown: (number) => `找不到更新申請 ${number}。`,
  customerUnknown: (number) => `找不到客戶 ${number}。`,
  fieldUnknown: (title) => `「${title}」不是可以申請修改的欄位。`,
  valueMissing: '請填寫新值。',
  sameValue: (field, value) => `${field}現在就是「${value}」，無須申請。`,
  decided: (number, state) => `更新申請 ${number} 已經處理過：${state}。`,
  verdictUnknown: (verdict, allowed) => `「${verdict}」不是處理結果，可選：${allowed}。`,
  own: (number) => `更新申請 ${number} 由您提出，須由他人核實。`,
  reasonMissing: '請填寫駁回的原因。',
  evidence: (trigger, wanted) =>
    wanted === '' ? '通過前請填寫核實方式。' : `「${trigger}」的核實方式須為：${wanted}。`,
  noticeSubject: (customer) => `【客戶登記簿】客戶資料變更：${customer}`,
  noticesSubject: (count, customer) => `【客戶登記簿】客戶資料變更 ${count} 項：${customer} 等`,
  notice: (customer, note) => `客戶 ${customer}：${note}`,
};
