/** @fileoverview Importing a list: what the server says of it. The page has words of its own. */
import type { ImportMessages } from '../zh-CN/importing';

export const importing: ImportMessages = {
  reason: (id, file) => (file === '' ? `匯入（${id}）` : `匯入「${file}」（${id}）`),
  undoReason: (id) => `復原匯入（${id}）`,
  duplicate: (number, name) => `可能與客戶 ${number} ${name} 重複`,
  sameCustomer: (number, name) => `已是客戶 ${number} ${name}，未重複匯入`,
  sameRow: (row) => `與第 ${row} 列是同一客戶，未重複匯入`,
  empty: '清單中沒有內容；第一列應為標題，以下每列一位客戶。',
  noName: '沒有找到「客戶名稱」一欄，請指定哪一欄是客戶名稱。',
  tooLong: '檔案太大，請分成幾個檔案匯入。',
  unknownUpload: '這次上傳已失效，請重新選擇檔案。',
  incomplete: '檔案沒有上傳完整，請重新上傳。',
  unknownImport: (id) => `找不到匯入「${id}」，可能已超出保留的紀錄。`,
  alreadyUndone: (id) => `匯入「${id}」已經復原過。`,
  kept: {
    changed: (fields) => `匯入後有變更：${fields}`,
    used: (tables) => `已有相關紀錄：${tables}`,
    lost: '變更紀錄中的原值不完整，無法復原',
  },
};
