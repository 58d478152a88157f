/** @fileoverview People may turn a range into a table of typed columns, which takes neither formats nor dropdowns. */

/** What came of looking after columns. */
export type Mended = 'nothing' | 'mended' | 'refused';

/**
 * Does what such columns refuse; false where they did. Their exception cannot be told by its words, which are in the
 * user's language (runtime-facts 1.4), and comes with the next flush where the call was only queued.
 */
export function unlessTyped(work: () => void): boolean {
  try {
    work();
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'Exception') return false;
    throw error;
  }
}
