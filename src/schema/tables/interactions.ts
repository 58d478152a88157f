/** @fileoverview 维护记录: every contact with a customer. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { customerField, customerNameField, ownerField, problemsField } from '../shared-fields';

export const interactions = defineTable({
  name: 'interactions',
  tab: '维护记录',
  title: text('维护记录', '維護紀錄', 'Interactions'),
  id: { prefix: 'I' },
  visibility: 'daily',
  groups: { minutes: text('纪要与评分', '紀要與評分', 'Minutes and rating') },
  fields: {
    id: { type: 'text', title: text('记录编号', '紀錄編號', 'Record no.'), auto: true, width: 100 },
    customer: customerField,
    customerName: customerNameField,
    date: {
      type: 'date',
      title: text('维护日期', '維護日期', 'Date'),
      required: true,
      default: { from: 'today' },
      synonyms: ['日期', '沟通日期', '跟进日期', '拜访日期'],
    },
    method: {
      type: 'choice',
      options: 'methods',
      title: text('维护方式', '維護方式', 'Method'),
      required: true,
      synonyms: ['沟通方式', '跟进方式', '联系方式'],
    },
    contact: {
      type: 'tags',
      to: 'contacts',
      title: text('沟通对象', '溝通對象', 'Contacts'),
      help: text('留空时为主联系人。', '留空時為主要聯絡人。', 'The main contact when blank.'),
    },
    contactName: {
      type: 'text',
      title: text('对象姓名', '對象姓名', 'Contact names'),
      auto: true,
      personal: true,
      width: 110,
    },
    content: {
      type: 'text',
      title: text('沟通内容', '溝通內容', 'What was said'),
      required: true,
      width: 260,
      synonyms: ['内容', '跟进内容', '拜访内容'],
    },
    feedback: {
      type: 'text',
      title: text('客户反馈', '客戶回饋', 'Feedback'),
      width: 260,
      synonyms: ['反馈'],
    },
    plan: {
      type: 'text',
      title: text('跟进计划', '跟進計畫', 'Next steps'),
      width: 260,
      synonyms: ['下一步', '后续计划'],
    },
    nextDate: {
      type: 'date',
      coming: true,
      title: text('下次跟进日期', '下次跟進日期', 'Next date'),
      width: 110,
      synonyms: ['下次跟进', '下次联系日期'],
    },
    owner: { ...ownerField, title: text('本次负责人', '本次負責人', 'Done by'), width: 96 },
    kind: {
      type: 'choice',
      options: 'kinds',
      title: text('维护内容', '維護內容', 'Kind'),
      default: '常规沟通',
      group: 'minutes',
    },
    purpose: { type: 'text', title: text('沟通目标', '溝通目標', 'Purpose'), group: 'minutes' },
    satisfaction: {
      type: 'number',
      title: text('满意度', '滿意度', 'Satisfaction'),
      group: 'minutes',
      help: text('1–5 分。', '1–5 分。', '1 to 5.'),
    },
    consensus: { type: 'text', title: text('达成共识', '達成共識', 'Agreed'), group: 'minutes' },
    todo: { type: 'text', title: text('待办事项', '待辦事項', 'To do'), group: 'minutes' },
    todoOwner: { type: 'member', title: text('待办负责人', '待辦負責人', 'To do by'), group: 'minutes', width: 96 },
    todoDue: {
      type: 'date',
      coming: true,
      title: text('待办期限', '待辦期限', 'To do until'),
      group: 'minutes',
      help: text(
        '负责人和期限都填写时，自动建立跟进计划。',
        '負責人與期限皆填寫時，自動建立跟進計畫。',
        'With an owner and a date a follow-up is made.',
      ),
    },
    participants: {
      type: 'tags',
      to: 'members',
      title: text('我方参与人', '我方參與人', 'Our participants'),
      group: 'minutes',
    },
    minutesVia: {
      type: 'choice',
      options: 'minutesVia',
      title: text('纪要发送方式', '紀要發送方式', 'Minutes sent by'),
      group: 'minutes',
    },
    minutesSentAt: {
      type: 'datetime',
      title: text('纪要发送时间', '紀要發送時間', 'Minutes sent'),
      group: 'minutes',
      help: text(
        '24 小时内发送；发送后自动填写，也可手工填写。',
        '24 小時內發送；發送後自動填寫，亦可手動填寫。',
        'Within 24 hours; filled when sent, or by hand.',
      ),
    },
    createdAt: { type: 'datetime', title: text('录入时间', '建檔時間', 'Entered'), auto: true, group: 'minutes' },
    problems: problemsField,
  },
});
