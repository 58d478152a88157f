/** @fileoverview What an action says that it did, and what it asks before. */

export const results = {
  plansMade: (count: number) => (count === 0 ? '跟进计划已是最新，没有新增。' : `已生成 ${count} 项跟进计划。`),
  regraded: (customers: number, changed: number) => `已计算 ${customers} 位客户，${changed} 位等级有变化。`,
  checked: (problems: number) =>
    problems === 0 ? '数据检查完毕，没有发现问题。' : `数据检查完毕，发现 ${problems} 处问题，见「数据检查」页。`,
  verified: (name: string) => `${name}：信息核对无误，已记录。`,
  requestOutdated: (field: string, before: string, now: string) =>
    `${field}在申请之后已由“${before}”改为“${now}”，请再确认。`,
  merged: (other: string, master: string, moved: number) => `已将 ${other} 并入 ${master}，移动 ${moved} 条记录。`,
  mergeUndone: (other: string) => `已撤销合并，${other} 已恢复。`,
  digestsSent: (sent: number, waiting: number, unknown: number) =>
    [
      sent > 0 ? `已发送 ${sent} 封提醒` : '没有需要发送的提醒',
      waiting > 0 ? `${waiting} 封等待邮件额度` : '',
      unknown > 0 ? `${unknown} 封无法确定是否送达` : '',
    ]
      .filter(Boolean)
      .join('，')
      .concat('。'),
  logIntact: (count: number) => `变更记录完整，共 ${count} 条。`,
  logFitsSoFar: (count: number) => `前 ${count} 条变更记录完整。`,
  noJob: (job: string) => `没有名为“${job}”的任务。`,
  logBroken: (seq: string) => `变更记录从 ${seq} 起与校验码不符，可能被改动。`,
  restored: (field: string, value: string) => `已将${field}恢复为“${value}”。`,
  renamed: (list: string, before: string, after: string, count: number) =>
    `${list}：“${before}”改为“${after}”，更新 ${count} 条记录。`,
  personDeleted: (name: string, cells: number) => `已删除 ${name} 的个人信息，共 ${cells} 处。`,
  personCopied: (name: string, cells: number) => `${name} 的个人信息副本，共 ${cells} 处。`,
  chooseCustomerRow: '请先在「客户」页选中一位客户。',
  chooseCustomerCell: '请先选中要填写客户编号的单元格（如「维护记录」页的“客户”列）。',
};

export type ResultMessages = typeof results;
