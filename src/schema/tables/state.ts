/** @fileoverview 最近状态: the last known state of each record, to find changes that no event reported. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const state = defineTable({
  name: 'state',
  tab: '最近状态',
  title: text('最近状态', '最近狀態', 'Last known state'),
  visibility: 'machine',
  unlogged: true,
  fields: {
    table: { type: 'text', title: text('数据表', '資料表', 'Table'), auto: true },
    id: { type: 'text', title: text('编号', '編號', 'Record'), auto: true },
    hash: { type: 'text', title: text('校验码', '校驗碼', 'Hash'), auto: true },
    json: { type: 'text', title: text('内容', '內容', 'Content'), auto: true, personal: true },
    duplicateKeys: { type: 'text', title: text('查重键', '查重鍵', 'Duplicate keys'), auto: true, personal: true },
  },
});
