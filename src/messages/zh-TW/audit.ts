/** @fileoverview 年度核查: its tab, and what the manager is asked. */
import type { AuditMessages } from '../zh-CN/audit';

export const audit: AuditMessages = {
  titles: ['事項', '客戶編號', '客戶名稱', '客戶等級', '負責人', '說明'],
  note: (day, count) => `年度核查：${count} 項，${day} 產生；由登記簿重寫，請勿在此修改。`,
  kinds: { asleep: '沉睡客戶', incomplete: '重點客戶完整度', vague: '用語規範', kept: '保留期已到' },
  nobodyAsleep: (lines) =>
    lines === 0 ? '沒有需要查核的客戶。' : `沒有沉睡客戶；其他 ${lines} 項見「年度核查」工作表。`,
  ask: (dormant, revive) =>
    `名單見「年度核查」工作表：建議轉為休眠 ${dormant} 位，轉為待喚醒 ${revive} 位。休眠客戶不再安排跟進，再有維護紀錄或訂單時自動恢復。現在確認嗎？`,
  confirmed: (dormant, revive) => `已確認：休眠 ${dormant} 位，待喚醒 ${revive} 位。`,
};
