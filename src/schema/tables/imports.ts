/** @fileoverview 导入暂存: a list that a page uploaded, in pieces, until it is filed or dropped. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const imports = defineTable({
  name: 'imports',
  tab: '导入暂存',
  title: text('导入暂存', '匯入暫存', 'Uploads'),
  visibility: 'machine',
  unlogged: true,
  fields: {
    batch: { type: 'text', title: text('批次', '批次', 'Import'), auto: true },
    piece: { type: 'text', title: text('内容', '內容', 'Content'), auto: true, personal: true },
  },
});
