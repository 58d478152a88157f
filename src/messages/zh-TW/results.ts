/** @fileoverview What an action says that it did, and what it asks before. */
import type { ResultMessages } from '../zh-CN/results';

export const results: ResultMessages = {
  plansMade: (count) => (count === 0 ? '跟進計畫已是最新，沒有新增。' : `已產生 ${count} 項跟進計畫。`),
  regraded: (customers, changed) => `已計算 ${customers} 位客戶，${changed} 位等級有變化。`,
  checked: (problems) =>
    problems === 0 ? '資料檢查完畢，沒有發現問題。' : `資料檢查完畢，發現 ${problems} 處問題，見「数据检查」頁。`,
  verified: (name) => `${name}：資料核對無誤，已記錄。`,
  requestOutdated: (field, before, now) => `${field}在申請之後已由「${before}」改為「${now}」，請再確認。`,
  merged: (other, master, moved) => `已將 ${other} 併入 ${master}，移動 ${moved} 筆紀錄。`,
  mergeUndone: (other) => `已復原合併，${other} 已恢復。`,
  digestsSent: (sent, waiting, unknown) =>
    [
      sent > 0 ? `已寄出 ${sent} 封提醒` : '沒有需要寄出的提醒',
      waiting > 0 ? `${waiting} 封等待郵件額度` : '',
      unknown > 0 ? `${unknown} 封無法確定是否送達` : '',
    ]
      .filter(Boolean)
      .join('，')
      .concat('。'),
  logIntact: (count) => `變更紀錄完整，共 ${count} 筆。`,
  logFitsSoFar: (count) => `前 ${count} 筆變更紀錄完整。`,
  noJob: (job) => `沒有名為「${job}」的工作。`,
  logBroken: (seq) => `變更紀錄從 ${seq} 起與檢查碼不符，可能被改動。`,
  restored: (field, value) => `已將${field}還原為「${value}」。`,
  renamed: (list, before, after, count) => `${list}：「${before}」改為「${after}」，更新 ${count} 筆紀錄。`,
  personDeleted: (name, cells) => `已刪除 ${name} 的個人資料，共 ${cells} 處。`,
  personCopied: (name, cells) => `${name} 的個人資料副本，共 ${cells} 處。`,
  chooseCustomerRow: '請先在「客户」頁選取一位客戶。',
  chooseCustomerCell: '請先選取要填寫客戶編號的儲存格（如「维护记录」頁的客戶欄）。',
};
