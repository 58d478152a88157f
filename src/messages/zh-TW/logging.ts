/** @fileoverview What is said when somebody asks for an old value of the change log. */
import type { LoggingMessages } from '../zh-CN/logging';

export const logging: LoggingMessages = {
  askEntry: '請輸入要恢復的變更紀錄序號（如 L000012）：該筆的「原值」將寫回。',
  noEntry: (seq) => `變更紀錄中沒有序號「${seq}」。`,
  wholeRecord: (seq) => `${seq} 記的是整筆紀錄的新建或刪除，不能按欄位恢復。`,
  noField: (field) => `現在沒有「${field}」這個欄位。`,
  computed: (field) => `${field}由登記簿計算，不能恢復舊值。`,
  notKept: (seq) => `${seq} 的原值未完整保留，不能恢復。`,
  gone: (record) => `${record} 已被刪除，不能恢復其中的值。`,
  restoreReason: (seq) => `恢復 ${seq} 的原值`,
};
