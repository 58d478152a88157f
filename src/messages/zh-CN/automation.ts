/** @fileoverview The scheduled tasks: their state, and what is said about it. */

export const automation = {
  title: '定时任务',
  dead: (hours: number) => `自动任务已停止 ${hours} 小时，请管理员打开“定时任务”。`,
  onlyOwner: (email: string) => `只有 ${email} 能安装自动任务；管理员可以接管。`,
  tooMany: '您的账号在此脚本中的任务已满 20 个，请先在 Apps Script 的“触发器”页删除不用的。',
  handlers: {
    handleEdit: '编辑处理',
    handleChange: '变动处理',
    handleFormSubmit: '问卷提交',
    handleHourly: '每小时任务',
  },
};

export type AutomationMessages = typeof automation;
