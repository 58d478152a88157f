/** @fileoverview 运行记录: which routine work ran for which period, and where it stopped. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const runs = defineTable({
  name: 'runs',
  tab: '运行记录',
  title: text('运行记录', '執行紀錄', 'Runs'),
  visibility: 'machine',
  unlogged: true,
  fields: {
    job: { type: 'text', title: text('任务', '任務', 'Job'), auto: true },
    period: { type: 'text', title: text('周期', '週期', 'Period'), auto: true },
    startedAt: { type: 'text', title: text('开始时间', '開始時間', 'Started'), auto: true },
    endedAt: { type: 'text', title: text('结束时间', '結束時間', 'Ended'), auto: true },
    status: { type: 'text', title: text('状态', '狀態', 'Status'), auto: true },
    cursor: { type: 'text', title: text('进度', '進度', 'Cursor'), auto: true },
    error: { type: 'text', title: text('错误', '錯誤', 'Error'), auto: true },
  },
});
