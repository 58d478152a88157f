/** @fileoverview A person adds, deletes, moves, hides and renames tabs. */
import { gridRect, type SheetModel } from '../workbook/sheet-model';
import { insertSheet, moveSheet, renameSheet, setSheetHidden } from '../workbook/sheets';
import { attempt, type Touched } from './attempt';
import { type Desk, type PeopleResult, remember } from './desk';
import { changed } from './reports';
import { takeTabOut } from './tab-store';

/** Only locks on the whole tab count: one range of it stops nobody from renaming it. */
function asWhole(sheet: SheetModel): Touched {
  const protections = sheet.protections.filter(({ range }) => range === null);
  return { sheet: { ...sheet, protections }, area: gridRect(sheet) };
}

export function renameTab(desk: Desk, user: string, sheet: SheetModel, name: string): PeopleResult {
  const old = sheet.name;
  return attempt(desk, user, [asWhole(sheet)], () => {
    renameSheet(desk.workbook, sheet, name);
    remember(desk, user, { kind: 'rename', sheetId: sheet.id, name: old });
    return changed('OTHER');
  });
}

/** After the 0-based place; named as Sheets names new tabs. */
export function addTab(desk: Desk, user: string, index: number): PeopleResult {
  return attempt(desk, user, [], () => {
    const sheet = insertSheet(desk.workbook, { index });
    remember(desk, user, { kind: 'tabHere', sheetId: sheet.id });
    return changed('INSERT_GRID');
  });
}

/** A locked range anywhere on it keeps the tab from being deleted. */
export function deleteTab(desk: Desk, user: string, sheet: SheetModel): PeopleResult {
  return attempt(desk, user, [{ sheet, area: gridRect(sheet) }], () => {
    const gone = takeTabOut(desk.workbook, sheet);
    remember(desk, user, { kind: 'tabGone', sheetId: sheet.id, gone });
    return changed('REMOVE_GRID');
  });
}

export function moveTab(desk: Desk, user: string, sheet: SheetModel, index: number): PeopleResult {
  return attempt(desk, user, [], () => {
    remember(desk, user, { kind: 'tabPlace', sheetId: sheet.id, index: desk.workbook.sheets.indexOf(sheet) });
    moveSheet(desk.workbook, sheet, index);
    return changed('OTHER');
  });
}

export function hideTab(desk: Desk, user: string, sheet: SheetModel, hidden: boolean): PeopleResult {
  const { hidden: before } = sheet;
  return attempt(desk, user, [], () => {
    setSheetHidden(desk.workbook, sheet, hidden);
    remember(desk, user, { kind: 'tabHidden', sheetId: sheet.id, hidden: before });
    return changed('OTHER');
  });
}
