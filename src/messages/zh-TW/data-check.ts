/** @fileoverview 数据检查: its titles, and what is wrong with the register as a whole. */
import type { DataCheckMessages } from '../zh-CN/data-check';

export const dataCheck: DataCheckMessages = {
  titles: ['程度', '資料表', '編號', '欄位', '目前值', '問題', '建議', '負責人', '連結'],
  note: (at, count) =>
    count === 0
      ? `${at} 檢查：沒有發現問題。`
      : `${at} 檢查：${count} 處問題，依負責人排列。修改後用「資料 ▸ 資料檢查」重新整理。`,
  first: (lines) => `僅列出前 ${lines} 處。`,
  open: '開啟',
  untold: (field) => `登記了個人${field}，尚未告知用途`,
  tell: (consent) => `告知用途並徵得同意後，填寫「${consent}」`,
  tagWritten: (tag, times) => `「${tag}」已填過 ${times} 次，下拉選項裡還沒有`,
  offerTag: (list) => `需要時在「下拉选项」頁末尾加一列，清單填「${list}」，即可選用`,
  returned: {
    order: (day) => `客戶流失後，${day} 又有成交`,
    contact: (day) => `客戶流失後，${day} 又有聯繫`,
  },
  askReturned: (stage) => `若已挽回，請修改合作階段（例如「${stage}」）；仍屬流失，請用「審核 ▸ 資訊核對無誤」確認`,
  tabMissing: (tab) => `找不到工作表「${tab}」`,
  columnMissing: (field) => `缺少欄位：${field}`,
  repair: '用「資料 ▸ 修復登記簿」補回',
  room: (percent) => `試算表已用去可容納儲存格的 ${percent}%（上限 1000 萬）`,
  makeRoom: '刪除空白的列與欄，或將舊紀錄備份後移出',
  holidaysMissing: (year) => `${year} 年的放假安排尚未收錄，暫依每週工作日與推算的節日計算`,
  addHolidays: '放假通知發布後，在「节假日」頁補充，或更新程式',
  mailFailed: (day) => `${day} 的郵件寄送失敗`,
  mailUnknown: (day) => `${day} 的郵件無法確定是否送達，不會自動重寄`,
  mendAddress: '核對「团队成员」頁的電子郵件',
  askRecipient: '請向收件人確認；當天可用「設定 ▸ 排程任務…」重新傳送',
  jobFailed: (name, period) => `自動任務「${name}」（${period}）沒有完成`,
  seeRuns: '下一小時會再試；詳情見隱藏的「运行记录」頁',
  madeUp: '沒有做完的，下一小時會補做；若一再出現，請打開「設定 ▸ 排程任務…」查看',
  decide: '請主管確認：在相應的頁面或選單中作出決定',
};
