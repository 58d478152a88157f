/** @fileoverview 设置: one row a setting. What the rows are: src/schema/settings. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const settings = defineTable({
  name: 'settings',
  tab: '设置',
  title: text('设置', '設定', 'Settings'),
  visibility: 'managers',
  locked: true,
  fields: {
    key: { type: 'text', title: text('标识', '識別碼', 'Key'), auto: true, hidden: true },
    title: { type: 'text', title: text('项目', '項目', 'Setting'), auto: true, width: 220 },
    value: { type: 'text', longest: 2000, title: text('值', '值', 'Value'), width: 260 },
    default: { type: 'text', title: text('默认', '預設', 'Default'), auto: true, width: 200 },
    note: { type: 'text', title: text('说明', '說明', 'Notes'), auto: true, width: 360 },
    module: { type: 'text', title: text('模块', '模組', 'Area'), auto: true, width: 100 },
  },
});
