/** @fileoverview Reads a range that may reach beyond a grid from which somebody has just deleted rows or columns. */
import { MovedMeanwhile } from '../application/keeping/moved-meanwhile';
import type { Cell } from './cells';

/**
 * A range is made of row and column numbers; beyond the grid it is refused: "The coordinates of the range are outside
 * the dimensions of the sheet" (runtime-facts 2.3), in the language of the account, so the grid is asked and not the words.
 */
export function valuesNow(range: GoogleAppsScript.Spreadsheet.Range, tab: string): Cell[][] {
  try {
    return range.getValues();
  } catch (error) {
    const sheet = range.getSheet();
    const fits = range.getLastRow() <= sheet.getMaxRows() && range.getLastColumn() <= sheet.getMaxColumns();
    if (fits) throw error;
    throw new MovedMeanwhile(tab);
  }
}
