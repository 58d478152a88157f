/** @fileoverview The desk at which people work on one workbook: switches, undo stacks, and what an action reports. */
import type { AreaImage } from '../workbook/area-image';
import { shiftedPosition } from '../workbook/axis-edit';
import { shiftedRect, shiftFilter } from '../workbook/carry-along';
import type { Rect } from '../workbook/rect';
import type { Runs } from '../workbook/runs';
import type { SheetModel } from '../workbook/sheet-model';
import type { DeveloperMetadata, Filter, NamedRange } from '../workbook/sheet-parts';
import type { Axis, AxisEdit, Workbook } from '../workbook/workbook';
import type { PlacedFormula } from './lost-formulas';

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
  /** A warning-only protection asks first: the person said yes, or, where nothing was done, is still to say so. */
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

/** What is known of whole lines besides their cells. */
export type LineLook = 'size' | 'hidden';

/** A tab that is gone, with what went with it. */
export interface GoneTab {
  sheet: SheetModel;
  index: number;
  namedRanges: NamedRange[];
  metadata: DeveloperMetadata[];
  /** As they read before it went. */
  formulas: PlacedFormula[];
}

/** How one action of a person is taken back, and done again. */
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
      /** As they read before the lines went. */
      formulas: PlacedFormula[];
    }
  | { kind: 'move'; sheetId: number; axis: Axis; count: number; now: number; before: number }
  | { kind: 'lineLook'; sheetId: number; axis: Axis; look: LineLook; at: number; count: number; runs: Runs<unknown> }
  | { kind: 'filter'; sheetId: number; filter: Filter | null }
  | { kind: 'rename'; sheetId: number; name: string }
  | { kind: 'tabHere'; sheetId: number }
  | { kind: 'tabGone'; sheetId: number; gone: GoneTab }
  | { kind: 'tabPlace'; sheetId: number; index: number }
  | { kind: 'tabHidden'; sheetId: number; hidden: boolean };

export interface Desk {
  workbook: Workbook;
  /** The owner can always edit. */
  owner: string;
  options: PeopleOptions;
  undo: Map<string, UndoEntry[]>;
  /** What was taken back and may be done again; a new action forgets it. */
  redo: Map<string, UndoEntry[]>;
  /** A warning-only protection stops what is done now: the person has not been asked yet. */
  asksFirst: boolean;
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
  if (entry.sheetId !== sheetId) return entry;
  if (entry.kind === 'filter') return { ...entry, filter: shiftFilter(entry.filter, edit) };
  if (!('axis' in entry) || entry.axis !== edit.axis) return entry;
  if (entry.kind === 'move' || entry.kind === 'lineLook') return null;
  if (entry.kind === 'insert') {
    const area = shiftedRect(entry.area, edit);
    return area && { ...entry, area };
  }
  const at = shiftedPosition(entry.at, edit) ?? edit.at;
  const area = edit.axis === 'row' ? { ...entry.area, row: at } : { ...entry.area, column: at };
  return { ...entry, at, area };
}

export function createDesk(workbook: Workbook, owner: string, options: Partial<PeopleOptions> = {}): Desk {
  const desk: Desk = {
    workbook,
    owner,
    options: { ...STRICT, ...options },
    undo: new Map(),
    redo: new Map(),
    asksFirst: false,
  };
  workbook.followers.add((sheetId, edit) => {
    for (const stacks of [desk.undo, desk.redo]) {
      for (const [user, entries] of stacks) {
        stacks.set(
          user,
          entries.flatMap((entry) => followed(entry, sheetId, edit) ?? []),
        );
      }
    }
  });
  return desk;
}

const KEPT = 50;

export function keepEntry(stacks: Map<string, UndoEntry[]>, user: string, entry: UndoEntry): void {
  stacks.set(user, [...(stacks.get(user) ?? []), entry].slice(-KEPT));
}

/** Remembers how to take the user's action back. */
export function remember(desk: Desk, user: string, entry: UndoEntry): void {
  keepEntry(desk.undo, user, entry);
  desk.redo.delete(user);
}
