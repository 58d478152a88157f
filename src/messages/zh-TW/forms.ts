/** @fileoverview The words of the forms. */
import type { FormMessages } from '../zh-CN/forms';

export const forms: FormMessages = {
  save: '儲存',
  saving: '儲存中…',
  close: '關閉',
  another: '再建一筆',
  choose: '請選擇',
  required: '必填',
  missing: '請填寫{field}',
  yes: '是',
  savedCustomer: '已建立客戶 {id}',
  savedInteraction: '已登記 {id}',
  twins: '可能與既有客戶重複，請核對：',
  twin: '{id} {name}（負責人：{owner}，上次維護：{last}）',
  never: '尚未聯絡',
  closed: '已完成 {count} 筆跟進計畫',
  next: '下次跟進：{date}',
  fix: '請更正標出的 {count} 處後再儲存。',
  failed: '未能儲存，所填內容仍在，請再試一次。（{message}）',
};
