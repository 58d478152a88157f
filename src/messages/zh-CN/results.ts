/** @fileoverview What an action says that it did, and what it asks before. */

export const results = {
  numbered: (count: number) => `已编号 ${count} 位客户。`,
  created: (number: string, name: string) => `已新建客户 ${number} ${name}。`,
  logged: (number: string, closed: number, next: string) =>
    `已登记维护记录 ${number}${closed > 0 ? `，完成 ${closed} 项跟进计划` : ''}${next === '' ? '' : `，下次跟进 ${next}`}。`,
  ordered: (number: string) => `已登记成交记录 ${number}。`,
  plansMade: (count: number) => (count === 0 ? '跟进计划已是最新，没有新增。' : `已生成 ${count} 项跟进计划。`),
  plansDecided: (count: number, verdict: string) => `${count} 项跟进计划：${verdict}。`,
  regraded: (customers: number, changed: number) => `已计算 ${customers} 位客户，${changed} 位等级有变化。`,
  checked: (problems: number) =>
    problems === 0 ? '数据检查完毕，没有发现问题。' : `数据检查完毕，发现 ${problems} 处问题，见「数据检查」页。`,
  verified: (name: string) => `${name}：信息核对无误，已记录。`,
  requested: (number: string) => `已提交更新申请 ${number}。`,
  requestApplied: (number: string) => `更新申请 ${number} 已生效。`,
  requestRefused: (number: string) => `更新申请 ${number} 已驳回。`,
  requestOutdated: (field: string, before: string, now: string) =>
    `${field}在申请之后已由“${before}”改为“${now}”，请再确认。`,
  reviewed: (name: string, state: string) => `${name}：${state}。`,
  transferred: (customers: number, plans: number, needs: number, to: string) =>
    `已将 ${customers} 位客户、${plans} 项计划、${needs} 项需求转交给${to}。`,
  askTransferFrom: '转交谁名下的客户？请写原负责人的姓名；只转交所选行的客户时留空。',
  askTransferTo: (whose: string) => `${whose}：转交给谁？请写团队成员的姓名。`,
  askTransferWhy: '转交原因？',
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
  digestPreview: '我的今日提醒',
  minutesSent: (to: string) => `沟通纪要已发送给${to}。`,
  copied: '已复制。',
  askGreeted: '将您名下还未完成的节日问候全部标为已完成。继续吗？',
  greetingsDone: (count: number) => `已完成 ${count} 位客户的问候。`,
  greeted: (festival: string, count: number) => `${festival}问候：${count} 位客户已完成。`,
  logIntact: (count: number) => `变更记录完整，共 ${count} 条。`,
  logBroken: (seq: string) => `变更记录从 ${seq} 起与校验码不符，可能被改动。`,
  restored: (field: string, value: string) => `已将${field}恢复为“${value}”。`,
  renamed: (list: string, before: string, after: string, count: number) =>
    `${list}：“${before}”改为“${after}”，更新 ${count} 条记录。`,
  personDeleted: (name: string, cells: number) => `已删除 ${name} 的个人信息，共 ${cells} 处。`,
  personCopied: (name: string, cells: number) => `${name} 的个人信息副本，共 ${cells} 处。`,
  backedUp: (name: string) => `已备份：${name}。`,
  dashboardAt: (at: string) => `看板数据时间：${at}。`,
  askMany: (count: number, what: string) => `将更改 ${count} 行：${what}。继续吗？`,
  cancelled: '未做更改。',
  chooseRow: '请先选中一行记录。',
  chooseCustomerRow: '请先在「客户」页选中一位客户。',
  chooseCustomerCell: '请先选中要填写客户编号的单元格（如「维护记录」页的“客户”列）。',
};

export type ResultMessages = typeof results;
