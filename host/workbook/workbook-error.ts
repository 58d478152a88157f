/** @fileoverview The refusal of a workbook: its message is the text Sheets shows; the services border turns it into an exception. */

export class WorkbookError extends Error {
  override name = 'WorkbookError';
}
