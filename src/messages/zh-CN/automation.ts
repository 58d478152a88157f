/** @fileoverview The scheduled tasks: their state, and what is said about it. */

export const automation = {
  title: '定时任务',
  dead: (hours: number) => `自动任务已停止 ${hours} 小时，请管理员打开“定时任务”。`,
  never: '自动任务尚未运行，请管理员打开“定时任务”。',
  owner: (email: string) => `自动任务由 ${email} 运行。`,
  noOwner: '自动任务还没有运行账号。',
  askTakeOver: (email: string) =>
    `自动任务目前由 ${email} 运行。要改由您的账号运行吗？原账号的任务会在下一次运行时自动停止。`,
  onlyOwner: (email: string) => `只有 ${email} 能安装自动任务；管理员可以接管。`,
  made: (names: string) => `已安装：${names}。`,
  complete: '自动任务齐全。',
  removed: (count: number) => `已删除 ${count} 个多余的任务。`,
  lastRun: (name: string, at: string) => `${name}：上次运行 ${at}`,
  neverRun: (name: string) => `${name}：尚未运行`,
  minutes: (used: number, limit: number) => `今日已用 ${used} 分钟，上限 ${limit} 分钟。`,
  authorise: (url: string) => `授权不完整，请打开以下链接重新授权：\n${url}`,
  taken: '自动任务已改由您的账号运行。',
  tooMany: '您的账号在此脚本中的任务已满 20 个，请先在 Apps Script 的“触发器”页删除不用的。',
  handlers: {
    handleEdit: '编辑处理',
    handleChange: '变动处理',
    handleFormSubmit: '问卷提交',
    handleHourly: '每小时任务',
  },
};

export type AutomationMessages = typeof automation;
