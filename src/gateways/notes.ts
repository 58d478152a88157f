/** @fileoverview Notes at wrong cells: ours begin with a mark, and only such notes are written or taken away. */
import type { Stored } from '../application/ports';
import { type CellMap, putCell, type Rectangle, rectanglesOf } from './rectangles';
import type { Tab } from './tab';
import type { TabUnit } from './tab-unit';

export const NOTE_MARK = '【登记簿】';

/** Queued notes against those that stand there: one read over the touched rows, made before anything is written. */
export function planNotes(unit: TabUnit, rowNow: (stored: Stored) => number | undefined): Rectangle<string>[] {
  const wanted: CellMap<string> = new Map();
  const appended = new Set(unit.appended);
  for (const [stored, notes] of unit.notes) {
    const row = rowNow(stored);
    if (row === undefined) continue;
    for (const [key, text] of Object.entries(notes)) {
      const column = unit.tab.columns.get(key);
      // Where a new record goes, no note of ours stands.
      const isNothing = text === '' && appended.has(stored);
      if (column !== undefined && !isNothing) putCell(wanted, row, column, text);
    }
  }
  return wanted.size === 0 ? [] : changedRectangles(unit, wanted);
}

// More rectangles than this are written as whole columns between the first and the last row, and so are long ones.
const FEW = 6;
const LONG = 100;
// Columns of one row this near are written in one call, with what stands between.
const NEAR = 8;

function changedRectangles(unit: TabUnit, wanted: CellMap<string>): Rectangle<string>[] {
  const rows = [...wanted.keys()];
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const now = notesBetween(unit.tab, wanted, first, last);
  const changed = changedNotes(wanted, first, now);
  const exact = rectanglesOf(changed);
  if (exact.length > FEW) return rectanglesOf(wholeColumns(changed, first, now));
  const joined = last - first > LONG || (first === last && isNear(exact));
  return exact.length > 1 && joined ? rectanglesOf(wholeBlock(changed, first, now)) : exact;
}

/** Only the columns that are asked for are read; each line begins with the first column all the same. */
function notesBetween({ sheet }: Tab, wanted: CellMap<string>, first: number, last: number): string[][] {
  const columns = columnsOf(wanted);
  const from = columns.reduce((a, b) => Math.min(a, b));
  const to = columns.reduce((a, b) => Math.max(a, b));
  const notes = sheet.getRange(first, from, last - first + 1, to - from + 1).getNotes();
  return notes.map((line) => [...Array<string>(from - 1).fill(''), ...line]);
}

function isNear(rectangles: readonly Rectangle<string>[]): boolean {
  const columns = rectangles.map(({ column }) => column);
  return columns.reduce((a, b) => Math.max(a, b), 0) - columns.reduce((a, b) => Math.min(a, b), Infinity) <= NEAR;
}

function changedNotes(wanted: CellMap<string>, first: number, notes: readonly string[][]): CellMap<string> {
  const changed: CellMap<string> = new Map();
  for (const [row, line] of wanted) {
    for (const [column, text] of line) {
      const now = notes[row - first]?.[column - 1] ?? '';
      const next = withOurs(now, text);
      if (next !== now) putCell(changed, row, column, next);
    }
  }
  return changed;
}

/** The changed notes and between them what stands there: a constant number of calls, however many rows. */
function wholeColumns(changed: CellMap<string>, first: number, notes: readonly string[][]): CellMap<string> {
  return filled(changed, first, notes, [...new Set(columnsOf(changed))]);
}

/** Of a great paste one block, from the first to the last column that changed: columns between keep their notes. */
function wholeBlock(changed: CellMap<string>, first: number, notes: readonly string[][]): CellMap<string> {
  const columns = columnsOf(changed);
  const from = columns.reduce((a, b) => Math.min(a, b));
  const to = columns.reduce((a, b) => Math.max(a, b));
  const between = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return filled(changed, first, notes, between);
}

function columnsOf(cells: CellMap<string>): number[] {
  return [...cells.values()].flatMap((line) => [...line.keys()]);
}

function filled(
  changed: CellMap<string>,
  first: number,
  notes: readonly string[][],
  columns: readonly number[],
): CellMap<string> {
  const whole: CellMap<string> = new Map();
  notes.forEach((line, index) => {
    for (const column of columns) putCell(whole, first + index, column, line[column - 1] ?? '');
  });
  for (const [row, line] of changed) for (const [column, text] of line) putCell(whole, row, column, text);
  return whole;
}

/** A person's note stays above ours; '' takes ours away. */
export function withOurs(note: string, text: string): string {
  const at = note.indexOf(NOTE_MARK);
  const theirs = (at < 0 ? note : note.slice(0, at)).trimEnd();
  if (text === '') return theirs;
  return theirs === '' ? `${NOTE_MARK}${text}` : `${theirs}\n${NOTE_MARK}${text}`;
}

/** Where a record was when its notes were written, and where it is. */
export interface Moved {
  readonly from: number;
  readonly to: number | undefined;
}

/** Takes notes away from where they landed and puts them where their records are now. */
export function mendNotes(unit: TabUnit, now: Tab, moves: ReadonlyMap<Stored, Moved>): void {
  if (unit.notes.size === 0) return;
  const there = now.sheet.getDataRange().getNotes();
  const mended: CellMap<string> = new Map();
  const noteAt = (row: number, column: number) => mended.get(row)?.get(column) ?? there[row - 1]?.[column - 1] ?? '';
  const lay = (row: number, column: number, text: string) => {
    const next = withOurs(noteAt(row, column), text);
    if (next !== noteAt(row, column)) putCell(mended, row, column, next);
  };
  const all = [...unit.notes].flatMap(([stored, notes]) =>
    Object.entries(notes).map(([key, text]) => ({ key, text, move: moves.get(stored) })),
  );
  for (const { key, text, move } of all) {
    const column = unit.tab.columns.get(key);
    const landed = move && column !== undefined && noteAt(move.from, column).endsWith(`${NOTE_MARK}${text}`);
    if (landed) lay(move.from, column, '');
  }
  for (const { key, text, move } of all) {
    const column = now.columns.get(key);
    if (move?.to !== undefined && column !== undefined) lay(move.to, column, text);
  }
  writeNotes(now, rectanglesOf(mended));
}

export function writeNotes({ sheet }: Pick<Tab, 'sheet'>, rectangles: readonly Rectangle<string>[]): void {
  for (const { row, column, values } of rectangles) {
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setNotes(values);
  }
}
