/** @fileoverview A person inserts, deletes and moves rows and columns. */
import { captureArea } from '../workbook/area-image';
import type { Rect } from '../workbook/rect';
import { deleteLines, insertLines, moveLines } from '../workbook/rows-and-columns';
import { gridRect, type SheetModel } from '../workbook/sheet-model';
import type { DeveloperMetadata } from '../workbook/sheet-parts';
import type { Axis, Workbook } from '../workbook/workbook';
import { attempt } from './attempt';
import { type Desk, type PeopleResult, remember, type UndoEntry } from './desk';
import { allFormulas } from './lost-formulas';
import { changed, edited } from './reports';

/** The rectangle of whole lines. */
export function linesRect(sheet: SheetModel, axis: Axis, at: number, count: number): Rect {
  return axis === 'row'
    ? { row: at, column: 1, numRows: count, numColumns: sheet.columns.length }
    : { row: 1, column: at, numRows: sheet.rows, numColumns: count };
}

/** What is attached to the lines themselves. */
function metadataOfLines(
  { metadata }: Workbook,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): DeveloperMetadata[] {
  const type = axis === 'row' ? 'ROW' : 'COLUMN';
  return metadata.filter(({ location }) => {
    const index = location.index ?? 0;
    return location.type === type && location.sheetId === sheet.id && index >= at && index < at + count;
  });
}

/** The sheet with only those locks that an insertion would tear apart, or that lock all of it. */
function withSplitLocks(sheet: SheetModel, axis: Axis, before: number): SheetModel {
  const protections = sheet.protections.filter(({ range }) => {
    if (!range) return true;
    const [start, size] = axis === 'row' ? [range.row, range.numRows] : [range.column, range.numColumns];
    return before > start && before < start + size;
  });
  return { ...sheet, protections };
}

/** Inserts before the line; inside another person's locked range it is refused. */
export function insertBefore(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  before: number,
  count: number,
): PeopleResult {
  const touched = [{ sheet: withSplitLocks(sheet, axis, before), area: gridRect(sheet) }];
  return attempt(desk, user, touched, () => {
    insertLines(desk.workbook, sheet, axis, before, count);
    remember(desk, user, { kind: 'insert', sheetId: sheet.id, axis, at: before, count });
    return changed(axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN');
  });
}

/** Deletes the lines; returns what brings them back. */
export function takeLinesOut(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): Extract<UndoEntry, { kind: 'delete' }> {
  const area = linesRect(sheet, axis, at, count);
  const laid = [{ sheetId: sheet.id, area, image: captureArea(sheet, area) }];
  const metadata = metadataOfLines(workbook, sheet, axis, at, count);
  const formulas = allFormulas(workbook);
  deleteLines(workbook, sheet, axis, at, count);
  return { kind: 'delete', sheetId: sheet.id, axis, at, count, laid, metadata, formulas };
}

export function removeLines(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): PeopleResult {
  const area = linesRect(sheet, axis, at, count);
  return attempt(desk, user, [{ sheet, area }], () => {
    remember(desk, user, takeLinesOut(desk.workbook, sheet, axis, at, count));
    return changed(axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN');
  });
}

function holdsData(sheet: SheetModel, area: Rect): boolean {
  return captureArea(sheet, area).cells.some((line) => line.some((cell) => cell !== null));
}

/**
 * Moves lines before `destination`. With data in them an edit over the whole lines is raised, rows 1 to the last,
 * and a change [theappsscriptlab.com, onEdit vs onChange]; without, a change alone.
 */
export function shiftLines(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  destination: number,
): PeopleResult {
  const area = linesRect(sheet, axis, at, count);
  return attempt(desk, user, [{ sheet, area }], () => {
    const filled = holdsData(sheet, area);
    moveLines(desk.workbook, sheet, axis, at, count, destination);
    const now = destination > at ? destination - count : destination;
    remember(desk, user, { kind: 'move', sheetId: sheet.id, axis, count, now, before: at });
    return filled ? edited(sheet, linesRect(sheet, axis, now, count)) : changed('OTHER');
  });
}
