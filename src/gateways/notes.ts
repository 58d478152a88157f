/** @fileoverview Notes at wrong cells: ours begin with a mark, and only such notes are written or taken away. */
import type { Stored } from '../application/ports';
import { type CellMap, putCell, type Rectangle, rectanglesOf } from './rectangles';
import type { TabUnit } from './tab-unit';

export const NOTE_MARK = '【登记簿】';

/** Queued notes against those that stand there; one read over the touched rows, one write a rectangle. */
export function writeNotes(unit: TabUnit, rowNow: (stored: Stored) => number | undefined): void {
  const wanted: CellMap<string> = new Map();
  for (const [stored, notes] of unit.notes) {
    const row = rowNow(stored);
    if (row === undefined) continue;
    for (const [key, text] of Object.entries(notes)) {
      const column = unit.tab.columns.get(key);
      if (column !== undefined) putCell(wanted, row, column, text);
    }
  }
  if (wanted.size === 0) return;
  for (const { row, column, values } of changedRectangles(unit, wanted)) {
    unit.tab.sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setNotes(values);
  }
}

// More rectangles than this are written as whole columns between the first and the last row, and so are long ones.
const FEW = 6;
const LONG = 100;

function changedRectangles(unit: TabUnit, wanted: CellMap<string>): Rectangle<string>[] {
  const rows = [...wanted.keys()];
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const now = unit.tab.sheet.getRange(`${first}:${last}`).getNotes();
  const changed = changedNotes(wanted, first, now);
  const exact = rectanglesOf(changed);
  if (exact.length > FEW) return rectanglesOf(wholeColumns(changed, first, now));
  return exact.length > 1 && last - first > LONG ? rectanglesOf(wholeBlock(changed, first, now)) : exact;
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
