/** @fileoverview Who may not do what, and what is said when a run cannot begin. */

export const access = {
  managers: '销售经理、管理员',
  reviewers: '复核人、销售经理、管理员',
  stranger: (email: string) => `${email || '您的账号'} 不在「团队成员」页中，请管理员先添加。`,
  inactive: (name: string) => `${name} 已不在职，不能使用登记簿的功能。`,
  role: (role: string, allowed: string) => `您的角色是“${role}”，此功能仅限：${allowed}。`,
  notSetUp: '登记簿尚未建立。请先用「设置 ▸ 初始化登记簿…」。',
  busy: '登记簿正在处理其他操作，请稍后再试。',
  missingTab: (tab: string) => `找不到工作表「${tab}」。请用「数据 ▸ 修复登记簿」补回。`,
  missingNumbers: (tab: string) => `「${tab}」的编号列被删除了。请撤销删除，或用「数据 ▸ 修复登记簿」补回，编号不变。`,
  noRoom:
    '表格已满：一个文件最多容纳 1000 万个单元格（空白的也算），本次内容没有保存。请删除空白的行、列或不用的工作表，或用「数据 ▸ 立即备份」将旧记录移出，然后再试。',
  newer: '登记簿的版本比程序新，为避免损坏数据，程序已停止写入。请更新程序。',
  function: '功能',
  separator: '、',
  notExported: (name: string) => `没有名为“${name}”的表可供您导出。`,
};

export type AccessMessages = typeof access;
