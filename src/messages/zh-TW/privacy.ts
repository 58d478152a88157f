/** @fileoverview Deleting a person's data, and handing out a copy of them. */
import type { PrivacyMessages } from '../zh-CN/privacy';

export const privacy: PrivacyMessages = {
  noContact: (id) => `沒有編號為「${id}」的聯絡人。`,
  noCustomer: (id) => `沒有編號為「${id}」的客戶。`,
  reasonMissing: '請寫明原因，如「本人要求」。',
  reasonNames: '原因中請勿寫姓名、電話等個人資料。',
  deletedNote: '依本人要求刪除個人資料',
  askWho: '請輸入聯絡人編號（P…）或客戶編號（指其聯絡人）：',
  askReason: '原因（請勿寫姓名、電話）：',
  confirm: (name, cells) =>
    `將從聯絡人、客戶、維護紀錄、問卷、郵件紀錄與變更紀錄中刪除 ${name} 的個人資料（約 ${cells} 處），無法恢復。\n試算表的版本紀錄與既有備份不受影響。要繼續嗎？`,
};
