/** @fileoverview Writes that landed where they do not belong, because people moved rows or columns meanwhile; pure. */
import type { Cell } from './cells';
import { type CellMap, putCell } from './rectangles';

/** A record that was written: the cells as written, and how to know its row when it is seen again. */
export interface WrittenRecord {
  readonly row: number;
  /** By the column number of then. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** The id it had before this run, '' for one that got its number by this very write. */
  readonly id: string;
  /** What else stood in the row and was not written, by field key, as plain text. */
  readonly kept: Readonly<Record<string, string>>;
}

export interface Layout {
  /** Column number by field key. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface TabNow extends Layout {
  /** Row 1 first; every cell as plain text, dates as they are written. */
  readonly grid: readonly (readonly string[])[];
}

/** What stood in a cell before this run wrote; undefined when nobody knows. */
export type Before = (now: TabNow, row: number, column: number) => Cell | undefined;

export interface Mending {
  /** Cells to write so that every record has what was decided and everybody else has what they had. */
  readonly cells: CellMap<Cell>;
  /** Records that are no longer in the tab. */
  readonly lost: number;
}

export function isInPlace(record: WrittenRecord, then: Layout, now: TabNow): boolean {
  const cells = now.grid[record.row - 1] ?? [];
  for (const [key, column] of then.columns) if (now.columns.get(key) !== column) return false;
  return matches(record, cells, now);
}

/** Finds each misplaced record again, takes our cells away from where they landed, and writes them where they belong. */
export function mendingOf(written: readonly WrittenRecord[], then: Layout, now: TabNow, before: Before): Mending {
  const wrong = written.filter((record) => !isInPlace(record, then, now));
  const cells: CellMap<Cell> = new Map();
  for (const record of wrong) takeBack(record, now, before, cells);
  let lost = 0;
  for (const record of wrong) {
    const row = rowOf(record, now, cells);
    if (row === undefined) lost += 1;
    else putRecord(record, row, then, now, cells);
  }
  return { cells, lost };
}

function takeBack(record: WrittenRecord, now: TabNow, before: Before, cells: CellMap<Cell>): void {
  for (const [column, value] of record.cells) {
    const there = now.grid[record.row - 1]?.[column - 1];
    if (!sameCell(there, value)) continue;
    const old = before(now, record.row, column);
    if (old !== undefined && !sameCell(there, old)) putCell(cells, record.row, column, old);
  }
}

/** A row is the record's by its id, or, for one without a number yet, by all that was typed into it. */
function rowOf(record: WrittenRecord, now: TabNow, mended: CellMap<Cell>): number | undefined {
  const at = now.grid.findIndex((cells, index) => {
    const restored = mended.get(index + 1);
    return matches(
      record,
      restored ? cells.map((cell, column) => plain(restored.get(column + 1) ?? cell)) : cells,
      now,
    );
  });
  return at < 0 ? undefined : at + 1;
}

function matches({ id, kept, cells: written }: WrittenRecord, cells: readonly string[], { columns }: TabNow): boolean {
  const idColumn = columns.get('id');
  if (id !== '') return idColumn !== undefined && String(cells[idColumn - 1] ?? '') === id;
  const marks = Object.entries(kept).filter(([, cell]) => cell !== '');
  const fits = marks.every(([key, cell]) => {
    const column = columns.get(key);
    return column !== undefined && sameCell(cells[column - 1], cell);
  });
  return fits && (marks.length > 0 || [...written].every(([column, value]) => sameCell(cells[column - 1], value)));
}

function putRecord(record: WrittenRecord, row: number, then: Layout, now: TabNow, cells: CellMap<Cell>): void {
  const keys = new Map([...then.columns].map(([key, column]) => [column, key]));
  for (const [column, value] of record.cells) {
    const target = now.columns.get(keys.get(column) ?? '');
    if (target !== undefined && !sameCell(now.grid[row - 1]?.[target - 1], value)) putCell(cells, row, target, value);
  }
}

function sameCell(there: string | undefined, written: Cell): boolean {
  return (there ?? '') === plain(written);
}

/** A text is read back without its apostrophe, midnight as the day alone. */
function plain(cell: Cell): string {
  return String(cell ?? '')
    .replace(/^'/, '')
    .replace(/ 00:00:00$/, '');
}
