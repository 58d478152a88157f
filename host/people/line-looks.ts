/** @fileoverview A person makes rows and columns higher or wider, hides and shows them, folds and unfolds groups. */
import { groupAt, setCollapsed } from '../workbook/groups';
import { pasteRuns, type Runs, setRun, sliceRuns } from '../workbook/runs';
import type { SheetModel } from '../workbook/sheet-model';
import { type Axis, touch, type Workbook } from '../workbook/workbook';
import { attempt } from './attempt';
import { type Desk, type LineLook, type PeopleResult, remember, type UndoEntry } from './desk';
import { changed, refused } from './reports';

function runsOf(sheet: SheetModel, axis: Axis, look: LineLook): Runs<unknown> {
  if (look === 'size') return axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  return axis === 'row' ? sheet.rowsHidden : sheet.columnsHidden;
}

type LookEntry = Extract<UndoEntry, { kind: 'lineLook' }>;

function pictureOf(sheet: SheetModel, { sheetId, axis, look, at, count }: Omit<LookEntry, 'runs' | 'kind'>): LookEntry {
  const runs = sliceRuns(runsOf(sheet, axis, look), at, at + count);
  return { kind: 'lineLook', sheetId, axis, look, at, count, runs };
}

/** Lays the remembered look down and returns the one that was there. */
export function swapLineLook(workbook: Workbook, sheet: SheetModel, entry: LookEntry): LookEntry {
  const before = pictureOf(sheet, entry);
  pasteRuns(runsOf(sheet, entry.axis, entry.look), entry.at, entry.count, entry.runs);
  touch(workbook);
  return before;
}

/** No source says which change this raises; OTHER promises least. */
function setLook(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  place: { axis: Axis; look: LineLook; at: number; count: number },
  value: unknown,
): PeopleResult {
  const size = place.axis === 'row' ? sheet.rows : sheet.columns.length;
  if (place.at < 1 || place.count < 1 || place.at + place.count - 1 > size)
    return refused(`Those ${place.axis}s are out of bounds.`);
  return attempt(desk, user, [], () => {
    remember(desk, user, pictureOf(sheet, { sheetId: sheet.id, ...place }));
    setRun(runsOf(sheet, place.axis, place.look), place.at, place.at + place.count, value);
    touch(desk.workbook);
    return changed('OTHER');
  });
}

export function resizeLines(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  pixels: number,
): PeopleResult {
  return setLook(desk, user, sheet, { axis, look: 'size', at, count }, Math.max(2, Math.round(pixels)));
}

export function hideLines(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  hidden: boolean,
): PeopleResult {
  return setLook(desk, user, sheet, { axis, look: 'hidden', at, count }, hidden ? true : undefined);
}

/** Folds or unfolds the innermost group of a line. */
export function foldGroup(
  desk: Desk,
  user: string,
  sheet: SheetModel,
  axis: Axis,
  line: number,
  depth: number,
  collapsed: boolean,
): PeopleResult {
  const group = groupAt(sheet, axis, line, depth);
  if (!group) return refused('There is no group there.');
  return attempt(desk, user, [], () => {
    setCollapsed(desk.workbook, sheet, axis, group, collapsed);
    return changed('OTHER');
  });
}
