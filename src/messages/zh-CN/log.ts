/** @fileoverview Words of the change log. */

interface Change {
  /** yyyy-mm-dd */
  day: string;
  reason: string;
  field: string;
  before: string;
  after: string;
}

export const log = {
  /** K1: 2024年3月15日，因客户负责人离职，将联系人由“…”变更为“…” */
  changeNote: ({ day, reason, field, before, after }: Change) => {
    const [year, month, date] = day.split('-').map(Number);
    const because = reason === '' ? '' : `因${reason}，`;
    return `${year}年${month}月${date}日，${because}将${field}由“${before}”变更为“${after}”`;
  },
};
