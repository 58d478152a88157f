/** @fileoverview What is wrong with an entry in a tab that managers keep. */

export const config = {
  blank: () => '不能为空。',
  twice: (value: string) => `“${value}”已经有了，不能重复。`,
  wrongSetting: (value: string) => `“${value}”不是可用的值，目前仍按原来的值或默认值执行；请看“说明”一栏。`,
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
};

export type ConfigMessages = typeof config;
