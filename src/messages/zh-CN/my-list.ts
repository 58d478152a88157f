/** @fileoverview The words of the generated tab 我的待办. */

export const myList = {
  titles: ['计划日期', '状态', '负责人', '客户编号', '客户', '等级', '内容', '原因', '方式', '来源', '审批'],
  note: (at: string, count: number) =>
    `全部成员未完成的跟进共 ${count} 项，更新于 ${at}；用筛选选择负责人，点击客户编号打开客户。`,
  undated: '未定日期',
  today: '今天',
  overdue: (days: number) => `逾期 ${days} 天`,
  ahead: (days: number) => `${days} 天后`,
  greetings: (festival: string, count: number, by: string) => `${festival}问候：${count} 位客户待发送，${by}前`,
  greetingsWhere: '名单与祝福语、整批完成：客户登记簿 ▸ 跟进 ▸ 完成节日问候…',
};

export type MyListMessages = typeof myList;
