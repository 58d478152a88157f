/** @fileoverview The desk at which people work on one workbook: switches, undo stacks, and what an action reports. */
import type { AreaImage } from '../workbook/area-image';
import { shiftedPosition } from '../workbook/axis-edit';
import { shiftedRect } from '../workbook/carry-along';
import type { Rect } from '../workbook/rect';
import type { DeveloperMetadata } from '../workbook/sheet-parts';
import type { Axis, AxisEdit, Workbook } from '../workbook/workbook';

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What an event would say: values only for single cells, as strings [docs: event objects]. */
export type EventReport =
  | { kind: 'edit'; sheetId: number; range: Rect; value?: string; oldValue?: string }
  | { kind: 'change'; changeType: ChangeType };

export interface PeopleResult {
  accepted: boolean;
  /** Why it was refused, in Sheets' words. */
  message?: string;
  /** A warning-only protection asked first; the person said yes. */
  warned?: true;
  report: EventReport[];
}

export interface PeopleOptions {
  /** Contested: does undo raise an edit event? The strict side says yes, without values. */
  undoReportsEdit: boolean;
  /** Contested: what a sort by hand raises. A program that only hears of edits must still hold, so the default is a change alone. */
  sortReports: 'edit' | 'change' | 'none';
  /** Contested: does pasting one cell carry value and oldValue? The strict side says no. */
  pasteCarriesValues: boolean;
}

interface Laid {
  sheetId: number;
  area: Rect;
  image: AreaImage;
}

/** How one action of a person is taken back. */
export type UndoEntry =
  | { kind: 'cells'; laid: Laid[] }
  | { kind: 'insert'; sheetId: number; axis: Axis; area: Rect }
  | {
      kind: 'delete';
      sheetId: number;
      axis: Axis;
      at: number;
      area: Rect;
      image: AreaImage;
      metadata: DeveloperMetadata[];
    }
  | { kind: 'move'; sheetId: number; axis: Axis; count: number; now: number; before: number }
  | { kind: 'rename'; sheetId: number; name: string };

export interface Desk {
  workbook: Workbook;
  /** The owner can always edit. */
  owner: string;
  options: PeopleOptions;
  undo: Map<string, UndoEntry[]>;
}

const STRICT: PeopleOptions = { undoReportsEdit: true, sortReports: 'change', pasteCarriesValues: false };

function followedCells(laid: readonly Laid[], sheetId: number, edit: AxisEdit): Laid[] | null {
  const next = laid.map((each) => {
    if (each.sheetId !== sheetId) return each;
    const area = shiftedRect(each.area, edit);
    const sameSize = area?.numRows === each.area.numRows && area.numColumns === each.area.numColumns;
    return area && sameSize ? { ...each, area } : null;
  });
  return next.every((each) => each !== null) ? next : null;
}

/** Keeps an entry on its cells when rows or columns move; one whose cells were torn apart is dropped. */
function followed(entry: UndoEntry, sheetId: number, edit: AxisEdit): UndoEntry | null {
  if (entry.kind === 'cells') {
    const laid = followedCells(entry.laid, sheetId, edit);
    return laid && { ...entry, laid };
  }
  if (entry.sheetId !== sheetId || entry.kind === 'rename' || entry.axis !== edit.axis) return entry;
  if (entry.kind === 'move') return null;
  if (entry.kind === 'insert') {
    const area = shiftedRect(entry.area, edit);
    return area && { ...entry, area };
  }
  const at = shiftedPosition(entry.at, edit) ?? edit.at;
  const area = edit.axis === 'row' ? { ...entry.area, row: at } : { ...entry.area, column: at };
  return { ...entry, at, area };
}

export function createDesk(workbook: Workbook, owner: string, options: Partial<PeopleOptions> = {}): Desk {
  const desk: Desk = { workbook, owner, options: { ...STRICT, ...options }, undo: new Map() };
  workbook.followers.add((sheetId, edit) => {
    for (const [user, entries] of desk.undo) {
      desk.undo.set(
        user,
        entries.flatMap((entry) => followed(entry, sheetId, edit) ?? []),
      );
    }
  });
  return desk;
}

const KEPT = 50;

/** Remembers how to take the user's action back. */
export function remember(desk: Desk, user: string, entry: UndoEntry): void {
  const entries = [...(desk.undo.get(user) ?? []), entry];
  desk.undo.set(user, entries.slice(-KEPT));
}
