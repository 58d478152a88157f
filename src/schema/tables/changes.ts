/** @fileoverview 变更记录: the append-only log of every change; text throughout, moments as ISO text. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const changes = defineTable({
  name: 'changes',
  tab: '变更记录',
  title: text('变更记录', '變更紀錄', 'Change log'),
  id: { prefix: 'L' },
  visibility: 'machine',
  unlogged: true,
  fields: {
    seq: { type: 'text', title: text('序号', '序號', 'No.'), auto: true, width: 100 },
    at: { type: 'text', title: text('时间', '時間', 'At'), auto: true, width: 190 },
    actor: { type: 'text', title: text('更新人', '更新人', 'By'), auto: true },
    table: { type: 'text', title: text('数据表', '資料表', 'Table'), auto: true },
    record: { type: 'text', title: text('编号', '編號', 'Record'), auto: true },
    field: { type: 'text', title: text('字段', '欄位', 'Field'), auto: true },
    before: { type: 'text', title: text('原值', '原值', 'Before'), auto: true, width: 200 },
    after: { type: 'text', title: text('新值', '新值', 'After'), auto: true, width: 200 },
    reason: { type: 'text', title: text('变更原因', '變更原因', 'Reason'), auto: true },
    note: { type: 'text', title: text('变更说明', '變更說明', 'Note'), auto: true, width: 320 },
    origin: { type: 'text', title: text('方式', '方式', 'Origin'), auto: true, width: 80 },
    hash: { type: 'text', title: text('校验码', '校驗碼', 'Hash'), auto: true, width: 120 },
  },
});
