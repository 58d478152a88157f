/** @fileoverview A person takes the last own action back: cells with their formats, rows and columns, never properties. */
import { layArea } from '../workbook/area-image';
import { deleteLines, insertLines, moveLines } from '../workbook/rows-and-columns';
import { renameSheet } from '../workbook/sheets';
import { sheetById } from '../workbook/workbook';
import { attempt, type Touched } from './attempt';
import type { ChangeType, Desk, EventReport, PeopleResult, UndoEntry } from './desk';
import { linesRect } from './lines';
import { changed, edited } from './reports';

type Entry<K extends UndoEntry['kind']> = Extract<UndoEntry, { kind: K }>;

function lineChange(axis: 'row' | 'column', kind: 'INSERT' | 'REMOVE'): ChangeType {
  return axis === 'row' ? `${kind}_ROW` : `${kind}_COLUMN`;
}

function putBack({ workbook, options }: Desk, { laid }: Entry<'cells'>): EventReport[] {
  return laid.flatMap(({ sheetId, area, image }) => {
    const sheet = sheetById(workbook, sheetId);
    if (!sheet) return [];
    layArea(workbook, sheet, area.row, area.column, image);
    return options.undoReportsEdit ? edited(sheet, area) : [];
  });
}

function takeOut({ workbook }: Desk, { sheetId, axis, area }: Entry<'insert'>): EventReport[] {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet) return [];
  const [at, count] = axis === 'row' ? [area.row, area.numRows] : [area.column, area.numColumns];
  deleteLines(workbook, sheet, axis, at, count);
  return changed(lineChange(axis, 'REMOVE'));
}

function bringBack({ workbook }: Desk, entry: Entry<'delete'>): EventReport[] {
  const sheet = sheetById(workbook, entry.sheetId);
  if (!sheet) return [];
  const { axis, at, area, image } = entry;
  const count = axis === 'row' ? area.numRows : area.numColumns;
  insertLines(workbook, sheet, axis, at, count, { inheritFrom: 'none' });
  layArea(workbook, sheet, area.row, area.column, image);
  workbook.metadata.push(...entry.metadata);
  return changed(lineChange(axis, 'INSERT'));
}

function moveBack({ workbook, options }: Desk, entry: Entry<'move'>): EventReport[] {
  const sheet = sheetById(workbook, entry.sheetId);
  if (!sheet) return [];
  const { axis, count, now, before } = entry;
  moveLines(workbook, sheet, axis, now, count, before > now ? before + count : before);
  return options.undoReportsEdit ? edited(sheet, linesRect(sheet, axis, before, count)) : changed('OTHER');
}

function revert(desk: Desk, entry: UndoEntry): EventReport[] {
  switch (entry.kind) {
    case 'cells':
      return putBack(desk, entry);
    case 'insert':
      return takeOut(desk, entry);
    case 'delete':
      return bringBack(desk, entry);
    case 'move':
      return moveBack(desk, entry);
    case 'rename': {
      const sheet = sheetById(desk.workbook, entry.sheetId);
      if (sheet) renameSheet(desk.workbook, sheet, entry.name);
      return changed('OTHER');
    }
  }
}

function touchedBy(desk: Desk, entry: UndoEntry): Touched[] {
  const areas = entry.kind === 'cells' ? entry.laid : 'area' in entry ? [entry] : [];
  return areas.flatMap(({ sheetId, area }) => {
    const sheet = sheetById(desk.workbook, sheetId);
    return sheet ? [{ sheet, area }] : [];
  });
}

/** Takes back the user's last action; with nothing to take back it is refused. */
export function undoLast(desk: Desk, user: string): PeopleResult {
  const entries = desk.undo.get(user) ?? [];
  const entry = entries[entries.length - 1];
  if (!entry) return { accepted: false, message: 'There is nothing to undo.', report: [] };
  desk.undo.set(user, entries.slice(0, -1));
  return attempt(desk, user, touchedBy(desk, entry), () => revert(desk, entry));
}
