/** @fileoverview What is wrong with an entry in a tab that managers keep. */
import type { Expectation } from '../message-facts';

export const config = {
  blank: () => '不能为空。',
  twice: (value: string) => `“${value}”已经有了，不能重复。`,
  wrongSetting: (value: string, expected: string) =>
    `“${value}”不可用，应为${expected}；目前仍按原来的值或默认值执行。`,
  unknownList: (value: string) => `没有名为“${value}”的列表；请写已有列表的名称。`,
  notANumber: (value: string) => `“${value}”不是数字。`,
  notPositive: (value: string) => `“${value}”应为大于 0 的数字。`,
  notAGrade: (value: string) => `“${value}”不是已有的客户等级，目前仍按原来的设置执行。`,
  wrongAddress: (value: string) => `“${value}”不是邮箱地址，应如 name@example.com。`,
  unknownRole: (value: string) => `没有“${value}”这个角色，请从下拉选项中选择。`,
  wrongHour: (value: string) => `“${value}”应为 6 到 20 的整点；留空时用设置中的时间。`,
  unknownPeriod: (value: string) => `“${value}”应为周、双周、月、季度、半年或年。`,
  notADay: (value: string) => `“${value}”不是日期，应如 2026-10-01。`,
  unknownKind: (value: string) => `“${value}”应为休、班、节日或公司休假。`,
  notOneOf: (value: string, expected: string) => `“${value}”不可用，应为${expected}。`,
  wrongNumber: (value: string, expected: string) => `“${value}”应为${expected}。`,
  notAMember: (value: string) => `「团队成员」页中没有“${value}”，应为成员姓名。`,
  tooLong: (value: string, expected: string) => `“${value}”太长，应为${expected}；目前仍按原来的内容执行。`,
  keyMissing: (value: string) =>
    `认不出“${value}”是哪一项设置，目前仍按原来的值执行；请撤销修改，或用「数据 ▸ 修复登记簿」补回。`,
};

export type ConfigMessages = typeof config;

/** What should stand in a cell of these tabs. */
export function expecting(expected: Expectation): string {
  switch (expected.kind) {
    case 'number':
      return `${rangeOf(expected.min, expected.max)}${expected.whole ? '整数' : '数字'}`;
    case 'numbers':
      return ` ${expected.min} 到 ${expected.max} 的整数，多个用“、”分隔`;
    case 'atMost':
      return `最多 ${expected.characters} 个字符`;
    case 'yesNo':
      return '“是”或“否”';
    case 'pattern':
      return '含一个 {SEQ:位数} 的规则，如 {YYYY}{MM}{SEQ:3}';
    case 'text':
      return '文字';
    case 'oneOf':
      return `${expected.values.join('、')}之一`;
    default:
      return `${expected.values.join('、')}中的一项或几项，用“、”分隔`;
  }
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return '';
  return max === undefined ? `不小于 ${min} 的` : ` ${min} 到 ${max} 的`;
}
