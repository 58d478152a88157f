/** @fileoverview What is said when somebody asks for an old value of the change log. */

export const logging = {
  askEntry: '请输入要恢复的变更记录序号（如 L000012）：该条的“原值”将写回。',
  noEntry: (seq: string) => `变更记录中没有序号“${seq}”。`,
  wholeRecord: (seq: string) => `${seq} 记的是整条记录的新建或删除，不能按字段恢复。`,
  noField: (field: string) => `现在没有“${field}”这个字段。`,
  computed: (field: string) => `${field}由登记簿计算，不能恢复旧值。`,
  notKept: (seq: string) => `${seq} 的原值未完整保留，不能恢复。`,
  gone: (record: string) => `${record} 已被删除，不能恢复其中的值。`,
  restoreReason: (seq: string) => `恢复 ${seq} 的原值`,
};

export type LoggingMessages = typeof logging;
