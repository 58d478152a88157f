/** @fileoverview Builds a workbook with one filled sheet for tests. */

import { readValues } from '../../../host/workbook/blocks';
import { enterCells, type Input } from '../../../host/workbook/enter-cells';
import { createSheet, lastColumn, lastRow, type SheetModel } from '../../../host/workbook/sheet-model';
import { createWorkbook, type Workbook } from '../../../host/workbook/workbook';

export const NOW = Date.parse('2026-11-23T08:00:00+08:00');

export function workbookOf(
  rows: Input[][],
  size: { rows?: number; columns?: number; locale?: string } = {},
): { workbook: Workbook; sheet: SheetModel } {
  const workbook = createWorkbook({
    locale: size.locale ?? 'zh_CN',
    timeZone: 'Asia/Shanghai',
    now: () => NOW,
    firstSheet: null,
  });
  const sheet = createSheet(0, '客户', size.rows ?? 20, size.columns ?? 8);
  workbook.sheets.push(sheet);
  if (rows.length > 0) enterCells(workbook, sheet, 1, 1, rows);
  return { workbook, sheet };
}

/** Reads everything with content. */
export function contentOf(workbook: Workbook, sheet: SheetModel): unknown[][] {
  const area = { row: 1, column: 1, numRows: lastRow(sheet), numColumns: lastColumn(sheet) };
  return readValues(workbook, sheet, area);
}
