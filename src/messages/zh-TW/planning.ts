/** @fileoverview What is said about plans, grades and transfers that cannot be done as asked. */
import type { PlanningMessages } from '../zh-CN/planning';

export const planning: PlanningMessages = {
  planUnknown: (id) => `找不到跟進計畫 ${id}。`,
  customerUnknown: (id) => `找不到客戶 ${id}。`,
  memberUnknown: (name) => `「${name}」不是在職的團隊成員。`,
  gradeUnknown: (grade, grades) => `等級「${grade}」不存在，可選：${grades}。`,
  verdictUnknown: (verdict) => `「${verdict}」不是簽核結果，可選：已批准、已退回。`,
  reasonMissing: '請填寫原因。',
  notOpen: (id) => `跟進計畫 ${id} 已結束，不能更改。`,
  noDay: (text) => `「${text}」不是日期，應為 2026-09-30 這樣的日期。`,
  notLater: (day) => `延期後的日期應晚於 ${day}。`,
  notYours: (owner) => `這項計畫由${owner}負責，請由負責人或經理更改。`,
  ownPlan: '自己負責的計畫須由上級簽核。',
  transferUnknown: (id) => `找不到轉交 ${id}，只能復原最近的轉交。`,
  transferUndone: (to) => `給${to}的這次轉交已復原。`,
  undoTransfer: (to) => `復原給${to}的轉交`,
  nothingChosen: '請先選擇要處理的紀錄。',
  interactionUnknown: (id) => `找不到維護紀錄 ${id} 或它的客戶。`,
  viaUnknown: (via, all) => `「${via}」不是寄送方式，可選：${all}。`,
  noAddress: (name) => `${name}沒有電子郵件，請複製後用 LINE 或微信傳送。`,
  noGreetingMail: (name) => `${name}沒有電子郵件、未同意接收或資料未生效，請複製後用 LINE 或微信傳送。`,
  noQuota: '今天的郵件額度已用完，請複製後用 LINE 或微信傳送，或明天再寄。',
  mailsBusy: '另一項工作正在寄送郵件，請幾分鐘後再寄，或複製後用 LINE 或微信傳送。',
  greetingInDoubt: (to) =>
    `不確定上次寄往 ${to} 的祝福是否已寄出，為免重複不再自動寄送。請查看信箱的「寄件備份」：已寄出請按「完成」，沒有寄出請複製後用 LINE 或微信傳送。`,
  greetingFailed: (to, reason) =>
    `寄往 ${to} 的祝福沒有寄出${reason ? `：${reason}` : ''}。請核對電子郵件地址後再寄，或複製後用 LINE 或微信傳送。`,
  minutesInDoubt: (to) =>
    `不確定上次寄往 ${to} 的紀要是否已寄出，為免重複不再自動寄送。請查看信箱的「寄件備份」：已寄出請用「補登…」標記，沒有寄出請複製後用 LINE 或微信傳送。`,
  minutesFailed: (to, reason) =>
    `寄往 ${to} 的紀要沒有寄出${reason ? `：${reason}` : ''}。請核對電子郵件地址後再寄，或複製後用 LINE 或微信傳送。`,
  mailUnknown: (id) => `找不到郵件 ${id}。`,
  mailNotOpen: (id, state) => `郵件 ${id} 的狀態是「${state}」，不需要重寄。`,
  mailOld: (day) => `這封提醒是 ${day} 的，其內容已在之後的提醒中，不再重寄。`,
  lowScore: '滿意度低於 3 分，重新處理',
  firstOrder: '首筆訂單',
};
