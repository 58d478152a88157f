/** @fileoverview Notes at wrong cells: ours begin with a mark, and only such notes are written or taken away. */
import type { Stored } from '../application/ports';
import { type CellMap, putCell, rectanglesOf } from './rectangles';
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
  for (const { row, column, values } of rectanglesOf(changedNotes(unit, wanted))) {
    unit.tab.sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setNotes(values);
  }
}

function changedNotes(unit: TabUnit, wanted: CellMap<string>): CellMap<string> {
  const rows = [...wanted.keys()];
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const notes = unit.tab.sheet.getRange(`${first}:${last}`).getNotes();
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

/** A person's note stays above ours. */
function withOurs(note: string, text: string): string {
  const at = note.indexOf(NOTE_MARK);
  const theirs = (at < 0 ? note : note.slice(0, at)).trimEnd();
  if (text === '') return theirs;
  return theirs === '' ? `${NOTE_MARK}${text}` : `${theirs}\n${NOTE_MARK}${text}`;
}
