/** @fileoverview What a note at a cell says about what a person just typed. */
import type { NoteMessages } from '../zh-CN/notes';

export const notes: NoteMessages = {
  numberPutBack: (typed) => `編號由登記簿給出，已改回；您輸入的是「${typed}」。`,
  systemPutBack: (field) => `${field}由登記簿計算，已改回。`,
  strictPutBack: (field, typed) =>
    typed === ''
      ? `${field}是重要欄位，不能直接清空，已改回。需要更改請用「審核 ▸ 提出更新申請…」。`
      : `${field}是重要欄位，不能直接修改，已改回。要改為「${typed}」，請用「審核 ▸ 提出更新申請…」。`,
  decisionPutBack: (field, allowed) => `${field}只能由${allowed}決定，已改回。`,
  reasonFirst: (reason, verdict) => `請先填寫「${reason}」，再選擇「${verdict}」。`,
  decisionPending: (field) => `無法確認是誰修改了${field}，待經理確認。`,
  stateIncomplete: (fields) => `待補充：${fields}`,
  stateWaiting: '待覆核：請覆核人在「審核 ▸ 待覆核客戶…」中處理。',
  stateReturned: (reason) => `退回補充：${reason}`,
  stateMerged: (master) => `已併入 ${master}`,
  merged: (typed, master) => `${typed} 已併入 ${master}，這裡改記為後者。`,
  lost: (customer) => `${customer} 是流失客戶；若已挽回，請修改其合作階段。`,
  stateDormant: '休眠客戶，不再安排跟進。',
  dayOff: (day, name) => `${day}是${name === '' ? '休息日' : `${name}（休息日）`}，日期依您的約定保留。`,
  twin: (field, number, name) => `${field}與 ${number} ${name} 相同，可能是同一客戶。`,
  likelyTwin: (number, name) => `與 ${number} ${name} 相近，請確認是否為同一客戶。`,
  twinOwner: (owner, lastContact) =>
    lastContact === '' ? `負責人 ${owner}，尚無維護紀錄。` : `負責人 ${owner}，${lastContact}聯絡過。`,
  ago: (days) => (days <= 0 ? '今天' : days === 1 ? '昨天' : `${days} 天前`),
  twinHelp:
    '如為同一客戶，請勿重複聯絡：與對方負責人協作，或向經理申請轉交（跟進 ▸ 批次轉交…）或合併（分析 ▸ 查重與合併…）。',
  overContact: (wished, planned) => `客戶期望${wished}，計畫為${planned}。`,
  proposal: (text) => `是否為：${text}？`,
};
