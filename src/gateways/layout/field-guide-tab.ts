/** @fileoverview 填写说明: generated from the declarations, written only where it changed. */
import { fieldGuideTab } from '../../schema/generated-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WIDTHS: readonly (readonly [first: number, count: number, width: number])[] = [
  [1, 5, 120],
  [6, 2, 420],
];

export function writeGuide(
  spreadsheet: Spreadsheet,
  known: Sheet | undefined,
  place: number,
  hints: readonly string[],
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): Sheet {
  const grid = [...hints.map((hint) => filled([hint], titles.length)), [...titles], ...rows.map((row) => [...row])];
  const sheet = known ?? makeSheet(spreadsheet, place, hints.length + 1, grid.length, titles.length);
  if (known && sameText(known.getDataRange().getValues(), grid)) return known;
  if (known) {
    known.getRange(1, 1, known.getMaxRows(), titles.length).clearContent();
    if (known.getMaxRows() < grid.length) known.insertRowsAfter(known.getMaxRows(), grid.length - known.getMaxRows());
    dressRows(known, hints.length + 1, grid.length, titles.length);
    // Frozen last: of a set-up that died while it made the tab, the rest of its look is missing too.
    if (known.getFrozenRows() === 0) dressTitles(known, hints.length + 1, titles.length);
  }
  sheet.getRange(1, 1, grid.length, titles.length).setValues(grid);
  return sheet;
}

function makeSheet(spreadsheet: Spreadsheet, place: number, titleRow: number, height: number, width: number): Sheet {
  const sheet = spreadsheet.insertSheet(fieldGuideTab.tab, place);
  dressRows(sheet, titleRow, height, width);
  dressTitles(sheet, titleRow, width);
  return sheet;
}

function dressTitles(sheet: Sheet, titleRow: number, width: number): void {
  sheet.getRange(titleRow, 1, 1, width).setFontWeight('bold').setBackground('#dbe7f7');
  for (const [first, count, pixels] of WIDTHS) sheet.setColumnWidths(first, count, pixels);
  sheet.setFrozenRows(titleRow);
}

/** A guide that has grown stands on rows that were not its own before. */
function dressRows(sheet: Sheet, titleRow: number, height: number, width: number): void {
  sheet.getRange(1, 1, height, width).setNumberFormat('@');
  sheet
    .getRange(titleRow, 1, height - titleRow + 1, width)
    .setWrap(true)
    .setVerticalAlignment('top');
}

function filled(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function sameText(now: readonly (readonly unknown[])[], wanted: readonly (readonly string[])[]): boolean {
  if (now.length !== wanted.length) return false;
  return wanted.every((row, index) => row.every((cell, at) => String(now[index]?.[at] ?? '') === cell));
}
