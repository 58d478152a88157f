/** @fileoverview A spreadsheet that has no room for more. */

/** All tabs of a spreadsheet together, blank cells counted (runtime-facts 4.1). */
export const MOST_CELLS = 10_000_000;

export class NoRoom extends Error {
  override name = 'NoRoom';
  constructor(cells: number) {
    super(`No room for ${cells} more cells: a spreadsheet holds ${MOST_CELLS}; delete blank rows, columns or tabs`);
  }
}
