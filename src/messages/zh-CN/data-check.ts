/** @fileoverview 数据检查: its titles, and what is wrong with the register as a whole. */

export const dataCheck = {
  titles: ['程度', '数据表', '编号', '字段', '当前值', '问题', '建议', '负责人', '链接'],
  note: (at: string, count: number) =>
    count === 0
      ? `${at} 检查：没有发现问题。`
      : `${at} 检查：${count} 处问题，按负责人排列。修改后用「数据 ▸ 数据检查」刷新。`,
  first: (lines: number) => `仅列出前 ${lines} 处。`,
  open: '打开',
  untold: (field: string) => `登记了个人${field}，尚未告知用途`,
  tell: (consent: string) => `告知用途并征得同意后，填写“${consent}”`,
  tagWritten: (tag: string, times: number) => `“${tag}”已写过 ${times} 次，下拉选项里还没有`,
  offerTag: (list: string) => `需要时在「下拉选项」页末尾加一行，列表写“${list}”，即可选用`,
  returned: {
    order: (day: string) => `客户流失后，${day} 又有成交`,
    contact: (day: string) => `客户流失后，${day} 又有联系`,
  },
  askReturned: (stage: string) =>
    `如已挽回，请修改合作阶段（例如“${stage}”）；仍属流失，请用「审核 ▸ 信息核对无误」确认`,
  tabMissing: (tab: string) => `找不到工作表「${tab}」`,
  columnMissing: (field: string) => `缺少列：${field}`,
  repair: '用「数据 ▸ 修复登记簿」补回',
  room: (percent: number) => `表格已用去可容纳单元格的 ${percent}%（上限 1000 万）`,
  makeRoom: '删除空白的行和列，或将旧记录备份后移出',
  holidaysMissing: (year: number) => `${year} 年的放假安排尚未收录，暂按每周工作日和推算的节日计算`,
  addHolidays: '放假通知发布后，在「节假日」页补充，或更新程序',
  mailFailed: (day: string) => `${day} 的邮件发送失败`,
  mailUnknown: (day: string) => `${day} 的邮件无法确定是否送达，不会自动重发`,
  mendAddress: '核对「团队成员」页的邮箱',
  askRecipient: '请向收件人确认；当天可用「设置 ▸ 定时任务…」重发',
  jobFailed: (name: string, period: string) => `自动任务“${name}”（${period}）没有完成`,
  seeRuns: '下一小时会再试；详情见隐藏的「运行记录」页',
  madeUp: '没有做完的，下一小时会补做；若一再出现，请打开「设置 ▸ 定时任务…」查看',
  decide: '请经理确认：在相应的页面或菜单中作出决定',
};

export type DataCheckMessages = typeof dataCheck;
