/** @fileoverview Who may not do what, and what is said when a run cannot begin. */
import type { AccessMessages } from '../zh-CN/access';

export const access: AccessMessages = {
  managers: '銷售經理、管理員',
  reviewers: '覆核人、銷售經理、管理員',
  stranger: (email) => `${email || '您的帳號'} 不在團隊成員頁中，請管理員先新增。`,
  inactive: (name) => `${name} 已離職，不能使用登記簿的功能。`,
  role: (role, allowed) => `您的角色是「${role}」，此功能僅限：${allowed}。`,
  notSetUp: '登記簿尚未建立。請先用「設定 ▸ 初始化登記簿…」。',
  busy: '登記簿正在處理其他操作，請稍後再試。',
  missingTab: (tab) => `找不到工作表「${tab}」。請用「資料 ▸ 修復登記簿」補回。`,
  missingNumbers: (tab) => `「${tab}」的編號欄被刪除了。請復原刪除，或用「資料 ▸ 修復登記簿」補回，編號不變。`,
  noRoom:
    '試算表已滿：一個檔案最多容納 1000 萬個儲存格（空白的也算），這次的內容沒有儲存。請刪除空白的列、欄或不用的工作表，或用「資料 ▸ 立即備份」將舊記錄移出，然後再試。',
  newer: '登記簿的版本比程式新，為避免損壞資料，程式已停止寫入。請更新程式。',
  function: '功能',
  separator: '、',
  notExported: (name) => `沒有名為「${name}」的表可供您匯出。`,
};
