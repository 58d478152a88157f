/** @fileoverview 问卷: campaigns. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { optionalOwnerField, problemsField } from '../shared-fields';

export const surveys = defineTable({
  name: 'surveys',
  tab: '问卷',
  title: text('问卷', '問卷', 'Surveys'),
  id: { prefix: 'S' },
  visibility: 'whenFilled',
  fields: {
    id: { type: 'text', title: text('问卷编号', '問卷編號', 'Survey no.'), auto: true, width: 100 },
    title: { type: 'text', longest: 200, title: text('标题', '標題', 'Title'), required: true, width: 220 },
    purpose: {
      type: 'choice',
      options: 'surveyPurposes',
      title: text('目的', '目的', 'Purpose'),
      required: true,
      width: 120,
    },
    modules: { type: 'tags', options: 'surveyModules', title: text('模块', '模組', 'Modules'), width: 240 },
    tool: { type: 'choice', options: 'surveyTools', title: text('问卷工具', '問卷工具', 'Tool'), default: '问卷星' },
    formId: { type: 'text', title: text('表单标识', '表單識別碼', 'Form'), auto: true, hidden: true },
    formUrl: {
      type: 'text',
      code: true,
      title: text('问卷链接', '問卷連結', 'Link'),
      width: 220,
      help: text('问卷星的分享链接。', '問卷的分享連結。', 'The share link of the survey.'),
    },
    opensOn: { type: 'date', coming: true, title: text('开始日期', '開始日期', 'Opens on') },
    closesOn: { type: 'date', coming: true, title: text('截止日期', '截止日期', 'Closes on') },
    owner: optionalOwnerField,
    status: {
      type: 'choice',
      options: 'surveyStatuses',
      title: text('状态', '狀態', 'Status'),
      default: '草稿',
      width: 90,
    },
    problems: problemsField,
  },
});
