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
    number: ({ field, before, after }: PutBack) =>
      `${field} is given by the register: “${before}” was typed and put back to “${after}”`,
    computed: ({ field, before, after }: PutBack) =>
      `${field} is filled in by the register: “${before}” was typed and put back to “${after}”`,
    decision: ({ field, before, after }: PutBack) =>
      `${field} is decided by others: “${before}” was typed and put back to “${after}”`,
    strict: ({ field, before, after }: PutBack) =>
      `${field} is changed by request only: “${before}” was typed and put back to “${after}”`,
  },
  changeNote: ({ day, reason, field, before, after }: Change) =>
    `${day}: ${field} changed from “${before}” to “${after}”${reason === '' ? '' : ` because of ${reason}`}`,
};
