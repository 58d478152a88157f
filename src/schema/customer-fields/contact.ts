/** @fileoverview The customers' columns about the main contact and how the customer wishes to be met. */
import { defineFields } from '../define-fields';
import { text } from '../language';

export const customerContactFields = defineFields({
  contactTitle: {
    type: 'choice',
    longest: 100,
    options: 'contactTitles',
    free: true,
    title: text('职务', '職稱', 'Job title'),
    group: 'contact',
    synonyms: ['职位', '联系人职务', '职称'],
  },
  landline: {
    type: 'text',
    longest: 500,
    reading: 'landline',
    title: text('固定电话', '市內電話', 'Landline'),
    group: 'contact',
    synonyms: ['座机', '办公电话', '公司电话', '总机'],
  },
  email: {
    type: 'text',
    longest: 500,
    reading: 'email',
    title: text('电子邮箱', '電子郵件', 'E-mail'),
    group: 'contact',
    personal: true,
    width: 180,
    synonyms: ['邮箱', '电子邮件', 'E-mail', 'Email', '邮件'],
  },
  wechat: {
    type: 'text',
    longest: 200,
    reading: 'wechat',
    title: text('微信', 'LINE／微信', 'WeChat'),
    group: 'contact',
    personal: true,
    synonyms: ['微信号', 'LINE', 'WeChat'],
    help: text(
      '微信号；与手机相同时写“同手机”。',
      'LINE 或微信帳號；與手機相同時寫「同手機」。',
      'The account; “同手机” when it is the mobile number.',
    ),
  },
  preferredChannel: {
    type: 'choice',
    options: 'preferredChannels',
    title: text('偏好方式', '偏好方式', 'Preferred channel'),
    group: 'contact',
    synonyms: ['沟通偏好', '偏好沟通方式'],
  },
  preferredFrequency: {
    type: 'choice',
    options: 'frequencies',
    title: text('期望频率', '期望頻率', 'Wished frequency'),
    group: 'contact',
    synonyms: ['沟通频率'],
  },
  preferredTopics: {
    type: 'tags',
    options: 'topics',
    free: true,
    title: text('关注信息', '關注資訊', 'Topics of interest'),
    group: 'contact',
  },
  decisionProcess: {
    type: 'text',
    title: text('决策流程', '決策流程', 'Decision process'),
    group: 'contact',
    width: 200,
    help: text(
      '如“需技术部评估→财务审批→总经理签字”；不确定时写入“待确认内容”。',
      '如「技術部評估→財務審核→總經理簽核」。',
      'Such as: engineering assesses, finance approves, the director signs.',
    ),
  },
  toConfirm: {
    type: 'tags',
    options: 'customerFieldTitles',
    free: true,
    title: text('待确认内容', '待確認內容', 'To be confirmed'),
    group: 'contact',
    help: text(
      '还需与客户再次确认的字段，可选多个，也可写别的。',
      '還需與客戶再次確認的欄位，可選多個，也可自行填寫。',
      'The fields that must be confirmed with the customer: several of them, or other words.',
    ),
  },
  consent: {
    type: 'choice',
    options: 'consents',
    title: text('用途告知', '用途告知', 'Consent'),
    group: 'contact',
    width: 130,
    help: text(
      '问卷邀请和祝福邮件只发给“已告知并同意”的客户。',
      '問卷邀請與祝福郵件只寄給已同意的客戶。',
      'Invitations and greetings go only to those who agreed.',
    ),
  },
  consentAt: { type: 'date', title: text('告知日期', '告知日期', 'Told on'), group: 'contact' },
});
