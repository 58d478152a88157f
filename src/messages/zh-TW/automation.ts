/** @fileoverview The scheduled tasks: their state, and what is said about it. */
import type { AutomationMessages } from '../zh-CN/automation';

export const automation: AutomationMessages = {
  title: '排程任務',
  dead: (hours) => `自動任務已停止 ${hours} 小時，請管理員開啟「排程任務」。`,
  never: '自動任務尚未執行，請管理員開啟「排程任務」。',
  owner: (email) => `自動任務由 ${email} 執行。`,
  noOwner: '自動任務還沒有執行帳號。',
  askTakeOver: (email) => `自動任務目前由 ${email} 執行。要改由您的帳號執行嗎？原帳號的任務會在下一次執行時自動停止。`,
  onlyOwner: (email) => `只有 ${email} 能安裝自動任務；管理員可以接管。`,
  made: (names) => `已安裝：${names}。`,
  complete: '自動任務齊全。',
  removed: (count) => `已刪除 ${count} 個多餘的任務。`,
  lastRun: (name, at) => `${name}：上次執行 ${at}`,
  neverRun: (name) => `${name}：尚未執行`,
  minutes: (used, limit) => `今日已用 ${used} 分鐘，上限 ${limit} 分鐘。`,
  authorise: (url) => `授權不完整，請開啟以下連結重新授權：\n${url}`,
  taken: '自動任務已改由您的帳號執行。',
  tooMany: '您的帳號在此指令碼中的任務已滿 20 個，請先在 Apps Script 的觸發條件頁刪除不用的。',
  handlers: {
    handleEdit: '編輯處理',
    handleChange: '變動處理',
    handleFormSubmit: '問卷提交',
    handleHourly: '每小時任務',
  },
};
