/** @fileoverview 话术与模板: texts for customers, with placeholders such as {称呼}. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const templates = defineTable({
  name: 'templates',
  tab: '话术与模板',
  title: text('话术与模板', '話術與範本', 'Texts'),
  id: { prefix: 'T' },
  visibility: 'managers',
  locked: true,
  fields: {
    id: { type: 'text', title: text('模板编号', '範本編號', 'Text no.'), auto: true, width: 100 },
    scene: {
      type: 'choice',
      options: 'scenes',
      free: true,
      title: text('场景', '場景', 'Scene'),
      required: true,
      width: 120,
    },
    grade: { type: 'choice', options: 'grades', title: text('客户等级', '客戶等級', 'Grade') },
    tag: { type: 'text', longest: 100, title: text('客户标签', '客戶標籤', 'Tag') },
    channel: { type: 'choice', options: 'preferredChannels', title: text('方式', '方式', 'Channel') },
    subject: { type: 'text', longest: 500, title: text('主题', '主旨', 'Subject'), width: 180 },
    text: { type: 'text', title: text('正文', '內文', 'Text'), required: true, width: 480 },
    active: { type: 'bool', title: text('启用', '啟用', 'Active'), default: true },
    problems: problemsField,
  },
});
