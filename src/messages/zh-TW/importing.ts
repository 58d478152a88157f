/** @fileoverview The report of an import. */
import type { ImportMessages } from '../zh-CN/importing';

export const importing: ImportMessages = {
  title: '匯入客戶',
  ask: (rows, columns) => `將匯入 ${rows} 列，辨識出 ${columns} 欄。現在開始嗎？`,
  done: (customers, first, last) =>
    customers === 1 ? `已匯入 1 位客戶，編號 ${first}。` : `已匯入 ${customers} 位客戶，編號 ${first} 至 ${last}。`,
  nothing: '沒有可以匯入的資料列。',
  refused: (count) => `${count} 列沒有客戶名稱，未匯入。`,
  skipped: (count) => `${count} 列為空白列或重複的標題，已略過。`,
  unused: (titles) => `以下欄沒有對應的欄位，未匯入：${titles}。`,
  problems: (count) => `${count} 處需要核對，已在儲存格中標色並註明。`,
  row: (row, column, message) => `第 ${row} 列 ${column}：${message}`,
  duplicate: (number, name) => `與已有客戶 ${number} ${name} 重複`,
  duplicateInList: (row) => `與第 ${row} 列重複`,
  progress: (done, total) => `已處理 ${done} / ${total} 列`,
  stopped: (done) => `已停止，前 ${done} 列已匯入；可以繼續或復原。`,
  undone: (count) => `已復原匯入，移除 ${count} 位客戶。`,
  changedSince: (numbers) => `以下客戶在匯入後已有變更或紀錄，予以保留：${numbers}`,
  empty: '檔案中沒有內容，應為第一列是標題的清單。',
  noName: '沒有找到客戶名稱一欄，請指定哪一欄是客戶名稱。',
};
