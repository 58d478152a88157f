/** @fileoverview Old records that leave the sheet for a backup. */

export const retention = {
  reason: (madeAt: string, before: string) => `${before} 之前的记录移入备份（${madeAt} 下载）`,
  recordsMoved: (tab: string, count: number, first: string, last: string) =>
    `${tab}：${count} 条已移出表格，编号 ${first} 至 ${last}，见备份`,
  entriesMoved: (count: number, last: string) =>
    `变更记录 ${count} 条已移出表格，到 ${last} 为止，见备份；校验从其后接续`,
  carried: (seq: string) => `沿用已移出的 ${seq}`,
  moved: (count: number) => (count === 0 ? '没有需要移出的旧记录。' : `已移出 ${count} 条旧记录。`),
  notOurs: '这份备份不是从本登记簿下载的，旧记录没有移出。请重新下载备份。',
  /** In 数据检查. */
  waiting: (count: number, before: string) => `${count} 条记录早于 ${before}，已过保留期`,
  advice: '由管理员用「数据 ▸ 立即备份」下载备份，再移出旧记录',
};

export type RetentionMessages = typeof retention;
