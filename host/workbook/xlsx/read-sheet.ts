/** @fileoverview One sheet of an .xlsx file as a sheet of the workbook. */
import type { Sheet } from 'hucre';
import { parseA1 } from '../a1';
import { setAttribute } from '../attribute-blocks';
import type { AttributeName, Attributes } from '../attributes';
import { formulaCell } from '../cell-value';
import { putCell } from '../cells';
import { shiftGroupDepth } from '../groups';
import { rect } from '../rect';
import { setRun } from '../runs';
import { createSheet, DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from '../sheet-model';
import type { Workbook } from '../workbook';
import { conditionalRuleOf } from './conditional-rules';
import { hexColor, lookOf } from './styles';
import { ruleOf } from './validations';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Dates are read as UTC moments; a cell holds their serial. */
function storedValue(value: Sheet['rows'][number][number] | undefined): string | number | boolean | null {
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  return value === undefined || value === '' ? null : value;
}

function readCells(workbook: Workbook, sheet: SheetModel, read: Sheet): void {
  read.rows.forEach((line, r) => {
    line.forEach((value, c) => {
      const column = sheet.columns[c];
      if (column) putCell(column, r + 1, storedValue(value));
    });
  });
  for (const [key, cell] of read.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map((text) => Number(text) + 1);
    const store = sheet.columns[column - 1];
    if (!store) continue;
    if (cell.formula) putCell(store, row, formulaCell(`=${cell.formula}`));
    if (cell.comment) setAttribute(workbook, sheet, rect(row, column), 'note', cell.comment.text);
    for (const [name, value] of Object.entries(lookOf(cell.style ?? {}))) {
      if (value === undefined) continue;
      setAttribute(workbook, sheet, rect(row, column), name as AttributeName, value as Attributes[AttributeName]);
    }
  }
}

function readLines(workbook: Workbook, sheet: SheetModel, read: Sheet): void {
  for (const [index, { height, hidden, outlineLevel }] of read.rowDefs ?? []) {
    const row = index + 1;
    if (height !== undefined) setRun(sheet.rowHeights, row, row + 1, Math.round(height / 0.75));
    if (hidden) setRun(sheet.rowsHidden, row, row + 1, true);
    if (outlineLevel) shiftGroupDepth(workbook, sheet, 'row', row, 1, outlineLevel);
  }
  read.columns?.forEach(({ width, hidden, outlineLevel }, i) => {
    if (width !== undefined) setRun(sheet.columnWidths, i + 1, i + 2, Math.round(width * 7 + 5));
    if (hidden) setRun(sheet.columnsHidden, i + 1, i + 2, true);
    if (outlineLevel) shiftGroupDepth(workbook, sheet, 'column', i + 1, 1, outlineLevel);
  });
}

export function emptySheetFor(read: Sheet, id: number): SheetModel {
  const width = read.rows.reduce((most, line) => Math.max(most, line.length), 0);
  return createSheet(id, read.name, Math.max(DEFAULT_ROWS, read.rows.length), Math.max(DEFAULT_COLUMNS, width));
}

/** Fills a sheet; validations come afterwards, as their lists may lie on sheets that are read later. */
export function fillSheet(workbook: Workbook, sheet: SheetModel, read: Sheet): void {
  const grid = { rows: sheet.rows, columns: sheet.columns.length };
  readCells(workbook, sheet, read);
  readLines(workbook, sheet, read);
  sheet.hidden = read.hidden ?? false;
  sheet.tabColor = hexColor(read.view?.tabColor) ?? null;
  sheet.frozenRows = read.freezePane?.rows ?? 0;
  sheet.frozenColumns = read.freezePane?.columns ?? 0;
  sheet.merges = (read.merges ?? []).map(({ startRow, startCol, endRow, endCol }) =>
    rect(startRow + 1, startCol + 1, endRow - startRow + 1, endCol - startCol + 1),
  );
  sheet.conditionalRules = (read.conditionalRules ?? []).flatMap((rule) => conditionalRuleOf(sheet, rule) ?? []);
  const range = read.autoFilter && parseA1(read.autoFilter.range.replace(/\$/g, ''), grid);
  if (range) sheet.filter = { range, columns: [], sorted: [] };
}

export function readValidations(workbook: Workbook, sheet: SheetModel, read: Sheet): void {
  for (const validation of read.dataValidations ?? []) {
    const rule = ruleOf(workbook, sheet, validation);
    if (!rule) continue;
    for (const text of validation.range.split(' ')) {
      const area = parseA1(text, { rows: sheet.rows, columns: sheet.columns.length });
      if (area) setAttribute(workbook, sheet, area, 'validation', rule);
    }
  }
}
