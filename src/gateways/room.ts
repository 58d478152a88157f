/** @fileoverview More rows and tabs, as long as the spreadsheet has room for them. */
import { MOST_CELLS, NoRoom } from '../application/keeping/no-room';
import { gridSize } from './whole-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google makes a new tab of a thousand rows and 26 columns. */
const NEW_CELLS = 1000 * 26;

/** Blank ones too: one call, the sizes are known to the ranges. */
export function cellsIn(spreadsheet: Spreadsheet): number {
  return spreadsheet.getSheets().reduce((sum, sheet) => {
    const { rows, columns } = gridSize(sheet);
    return sum + rows * columns;
  }, 0);
}

export function insertRowsAfter(sheet: Sheet, row: number, count: number): void {
  const wanted = () => count * gridSize(sheet).columns;
  inRoom(sheet.getParent(), wanted, () => sheet.insertRowsAfter(row, count));
}

export function insertRowsBefore(sheet: Sheet, row: number, count: number): void {
  const wanted = () => count * gridSize(sheet).columns;
  inRoom(sheet.getParent(), wanted, () => sheet.insertRowsBefore(row, count));
}

/** Behind all others. */
export function insertSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  return inRoom(
    spreadsheet,
    () => NEW_CELLS,
    () => spreadsheet.insertSheet(name, spreadsheet.getNumSheets()),
  );
}

/** What Google says of a full spreadsheet depends on the account's language, so the cells tell. */
function inRoom<R>(spreadsheet: Spreadsheet, wanted: () => number, insert: () => R): R {
  try {
    return insert();
  } catch (error) {
    const cells = wanted();
    if (cellsIn(spreadsheet) + cells > MOST_CELLS) throw new NoRoom(cells);
    throw error;
  }
}
