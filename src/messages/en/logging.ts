/** @fileoverview What is said when somebody asks for an old value of the change log. */
import type { LoggingMessages } from '../zh-CN/logging';

export const logging: LoggingMessages = {
  askEntry: 'Number of the entry (such as L000012) whose old value is to come back:',
  noEntry: (seq) => `The change log has no entry “${seq}”.`,
  wholeRecord: (seq) => `${seq} is about a whole record that was made or deleted; there is no single value in it.`,
  noField: (field) => `There is no field “${field}” now.`,
  computed: (field) => `${field} is computed by the register; an old value would not stay.`,
  notKept: (seq) => `The old value of ${seq} was not kept whole.`,
  gone: (record) => `${record} was deleted; its values cannot come back.`,
  restoreReason: (seq) => `old value of ${seq} restored`,
};
