/** @fileoverview 选项改名: what is asked, why not, and why records changed. */

export const renaming = {
  askList: '要改名的选项在哪个列表中？请写“下拉选项”页“列表”一栏的名称，如 所属行业。',
  askFrom: (list: string) => `${list}：要改名的选项？`,
  askTo: (from: string) => `“${from}”改为？所有用到它的记录会一起更新。`,
  fixed: (list: string) => `${list}的选项由程序按名称使用，不能改名。`,
  ruled: (value: string) => `“${value}”由规则按名称使用，不能改名；可以停用它，或新增其他选项。`,
  unknown: (list: string, value: string) => `${list}中没有“${value}”。`,
  unfit: (value: string) =>
    `“${value}”不能作为选项名称：最多 200 个字，不能含有空格、顿号、逗号、分号，也不能以 = + - @ 开头。`,
  reason: (list: string, from: string, to: string) => `选项改名（${list}：${from} → ${to}）`,
};

export type RenamingMessages = typeof renaming;
