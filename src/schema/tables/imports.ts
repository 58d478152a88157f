/** @fileoverview 导入批次: one row an import, so that it can go on where it stopped and be undone. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const imports = defineTable({
  name: 'imports',
  tab: '导入批次',
  title: text('导入批次', '匯入批次', 'Imports'),
  id: { prefix: 'B' },
  visibility: 'machine',
  unlogged: true,
  fields: {
    id: { type: 'text', title: text('批次编号', '批次編號', 'Import no.'), auto: true },
    at: { type: 'text', title: text('时间', '時間', 'At'), auto: true },
    actor: { type: 'text', title: text('导入人', '匯入人', 'By'), auto: true },
    mapping: { type: 'text', title: text('列对应', '欄位對應', 'Mapping'), auto: true },
    total: { type: 'text', title: text('总行数', '總列數', 'Rows'), auto: true },
    cursor: { type: 'text', title: text('进度', '進度', 'Cursor'), auto: true },
    numbered: { type: 'text', title: text('已导入', '已匯入', 'Imported'), auto: true },
    refused: { type: 'text', title: text('未导入', '未匯入', 'Refused'), auto: true },
    ids: { type: 'text', title: text('客户编号', '客戶編號', 'Customers'), auto: true },
    state: { type: 'text', title: text('状态', '狀態', 'State'), auto: true },
  },
});
