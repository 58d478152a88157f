/** @fileoverview The settings about the register's basics, review, approval and grading. */
import { text } from '../language';
import { areas, defineSettings } from './define-setting';

export const teamSettings = defineSettings({
  preset: {
    type: 'choice',
    options: 'presets',
    title: text('采用模板', '採用範本', 'Preset'),
    default: '表单模板',
    module: areas.base,
    note: text(
      '表单模板、工作手册、调查问卷、CRM工具集、沟通标准。',
      '決定等級名稱、跟進策略與部分設定的預設值。',
      'Decides the grades, the policies and some defaults.',
    ),
  },
  numberPattern: {
    type: 'text',
    title: text('编号规则', '編號規則', 'Number pattern'),
    default: '{YYYY}{MM}{SEQ:3}',
    module: areas.base,
    note: text(
      '可用 {YYYY} {YY} {MM} {DD} {SEQ:位数} 和文字；日期部分变化时序号从 1 开始。',
      '可用 {YYYY} {YY} {MM} {DD} {SEQ:位數} 與文字；日期部分改變時序號從 1 開始。',
      'Takes {YYYY} {YY} {MM} {DD} {SEQ:digits} and text; the sequence restarts with the date part.',
    ),
  },
  reviewOn: {
    type: 'bool',
    title: text('新客户需复核', '新客戶需覆核', 'Review new customers'),
    default: false,
    module: areas.review,
    note: text(
      '开启后，新客户经复核人通过才生效。',
      '開啟後，新客戶經覆核人通過才生效。',
      'When on, a reviewer puts new customers in force.',
    ),
  },
  editMode: {
    type: 'choice',
    options: 'editModes',
    title: text('资料修改方式', '資料修改方式', 'Way of changing data'),
    default: '可直接修改（留痕）',
    module: areas.review,
    note: text(
      '可直接修改（留痕）、重要字段须申请。',
      '可直接修改並留痕，或重要欄位須申請。',
      'Directly, logged; or important fields by request only.',
    ),
  },
  strictFields: {
    type: 'tags',
    options: 'customerFieldTitles',
    title: text('须申请的字段', '須申請的欄位', 'Fields changed by request'),
    default: ['客户名称', '统一社会信用代码', '联系人', '联系电话', '企业地址'],
    module: areas.review,
    note: text('多个字段用“、”分隔。', '多個欄位用「、」分隔。', 'Several are separated by 、.'),
  },
  approvalOn: {
    type: 'bool',
    title: text('跟进计划需审批', '跟進計畫需簽核', 'Approve follow-up plans'),
    default: false,
    module: areas.review,
  },
  approvalGrades: {
    type: 'tags',
    title: text('需审批的等级', '需簽核的等級', 'Grades to approve'),
    default: ['全部'],
    module: areas.review,
    note: text('“全部”，或等级用“、”分隔。', '全部，或等級用「、」分隔。', '全部 for all, or grades separated by 、.'),
  },
  gradeHighAmount: {
    type: 'number',
    title: text('高价值门槛（元）', '高價值門檻（元）', 'High value (yuan)'),
    default: 500000,
    min: 0,
    module: areas.grading,
    note: text('近12个月合作金额。', '近12個月合作金額。', 'Orders of the last 12 months.'),
  },
  gradeHighSign: {
    type: 'choice',
    options: 'thresholdSigns',
    title: text('高价值门槛含义', '高價值門檻含義', 'High value: at least or more than'),
    default: '达到',
    module: areas.grading,
    note: text(
      '达到（含本数）、超过（不含本数）。',
      '達到（含本數）、超過（不含本數）。',
      '达到 includes the amount, 超过 does not.',
    ),
  },
  gradeMediumAmount: {
    type: 'number',
    title: text('中等价值门槛（元）', '中等價值門檻（元）', 'Medium value (yuan)'),
    default: 100000,
    min: 0,
    module: areas.grading,
  },
  gradeMediumSign: {
    type: 'choice',
    options: 'thresholdSigns',
    title: text('中等价值门槛含义', '中等價值門檻含義', 'Medium value: at least or more than'),
    default: '达到',
    module: areas.grading,
  },
  growthHigh: {
    type: 'number',
    title: text('高增长（%，超过）', '高成長（%，超過）', 'High growth (%, more than)'),
    default: 15,
    module: areas.grading,
  },
  growthMedium: {
    type: 'number',
    title: text('中增长（%，达到）', '中成長（%，達到）', 'Medium growth (%, at least)'),
    default: 5,
    module: areas.grading,
  },
});
