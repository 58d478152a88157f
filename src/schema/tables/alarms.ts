/** @fileoverview 提醒台账: what was already told to whom; "once" is decided by it. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const alarms = defineTable({
  name: 'alarms',
  tab: '提醒台账',
  title: text('提醒台账', '提醒台帳', 'Alarms'),
  visibility: 'machine',
  unlogged: true,
  fields: {
    kind: { type: 'text', title: text('类型', '類型', 'Kind'), auto: true },
    record: { type: 'text', title: text('编号', '編號', 'Record'), auto: true },
    since: { type: 'text', title: text('开始时间', '開始時間', 'Since'), auto: true },
    ownerToldAt: { type: 'text', title: text('告知负责人', '告知負責人', 'Owner told'), auto: true },
    managerToldAt: { type: 'text', title: text('告知经理', '告知經理', 'Manager told'), auto: true },
    detail: { type: 'text', title: text('内容', '內容', 'Content'), auto: true },
  },
});
