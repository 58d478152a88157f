/** @fileoverview 节假日: days off, make-up working days and festivals; rows made by hand win. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const holidays = defineTable({
  name: 'holidays',
  tab: '节假日',
  title: text('节假日', '節假日', 'Holidays'),
  visibility: 'managers',
  locked: true,
  fields: {
    date: { type: 'date', title: text('日期', '日期', 'Date'), required: true },
    name: { type: 'text', longest: 100, title: text('名称', '名稱', 'Name'), required: true },
    kind: {
      type: 'choice',
      options: 'holidayKinds',
      title: text('类型', '類型', 'Kind'),
      required: true,
      width: 100,
      help: text('休：放假；班：调休上班。', '休：放假；班：補班。', '休 is a day off, 班 a make-up working day.'),
    },
    greet: { type: 'bool', title: text('发送问候', '發送問候', 'Greet'), width: 80 },
    leadDays: { type: 'number', title: text('提前（工作日）', '提前（工作日）', 'Lead (working days)'), width: 120 },
    source: {
      type: 'choice',
      options: 'holidaySources',
      title: text('来源', '來源', 'Source'),
      default: '手工',
      width: 80,
    },
    problems: problemsField,
  },
});
