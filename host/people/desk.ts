/** @fileoverview The desk at which people work on one workbook: switches, undo stacks, and what an action reports. */
import type { AreaImage } from '../workbook/area-image';
import type { Rect } from '../workbook/rect';
import type { Runs } from '../workbook/runs';
import type { SheetModel } from '../workbook/sheet-model';
import type { DeveloperMetadata, Filter, NamedRange } from '../workbook/sheet-parts';
import type { Axis, Workbook } from '../workbook/workbook';
import { followed } from './follow-lines';
import { editsSince, type LineEdit } from './line-edits';
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

export interface Laid {
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
  | { kind: 'insert'; sheetId: number; axis: Axis; at: number; count: number }
  | {
      kind: 'delete';
      sheetId: number;
      axis: Axis;
      at: number;
      count: number;
      /** What the lines held, and where it stood while they were there. */
      laid: Laid[];
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

/** An entry, and what the log of lines held when it was made. */
interface KeptEntry {
  readonly entry: UndoEntry;
  readonly since: number;
}

export interface Desk {
  workbook: Workbook;
  /** The owner can always edit. */
  owner: string;
  options: PeopleOptions;
  undo: Map<string, KeptEntry[]>;
  /** What was taken back and may be done again; a new action forgets it. */
  redo: Map<string, KeptEntry[]>;
  /** Every row and column that came, went or moved, by whomever. */
  lineEdits: LineEdit[];
  /** A warning-only protection stops what is done now: the person has not been asked yet. */
  asksFirst: boolean;
}

const STRICT: PeopleOptions = { undoReportsEdit: true, sortReports: 'change', pasteCarriesValues: false };

export function createDesk(workbook: Workbook, owner: string, options: Partial<PeopleOptions> = {}): Desk {
  const desk: Desk = {
    workbook,
    owner,
    options: { ...STRICT, ...options },
    undo: new Map(),
    redo: new Map(),
    lineEdits: [],
    asksFirst: false,
  };
  workbook.followers.add((sheetId, edit) => desk.lineEdits.push({ sheetId, edit }));
  return desk;
}

const KEPT = 50;

export function keepEntry({ lineEdits }: Desk, stacks: Map<string, KeptEntry[]>, user: string, entry: UndoEntry): void {
  stacks.set(user, [...(stacks.get(user) ?? []), { entry, since: lineEdits.length }].slice(-KEPT));
}

/** Takes the last entry off whose cells are still there, as they stand by now. */
export function takeEntry(
  { workbook, lineEdits }: Desk,
  stacks: Map<string, KeptEntry[]>,
  user: string,
): (KeptEntry & { readonly now: UndoEntry }) | null {
  const entries = [...(stacks.get(user) ?? [])];
  for (let kept = entries.pop(); kept; kept = entries.pop()) {
    stacks.set(user, [...entries]);
    const now = editsSince(lineEdits, kept.since).reduce<UndoEntry | null>(
      (next, change) => next && followed(workbook, next, change),
      kept.entry,
    );
    if (now) return { ...kept, now };
  }
  return null;
}

/** Remembers how to take the user's action back. */
export function remember(desk: Desk, user: string, entry: UndoEntry): void {
  keepEntry(desk, desk.undo, user, entry);
  desk.redo.delete(user);
}

/** For a restored version: what was done before speaks of another workbook. */
export function forgetAll(desk: Desk): void {
  desk.undo.clear();
  desk.redo.clear();
  desk.lineEdits = [];
}
