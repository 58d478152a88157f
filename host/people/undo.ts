/** @fileoverview A person takes the last own action back, or does it again: cells with their formats, lines, tabs, never properties. */
import { captureArea, layArea } from '../workbook/area-image';
import { removeFilter, restoreFilter } from '../workbook/filter';
import { insertLines, moveLines } from '../workbook/rows-and-columns';
import type { SheetModel } from '../workbook/sheet-model';
import { moveSheet, renameSheet, setSheetHidden } from '../workbook/sheets';
import { sheetById } from '../workbook/workbook';
import { attempt, type Touched } from './attempt';
import { type Desk, type EventReport, keepEntry, type PeopleResult, takeEntry, type UndoEntry } from './desk';
import { swapLineLook } from './line-looks';
import { linesRect, takeLinesOut } from './lines';
import { giveBack } from './lost-formulas';
import { changed, edited } from './reports';
import { bringTabBack, takeTabOut } from './tab-store';

type Entry<K extends UndoEntry['kind']> = Extract<UndoEntry, { kind: K }>;

/** What was done, and how that is taken back in its turn. */
interface Reverted {
  report: EventReport[];
  back: UndoEntry;
}

function swapCells({ workbook, options }: Desk, { laid }: Entry<'cells'>): Reverted {
  const sheets = laid.map(({ sheetId }) => sheetById(workbook, sheetId));
  const before = laid.flatMap((each, i) => {
    const sheet = sheets[i];
    return sheet ? [{ ...each, image: captureArea(sheet, each.area) }] : [];
  });
  const report = laid.flatMap(({ area, image }, i) => {
    const sheet = sheets[i];
    if (!sheet) return [];
    layArea(workbook, sheet, area.row, area.column, image);
    return options.undoReportsEdit ? edited(sheet, area) : [];
  });
  return { report, back: { kind: 'cells', laid: before } };
}

function takeOut({ workbook }: Desk, sheet: SheetModel, { axis, at, count }: Entry<'insert'>): Reverted {
  const back = takeLinesOut(workbook, sheet, axis, at, count);
  return { report: changed(axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN'), back };
}

function bringBack({ workbook, lineEdits }: Desk, sheet: SheetModel, entry: Entry<'delete'>, since: number): Reverted {
  const { sheetId, axis, at, count, laid } = entry;
  insertLines(workbook, sheet, axis, at, count, { inheritFrom: 'none' });
  // The entry was made right after the deletion: for what was done before, the lines never went.
  const deletion = lineEdits[since - 1];
  if (deletion) deletion.undoneAt = lineEdits.length - 1;
  for (const { area, image } of laid) layArea(workbook, sheet, area.row, area.column, image);
  workbook.metadata.push(...entry.metadata);
  giveBack(workbook, entry.formulas);
  return {
    report: changed(axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN'),
    back: { kind: 'insert', sheetId, axis, at, count },
  };
}

function moveBack({ workbook, options }: Desk, sheet: SheetModel, entry: Entry<'move'>): Reverted {
  const { axis, count, now, before } = entry;
  moveLines(workbook, sheet, axis, now, count, before > now ? before + count : before);
  return {
    report: options.undoReportsEdit ? edited(sheet, linesRect(sheet, axis, before, count)) : changed('OTHER'),
    back: { ...entry, now: before, before: now },
  };
}

function swapFilter({ workbook }: Desk, sheet: SheetModel, { sheetId, filter }: Entry<'filter'>): Reverted {
  const back: UndoEntry = { kind: 'filter', sheetId, filter: structuredClone(sheet.filter) };
  if (filter) restoreFilter(workbook, sheet, filter);
  else removeFilter(workbook, sheet);
  return { report: changed('OTHER'), back };
}

/** On a tab that is still there. */
function revertOn(
  desk: Desk,
  sheet: SheetModel,
  entry: Exclude<UndoEntry, Entry<'cells' | 'tabGone'>>,
  since: number,
): Reverted {
  const { workbook } = desk;
  const { sheetId } = entry;
  switch (entry.kind) {
    case 'insert':
      return takeOut(desk, sheet, entry);
    case 'delete':
      return bringBack(desk, sheet, entry, since);
    case 'move':
      return moveBack(desk, sheet, entry);
    case 'lineLook':
      return { report: changed('OTHER'), back: swapLineLook(workbook, sheet, entry) };
    case 'filter':
      return swapFilter(desk, sheet, entry);
    case 'rename': {
      const { name } = sheet;
      renameSheet(workbook, sheet, entry.name);
      return { report: changed('OTHER'), back: { ...entry, name } };
    }
    case 'tabHere':
      return { report: changed('REMOVE_GRID'), back: { kind: 'tabGone', sheetId, gone: takeTabOut(workbook, sheet) } };
    case 'tabPlace': {
      const index = workbook.sheets.indexOf(sheet);
      moveSheet(workbook, sheet, entry.index);
      return { report: changed('OTHER'), back: { ...entry, index } };
    }
    case 'tabHidden': {
      const { hidden } = sheet;
      setSheetHidden(workbook, sheet, entry.hidden);
      return { report: changed('OTHER'), back: { ...entry, hidden } };
    }
  }
}

function revert(desk: Desk, entry: UndoEntry, since: number): Reverted {
  if (entry.kind === 'cells') return swapCells(desk, entry);
  if (entry.kind === 'tabGone') {
    bringTabBack(desk.workbook, entry.gone);
    return { report: changed('INSERT_GRID'), back: { kind: 'tabHere', sheetId: entry.sheetId } };
  }
  const sheet = sheetById(desk.workbook, entry.sheetId);
  return sheet ? revertOn(desk, sheet, entry, since) : { report: [], back: entry };
}

function touchedBy({ workbook }: Desk, entry: UndoEntry): Touched[] {
  if (entry.kind === 'insert') {
    const sheet = sheetById(workbook, entry.sheetId);
    return sheet ? [{ sheet, area: linesRect(sheet, entry.axis, entry.at, entry.count) }] : [];
  }
  const areas = 'laid' in entry ? entry.laid : [];
  return areas.flatMap(({ sheetId, area }) => {
    const sheet = sheetById(workbook, sheetId);
    return sheet ? [{ sheet, area }] : [];
  });
}

/** Takes the last entry off one stack; how to go the other way is put on the other one. */
function step(desk: Desk, user: string, from: 'undo' | 'redo', to: 'undo' | 'redo'): PeopleResult {
  const entries = desk[from].get(user) ?? [];
  const taken = takeEntry(desk, desk[from], user);
  if (!taken) return { accepted: false, message: `There is nothing to ${from}.`, report: [] };
  const result = attempt(desk, user, touchedBy(desk, taken.now), () => {
    const { report, back } = revert(desk, taken.now, taken.since);
    keepEntry(desk, desk[to], user, back);
    return report;
  });
  if (!result.accepted) desk[from].set(user, entries);
  return result;
}

/** Takes back the user's last action; with nothing to take back it is refused. */
export function undoLast(desk: Desk, user: string): PeopleResult {
  return step(desk, user, 'undo', 'redo');
}

/** Does again what was taken back last, until something else is done. */
export function redoLast(desk: Desk, user: string): PeopleResult {
  return step(desk, user, 'redo', 'undo');
}
