/** @fileoverview 填写说明: one row a field, for people. */
import type { Field, Table } from '../define-table';
import type { FieldType } from '../field-types';
import { type Language, type Text, text } from '../language';
import type { OptionList } from '../options/define-option-list';

const typeWords: Readonly<Record<FieldType, Text>> = {
  text: text('文本', '文字', 'Text'),
  date: text('日期', '日期', 'Date'),
  datetime: text('日期时间', '日期時間', 'Date and time'),
  number: text('数字', '數字', 'Number'),
  money: text('金额（元）', '金額（元）', 'Amount (yuan)'),
  percent: text('百分比', '百分比', 'Percent'),
  bool: text('勾选', '勾選', 'Tick'),
  choice: text('下拉选项', '下拉選項', 'Choice'),
  tags: text('可多选', '可複選', 'Several'),
  ref: text('编号', '編號', 'Number of a record'),
  member: text('团队成员', '團隊成員', 'Team member'),
};

const words = {
  automatic: text('自动', '自動', 'Automatic'),
  required: text('必填', '必填', 'Required'),
  organisations: text('企业必填', '企業必填', 'Required of organisations'),
  organisationsOnly: text('企业选填', '企業選填', 'Optional, organisations only'),
  optional: text('选填', '選填', 'Optional'),
  reviewer: text('复核人或经理填写', '由覆核人或經理填寫', 'By reviewers and managers'),
  manager: text('经理填写', '由經理填寫', 'By managers'),
};

// A longer list is better looked up in the dropdown.
const MOST_OPTIONS = 12;

/** The rows of the guide: table, group, field, kind, whether it must be filled, options, help. */
export function fieldGuideRows(tables: readonly Table[], lists: readonly OptionList[], language: Language): string[][] {
  return tables.flatMap((table) =>
    Object.values(table.fields)
      .filter((field) => !field.hidden)
      .map((field) => guideRow(table, field, lists, language)),
  );
}

function guideRow(table: Table, field: Field, lists: readonly OptionList[], language: Language): string[] {
  return [
    table.title[language],
    table.groups?.[field.group ?? '']?.[language] ?? '',
    field.title[language],
    typeWords[field.type][language],
    demandOf(field)[language],
    optionsOf(field, lists, language),
    field.help?.[language] ?? '',
  ];
}

function demandOf(field: Field): Text {
  if (field.auto) return words.automatic;
  if (field.decidedBy) return words[field.decidedBy];
  if (field.required === 'organisations') return words.organisations;
  if (field.required) return words.required;
  return field.onlyFor ? words.organisationsOnly : words.optional;
}

function optionsOf(field: Field, lists: readonly OptionList[], language: Language): string {
  const values = lists.find(({ name }) => name === field.options)?.values.filter(({ parent }) => !parent) ?? [];
  const shown = values.slice(0, MOST_OPTIONS).map((option) => wordsOf(option.value, option.title[language]));
  return shown.join('、') + (values.length > MOST_OPTIONS ? '…' : '');
}

function wordsOf(value: string, title: string): string {
  return value === title ? value : `${value}（${title}）`;
}
