/** @fileoverview 联系人: the people at a customer. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { customerField, customerNameField, problemsField, remarkField } from '../shared-fields';

export const contacts = defineTable({
  name: 'contacts',
  tab: '联系人',
  title: text('联系人', '聯絡人', 'Contacts'),
  id: { prefix: 'P' },
  visibility: 'daily',
  fields: {
    id: { type: 'text', title: text('联系人编号', '聯絡人編號', 'Contact no.'), auto: true, width: 100 },
    customer: customerField,
    customerName: customerNameField,
    name: {
      type: 'text',
      longest: 200,
      title: text('姓名', '姓名', 'Name'),
      required: true,
      personal: true,
      width: 90,
      synonyms: ['联系人', '联系人姓名'],
    },
    salutation: {
      type: 'text',
      longest: 100,
      title: text('称呼', '稱呼', 'Salutation'),
      width: 80,
      help: text(
        '留空时由姓氏和职务得出，如“王总”“李老师”。',
        '留空時由姓氏與職稱得出，如「王總」。',
        'Made from surname and title when blank.',
      ),
    },
    title: {
      type: 'choice',
      options: 'contactTitles',
      free: true,
      title: text('职务', '職稱', 'Job title'),
      synonyms: ['职位'],
    },
    department: { type: 'text', longest: 200, title: text('部门', '部門', 'Department') },
    phone: {
      type: 'text',
      longest: 500,
      reading: 'phone',
      title: text('联系电话', '聯絡電話', 'Phone'),
      personal: true,
      synonyms: ['手机', '电话', '联系方式'],
    },
    email: {
      type: 'text',
      longest: 500,
      reading: 'email',
      title: text('电子邮箱', '電子郵件', 'E-mail'),
      personal: true,
      width: 180,
      synonyms: ['邮箱', 'E-mail'],
    },
    wechat: {
      type: 'text',
      longest: 200,
      reading: 'wechat',
      title: text('微信', 'LINE／微信', 'WeChat'),
      personal: true,
    },
    role: { type: 'choice', options: 'decisionRoles', title: text('决策角色', '決策角色', 'Decision role') },
    birthday: {
      type: 'text',
      reading: 'monthDay',
      title: text('生日', '生日', 'Birthday'),
      personal: true,
      width: 100,
      help: text(
        '月-日，或“农历 08-15”；不记年份。',
        '月-日，或農曆月-日；不記年份。',
        'Month and day, no year; lunar dates with 农历.',
      ),
    },
    interests: { type: 'text', title: text('兴趣', '興趣', 'Interests'), personal: true },
    consent: { type: 'choice', options: 'consents', title: text('用途告知', '用途告知', 'Consent'), width: 130 },
    consentAt: { type: 'date', title: text('告知日期', '告知日期', 'Told on') },
    primary: {
      type: 'bool',
      title: text('主联系人', '主要聯絡人', 'Main contact'),
      width: 80,
      help: text('每位客户只有一位。', '每位客戶只有一位。', 'Exactly one a customer.'),
    },
    active: {
      type: 'bool',
      title: text('在职', '在職', 'Active'),
      default: true,
      help: text('离职时取消勾选，不要删除。', '離職時取消勾選，請勿刪除。', 'Untick a leaver; do not delete.'),
    },
    remark: remarkField,
    problems: problemsField,
  },
});
