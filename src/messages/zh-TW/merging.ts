/** @fileoverview Merging two customers and taking it back. */
import type { MergingMessages } from '../zh-CN/merging';

export const merging: MergingMessages = {
  unknown: (id) => `查無編號「${id}」的客戶。`,
  same: (id) => `${id} 不能與自己合併。`,
  already: (id, into) => `${id} 已併入 ${into}，無法再合併。`,
  notInForce: (id, status) =>
    `${id} 的資料狀態為「${status}」，不能作為保留的客戶；請先補齊並使其生效，或改為保留另一位。`,
  notMerged: (id) => `${id} 沒有可以復原的合併。`,
  reason: (other, master) => `${other} 併入 ${master}`,
  undoReason: (other, master) => `復原 ${other} 併入 ${master}`,
  preview: ({ master, other, moved, filled, differing }) =>
    [
      `保留 ${master.id} ${master.name}，併入 ${other.id} ${other.name}。`,
      `移動：${moved.length === 0 ? '無' : moved.map(({ table, count }) => `${table} ${count}`).join('、')}`,
      `補上空白：${filled.length === 0 ? '無' : filled.map(({ field, value }) => `${field}「${value}」`).join('、')}`,
      ...(differing.length === 0
        ? []
        : [
            `不一致（以保留的為準）：${differing.map((one) => `${one.field}「${one.master}」/「${one.other}」`).join('、')}`,
          ]),
    ].join('\n'),
  ask: (reason, preview) => `${reason}\n\n${preview}\n\n是：合併　否：看下一組　取消：結束`,
  askUndo: (id, into) => `${id} 已併入 ${into}。要復原合併、還原合併前的內容嗎？`,
  nothing: '沒有發現重複的客戶。',
  done: (merged) => `已合併 ${merged} 組客戶。需要復原時，請選取已合併客戶所在的列，再用「查重與合併…」。`,
  left: (count) => `其中 ${count} 處在合併後又有變更，保留現在的內容。`,
};
