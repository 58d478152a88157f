/** @fileoverview A workbook saved as .xlsx, for Excel, LibreOffice and Google Sheets, and opened from one. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { parseA1, splitSheetName } from './a1';
import { createWorkbook, sheetById, sheetByName, type Workbook, type WorkbookOptions } from './workbook';
import { emptySheetFor, fillSheet, readValidations } from './xlsx/read-sheet';
import { LISTS_SHEET, type LongLists } from './xlsx/validations';
import { namedPlace, writeSheetOf } from './xlsx/write-sheet';

function listsSheet({ columns }: LongLists): WriteSheet[] {
  if (columns.length === 0) return [];
  const height = Math.max(...columns.map((items) => items.length));
  const rows = Array.from({ length: height }, (_, r) => columns.map((items) => items[r] ?? null));
  return [{ name: LISTS_SHEET, rows, hidden: true }];
}

export async function xlsxBytes(workbook: Workbook): Promise<Uint8Array> {
  const lists: LongLists = { columns: [] };
  const sheets = workbook.sheets.map((sheet) => writeSheetOf(workbook, sheet, lists));
  const namedRanges = workbook.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = sheetById(workbook, sheetId);
    return sheet && range ? [{ name, range: namedPlace(sheet, range) }] : [];
  });
  const activeSheet = Math.max(
    0,
    workbook.sheets.findIndex(({ hidden }) => !hidden),
  );
  return writeXlsx({
    sheets: [...sheets, ...listsSheet(lists)],
    namedRanges,
    activeSheet,
    defaultFont: { name: 'Arial', size: 10 },
  });
}

export async function saveXlsx(workbook: Workbook, path: string): Promise<void> {
  await writeFile(path, await xlsxBytes(workbook));
}

/** Opens an .xlsx file as a workbook of its own. */
export async function openXlsx(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  const read = await readXlsx(await readFile(path), { readStyles: true });
  const workbook = createWorkbook({ name: basename(path, '.xlsx'), ...options, firstSheet: null });
  workbook.sheets = read.sheets.map((sheet, i) => emptySheetFor(sheet, i));
  workbook.sheets.forEach((sheet, i) => {
    const source = read.sheets[i];
    if (source) fillSheet(workbook, sheet, source);
  });
  workbook.sheets.forEach((sheet, i) => {
    const source = read.sheets[i];
    if (source) readValidations(workbook, sheet, source);
  });
  for (const { name, range } of read.namedRanges ?? []) {
    const { sheetName, a1 } = splitSheetName(range);
    const sheet = sheetName === null ? undefined : sheetByName(workbook, sheetName);
    const area = sheet && parseA1(a1.replace(/\$/g, ''), { rows: sheet.rows, columns: sheet.columns.length });
    if (sheet && area) workbook.namedRanges.push({ name, sheetId: sheet.id, range: area });
  }
  return workbook;
}
