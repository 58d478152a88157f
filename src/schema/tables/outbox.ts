/** @fileoverview 邮件记录: every mail the register sends, and how it went; text throughout. */
import { defineTable } from '../define-table';
import { text } from '../language';

export const outbox = defineTable({
  name: 'outbox',
  tab: '邮件记录',
  title: text('邮件记录', '郵件紀錄', 'Mail log'),
  id: { prefix: 'M' },
  visibility: 'machine',
  unlogged: true,
  fields: {
    id: { type: 'text', title: text('邮件编号', '郵件編號', 'Mail no.'), auto: true },
    key: { type: 'text', title: text('标识', '識別碼', 'Key'), auto: true, width: 220 },
    kind: { type: 'text', title: text('类型', '類型', 'Kind'), auto: true },
    to: { type: 'text', title: text('收件人', '收件人', 'To'), auto: true, personal: true },
    subject: { type: 'text', title: text('主题', '主旨', 'Subject'), auto: true, width: 260 },
    text: { type: 'text', title: text('正文', '內文', 'Text'), auto: true, personal: true },
    html: { type: 'text', title: text('网页正文', '網頁內文', 'HTML'), auto: true, personal: true },
    day: { type: 'text', title: text('日期', '日期', 'Day'), auto: true },
    state: { type: 'text', title: text('状态', '狀態', 'State'), auto: true },
    attempts: { type: 'text', title: text('次数', '次數', 'Attempts'), auto: true },
    sentAt: { type: 'text', title: text('发送时间', '發送時間', 'Sent'), auto: true },
    error: { type: 'text', title: text('失败原因', '失敗原因', 'Error'), auto: true, width: 220 },
  },
});
