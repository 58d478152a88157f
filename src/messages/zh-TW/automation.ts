/** @fileoverview The scheduled tasks: their state, and what is said about it. */
import type { AutomationMessages } from '../zh-CN/automation';

export const automation: AutomationMessages = {
  title: '排程任務',
  dead: (hours) => `自動任務已停止 ${hours} 小時，請管理員開啟「排程任務」。`,
  onlyOwner: (email) => `只有 ${email} 能安裝自動任務；管理員可以接管。`,
  tooMany: '您的帳號在此指令碼中的任務已滿 20 個，請先在 Apps Script 的觸發條件頁刪除不用的。',
  handlers: {
    handleEdit: '編輯處理',
    handleChange: '變動處理',
    handleFormSubmit: '問卷提交',
    handleHourly: '每小時任務',
  },
};
