/** @fileoverview 下拉选项: one row a value of an option list. What ships in it: src/schema/options. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const options = defineTable({
  name: 'options',
  tab: '下拉选项',
  title: text('下拉选项', '下拉選項', 'Options'),
  visibility: 'managers',
  locked: true,
  fields: {
    list: {
      type: 'text',
      title: text('列表', '清單', 'List'),
      required: true,
      width: 130,
      help: text(
        '写已有列表的名称，在末尾加行即可增加选项。',
        '填現有清單的名稱，在末尾加列即可增加選項。',
        'The name of a list there is; add a row at the end to add an option.',
      ),
    },
    value: { type: 'text', longest: 200, title: text('选项', '選項', 'Option'), required: true, width: 200 },
    label: {
      type: 'text',
      longest: 200,
      title: text('显示名称', '顯示名稱', 'Label'),
      width: 140,
      help: text('如等级 A 显示为“高价值客户”。', '如等級 A 的顯示名稱。', 'Such as the words for grade A.'),
    },
    parent: { type: 'text', longest: 200, title: text('上级', '上層', 'Parent') },
    order: { type: 'number', title: text('顺序', '順序', 'Order') },
    growth: {
      type: 'percent',
      title: text('行业增长率', '行業成長率', 'Growth'),
      width: 100,
      help: text(
        '所属行业的年增长率，用于分级。',
        '所屬行業的年成長率，用於分級。',
        'Yearly growth of the industry, used in grading.',
      ),
    },
    colour: { type: 'text', title: text('颜色', '顏色', 'Colour') },
    active: { type: 'bool', title: text('启用', '啟用', 'Active'), default: true },
    presets: { type: 'tags', options: 'presets', title: text('适用模板', '適用範本', 'Presets'), width: 160 },
    usedBy: { type: 'number', title: text('使用数', '使用數', 'Used by'), auto: true },
    problems: problemsField,
  },
});
