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
  changeNote: ({ day, reason, field, before, after }: Change) =>
    `${day}: ${field} changed from “${before}” to “${after}”${reason === '' ? '' : ` because of ${reason}`}`,
};
