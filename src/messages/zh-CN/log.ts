/** @fileoverview Words of the change log. */

interface Change {
  /** yyyy-mm-dd */
  day: string;
  reason: string;
  field: string;
  before: string;
  after: string;
}

interface PutBack {
  field: string;
  /** What was typed. */
  before: string;
  /** What stands there again. */
  after: string;
}

export const log = {
  /** What was put back, and why. */
  putBack: {
    number: ({ field, before, after }: PutBack) => `${field}由登记簿给出：有人改为“${before}”，已改回“${after}”`,
    computed: ({ field, before, after }: PutBack) => `${field}由登记簿填写：有人改为“${before}”，已改回“${after}”`,
    decision: ({ field, before, after }: PutBack) => `${field}须由有权的人决定：有人改为“${before}”，已改回“${after}”`,
    strict: ({ field, before, after }: PutBack) => `${field}须经申请修改：有人改为“${before}”，已改回“${after}”`,
  },
  /** K1: 2024年3月15日，因客户负责人离职，将联系人由“…”变更为“…” */
  changeNote: ({ day, reason, field, before, after }: Change) => {
    const [year, month, date] = day.split('-').map(Number);
    const because = reason === '' ? '' : `因${reason}，`;
    return `${year}年${month}月${date}日，${because}将${field}由“${before}”变更为“${after}”`;
  },
};
