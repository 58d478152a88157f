/** @fileoverview The first record of a tab, where it was put in below the titles and looks like them. */
import { firstDataRow, type Tab } from '../tab';
import { unlessTyped } from './unless-typed';

/** A row that is put in takes the look of its neighbour (runtime-facts 2.3): dropdowns and colours are copied from below. */
export function dressLikeBelow(tab: Tab): void {
  const row = firstDataRow(tab);
  const first = tab.sheet.getRange(`${row}:${row}`);
  if (first.getFontWeight() !== 'bold') return;
  const below = tab.sheet.getRange(`${row + 1}:${row + 1}`);
  unlessTyped(() => {
    below.copyTo(first, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    below.copyTo(first, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  });
}
