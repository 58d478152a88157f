/** @fileoverview Makes the sheets that are missing: the first one from scratch, the others after its pattern. */
import type { Table, Visibility } from '../../schema/define-table';
import { allTabs } from '../../schema/derive/tabs';
import { tables } from '../../schema/tables';
import { hasTail } from '../machine-tails';
import { gridSize } from '../whole-grid';
import { TITLE_ROW } from './laid-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of a new tab. It grows by itself; every dropdown is set cell by cell, so a thousand would be slow. */
export const NEW_ROWS = 500;
const NEW_COLUMNS = 26;
const MACHINE_COLUMNS = Math.max(
  ...tables.filter(({ visibility }) => visibility === 'machine').map(({ fields }) => Object.keys(fields).length),
);
const WIDTH = 120;
/** The third column holds a name in most tables: the customer's, or an industry. */
const THIRD_WIDTH = 200;
const TITLE_BACKGROUND = '#dbe7f7';

export interface SheetMaker {
  make(table: Table, index: number): Sheet;
}

/**
 * A new sheet costs one call once there is a pattern: frozen panes, hidden key row, text format and title row come
 * with it (docs ref: Spreadsheet.insertSheet, options.template).
 */
export function sheetMaker(spreadsheet: Spreadsheet, blank: Sheet | undefined): SheetMaker {
  const patterns = new Map<Visibility, Sheet>();
  const colours = new Map(allTabs().map(({ name, colour }) => [name, colour]));

  /** A pattern has the colour of its tab; one of another visibility serves for all but that. */
  function patterned(table: Table, index: number): Sheet {
    const same = patterns.get(table.visibility);
    const pattern = same ?? [...patterns.values()][0];
    const sheet = pattern
      ? spreadsheet.insertSheet(table.tab, index, { template: pattern })
      : firstSheet(spreadsheet, blank, table, index);
    if (!same) {
      if (table.visibility === 'machine') sheet.deleteColumns(MACHINE_COLUMNS + 1, NEW_COLUMNS - MACHINE_COLUMNS);
      sheet.setTabColor(colours.get(table.name) ?? null);
      patterns.set(table.visibility, sheet);
    }
    return sheet;
  }

  return {
    make(table, index) {
      return patterned(table, index);
    },
  };
}

// A paste of a thousand rows leaves as many here: growing them then would be a call each.
const LONG_ROWS = 5000;

/** Columns of a new tab: blank ones count among the ten million cells, and machine tabs grow (runtime-facts 4.1). */
function newColumns({ visibility }: Table): number {
  return visibility === 'machine' ? MACHINE_COLUMNS : NEW_COLUMNS;
}

/** A tab that grows with every change has no column too many. */
function fitColumns(table: Table, sheet: Sheet, columns: number): void {
  const wanted = Object.keys(table.fields).length;
  const most = hasTail(table) ? wanted : Math.max(wanted, newColumns(table));
  if (columns < wanted) sheet.insertColumnsAfter(columns, wanted - columns);
  if (columns > most) sheet.deleteColumns(most + 1, columns - most);
}

/** Once all sheets are made: a pattern must not hand on its many columns. */
export function roomForFields(table: Table, sheet: Sheet): void {
  fitColumns(table, sheet, newColumns(table));
  if (hasTail(table)) sheet.insertRowsAfter(NEW_ROWS, LONG_ROWS - NEW_ROWS);
}

/** A sheet that a run left half made when it died: what is there already is set to the same again. */
export function finishSheet(table: Table, sheet: Sheet): void {
  const { rows, columns } = gridSize(sheet);
  const last = sheet.getLastRow();
  fitColumns(table, sheet, columns);
  if (hasTail(table)) {
    if (rows < LONG_ROWS) sheet.insertRowsAfter(rows, LONG_ROWS - rows);
  } else if (rows > NEW_ROWS && last <= NEW_ROWS) sheet.deleteRows(NEW_ROWS + 1, rows - NEW_ROWS);
  const now = gridSize(sheet);
  if (last <= TITLE_ROW) sheet.getRange(1, 1, now.rows, now.columns).setNumberFormat('@');
  lookOf(sheet, Math.min(NEW_COLUMNS, now.columns));
  sheet.setTabColor(allTabs().find(({ name }) => name === table.name)?.colour ?? null);
}

function firstSheet(spreadsheet: Spreadsheet, blank: Sheet | undefined, { tab }: Table, index: number): Sheet {
  const sheet = blank ? blank.setName(tab) : spreadsheet.insertSheet(tab, index);
  sheet.deleteRows(NEW_ROWS + 1, gridSize(sheet).rows - NEW_ROWS);
  sheet.getRange('A:Z').setNumberFormat('@');
  lookOf(sheet, NEW_COLUMNS);
  return sheet;
}

function lookOf(sheet: Sheet, columns: number): void {
  sheet.getRange(`${TITLE_ROW}:${TITLE_ROW}`).setBackground(TITLE_BACKGROUND).setFontWeight('bold');
  sheet.setColumnWidths(1, columns, WIDTH);
  sheet.setColumnWidth(3, THIRD_WIDTH);
  sheet.setFrozenRows(TITLE_ROW);
  sheet.setFrozenColumns(2);
  sheet.hideRows(1);
}
