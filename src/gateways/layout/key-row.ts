/** @fileoverview The key row and the titles of a tab: written into a new one, mended in one that people changed. */
import type { Repair } from '../../application/set-up/workshop';
import type { Table } from '../../schema/define-table';
import { columnTitle } from '../../schema/derive/titles';
import { entryOf } from '../../schema/entry-of';
import type { Language } from '../../schema/language';
import { type CellMap, putCell, rectanglesOf } from '../rectangles';
import { type LaidTab, TITLE_ROW } from './laid-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SEARCHED = '1:5';
const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

export function layKeys(table: Table, sheet: Sheet, language: Language): LaidTab {
  const keys = Object.keys(table.fields);
  const titles = keys.map((key) => titleOf(table, key, language));
  sheet.getRange(1, 1, 2, keys.length).setValues([keys, titles]);
  return { table, sheet, fresh: true, columns: new Map(keys.map((key, index) => [key, index + 1])) };
}

/** Puts key row and titles where they belong and back what was deleted; nothing that people wrote is overwritten. */
export function mendKeys(table: Table, sheet: Sheet, language: Language): { tab: LaidTab; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let rows = textRows(sheet);
  // A run that made the sheet and died before it wrote into it.
  if (rows.every((row) => row.every((cell) => cell === ''))) return { tab: layKeys(table, sheet, language), repairs };
  if (placeRows(table, sheet, rows)) {
    repairs.push({ what: 'keys', tab: table.tab });
    rows = textRows(sheet);
  }
  const tab: LaidTab = { table, sheet, fresh: false, columns: columnsIn(table, rows[0] ?? []) };
  if (nameColumns(tab, rows)) repairs.push({ what: 'keys', tab: table.tab });
  repairs.push(...restoreColumns(tab, language));
  if (mendTitles(tab, rows[1] ?? [], repairs, language)) repairs.push({ what: 'titles', tab: table.tab });
  return { tab, repairs: withoutTwins(repairs) };
}

function textRows(sheet: Sheet): string[][] {
  return sheet
    .getRange(SEARCHED)
    .getValues()
    .map((row) => row.map((cell) => String(cell ?? '')));
}

function titleOf(table: Table, key: string, language: Language): string {
  const field = table.fields[key];
  if (!field) throw new Error(`Cannot find field ${key} of ${table.name}`);
  return columnTitle(field, language);
}

function columnsIn(table: Table, row: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  row.forEach((cell, index) => {
    if (entryOf(table.fields, cell) && !columns.has(cell)) columns.set(cell, index + 1);
  });
  return columns;
}

/** Brings the key row to row 1 and the titles to row 2. Returns whether anything moved. */
function placeRows(table: Table, sheet: Sheet, rows: readonly string[][]): boolean {
  const keyRow = bestRow(rows, (cell) => entryOf(table.fields, cell) !== undefined);
  const titleRow = bestRow(rows, (cell) => keyOfTitle(table, cell) !== undefined);
  if (keyRow === 1 && (titleRow === 2 || titleRow === undefined)) return false;
  if (keyRow === undefined) {
    sheet.insertRowBefore(1);
    sheet.hideRows(1);
    if (titleRow === undefined) sheet.insertRowBefore(2);
    else if (titleRow !== 1) moveRow(sheet, titleRow + 1, 2);
    return true;
  }
  moveRow(sheet, keyRow, 1);
  const titlesNow = titleRow !== undefined && titleRow < keyRow ? titleRow + 1 : titleRow;
  if (titlesNow === undefined) sheet.insertRowBefore(2);
  else moveRow(sheet, titlesNow, 2);
  sheet.hideRows(1);
  return true;
}

function moveRow(sheet: Sheet, from: number, to: number): void {
  if (from !== to) sheet.moveRows(sheet.getRange(`${from}:${from}`), to);
}

/** The row, counted from 1, with the most cells for which this holds; a single one may be chance. */
function bestRow(rows: readonly string[][], holds: (cell: string) => boolean): number | undefined {
  const counts = rows.map((row) => row.filter((cell) => cell !== '' && holds(cell)).length);
  const most = Math.max(...counts);
  return most > 1 ? counts.indexOf(most) + 1 : undefined;
}

function keyOfTitle(table: Table, title: string): string | undefined {
  return Object.keys(table.fields).find((key) => LANGUAGES.some((language) => isTitle(table, key, title, language)));
}

function isTitle(table: Table, key: string, title: string, language: Language): boolean {
  const plain = (text: string) => text.replace(/\*$/, '').trim();
  return plain(title) !== '' && plain(title) === plain(titleOf(table, key, language));
}

/** A column whose key was lost is known by its title. Returns whether one was named. */
function nameColumns({ table, sheet, columns }: LaidTab, rows: readonly string[][]): boolean {
  let named = false;
  (rows[1] ?? []).forEach((title, index) => {
    const key = keyOfTitle(table, title);
    const taken = [...columns.values()].includes(index + 1);
    if (key === undefined || columns.has(key) || taken) return;
    sheet.getRange(1, index + 1).setValue(key);
    columns.set(key, index + 1);
    named = true;
  });
  return named;
}

/** Deleted columns come back behind the field before them; what lies to the right moves along. */
function restoreColumns(tab: LaidTab, language: Language): Repair[] {
  const { table, sheet, columns } = tab;
  const keys = Object.keys(table.fields);
  const repairs: Repair[] = [];
  keys.forEach((key, index) => {
    if (columns.has(key)) return;
    const before = keys
      .slice(0, index)
      .reverse()
      .find((candidate) => columns.has(candidate));
    const at = before === undefined ? 1 : (columns.get(before) ?? 0) + 1;
    if (at === 1) sheet.insertColumnBefore(1);
    else sheet.insertColumnAfter(at - 1);
    for (const [other, column] of columns) if (column >= at) columns.set(other, column + 1);
    columns.set(key, at);
    const title = titleOf(table, key, language);
    sheet.getRange(1, at, 2, 1).setValues([[key], [title]]);
    repairs.push({ what: 'column', tab: table.tab, key, title: title.replace(/\*$/, '') });
  });
  return repairs;
}

/** Blank titles are filled, those of another language are changed; a title that people chose stays. */
function mendTitles(tab: LaidTab, before: readonly string[], repairs: readonly Repair[], language: Language): boolean {
  const { table, sheet, columns } = tab;
  // After columns came back the row that was read no longer fits.
  const inserted = repairs.some(({ what }) => what === 'column');
  const row = inserted ? (textRows(sheet)[1] ?? []) : before;
  const wanted: CellMap<string> = new Map();
  for (const [key, column] of columns) {
    const now = row[column - 1] ?? '';
    const title = titleOf(table, key, language);
    const standard = now === '' || LANGUAGES.some((other) => isTitle(table, key, now, other));
    if (standard && now !== title) putCell(wanted, TITLE_ROW, column, title);
  }
  for (const { row: top, column, values } of rectanglesOf(wanted)) {
    sheet.getRange(top, column, values.length, values[0]?.length ?? 0).setValues(values);
  }
  return wanted.size > 0;
}

function withoutTwins(repairs: readonly Repair[]): Repair[] {
  const seen = new Set<string>();
  return repairs.filter((repair) => {
    const text = JSON.stringify(repair);
    return !seen.has(text) && Boolean(seen.add(text));
  });
}
