/** @fileoverview A copy of the register: what it is asked, and what is said of the answer. */
import type { CopyMessages } from '../zh-CN/copies';

export const copies: CopyMessages = {
  title: '本試算表是副本',
  undecided:
    '本試算表是另一個登記簿的副本：編號、郵件和自動工作都已停止。請管理員用「設定 ▸ 初始化登記簿…」說明它的用途：繼續使用、新登記簿或試用。',
  ask: '本試算表是另一個登記簿的副本。請輸入數字：\n1 繼續使用：由本試算表接續原登記簿\n2 新登記簿：重新開始\n3 試用：不會寄出任何郵件',
  askHighest: '請輸入原登記簿已給出的最高客戶編號（見管理員每日提醒的末尾，或備份檔名）：',
  askClear: '是否清空客戶、紀錄和郵件？設定、成員和選項會保留。',
  unknownAnswer: '請輸入 1、2 或 3。',
  notANumber: (value) => `「${value}」不是本登記簿編號規則下的客戶編號。`,
  continued: (from, highest) => `本副本接續登記簿 ${from}，已給出的最高編號 ${highest}`,
  begun: (from) => `本副本作為新登記簿，複製自 ${from}`,
  trial: (from) => `本副本僅供試用，複製自 ${from}`,
  doneContinued: (highest) => `已接續原登記簿，編號從 ${highest} 之後繼續。`,
  doneNew: (cleared) => (cleared > 0 ? `新登記簿已就緒，清空 ${cleared} 筆紀錄。` : '新登記簿已就緒。'),
  doneTrial: '已設為試用：不會寄出任何郵件。',
  notACopy: '本試算表不是副本，無須說明用途。',
  trialNoMail: '這是試用副本，不寄送郵件。',
};
