/** @fileoverview Writes that landed where they do not belong, because people moved rows or columns meanwhile: what mends them; pure. */
import { type Cell, neverFormula } from './cells';
import { type CellMap, putCell } from './rectangles';
import { type Places, placesOf, standsThere, type TabNow } from './where-now';
import { sameBeneath, sameCell, type WrittenRecord } from './written-record';

/** What stood in the tab before this run wrote, as far as anybody knows. */
export interface Before {
  /** Column number by field key. */
  readonly columns: ReadonlyMap<string, number>;
  /** A record's cells by field key. */
  record(id: string): Readonly<Record<string, Cell>> | undefined;
  /** Rows that people put in since, less those that they took out: so many may have been written over. */
  readonly putIn: number;
  /** Numbers that this run saw in the tab. */
  readonly ids: readonly string[];
  /** A cell of a person's own column, by the row of then and the column of now. */
  own(row: number, column: number): Cell;
}

export interface Mending {
  /** Cells to write so that every record has what was decided and everybody else has what they had. */
  readonly cells: CellMap<Cell>;
  /** The row of each written record; undefined for one that is no longer in the tab. */
  readonly rows: ReadonlyMap<WrittenRecord, number | undefined>;
}

/** Finds each record again, takes our cells away from where they landed, and writes them where they belong. */
export function mendingOf(written: readonly WrittenRecord[], before: Before, now: TabNow): Mending {
  const places = placesOf(written, before, now);
  const cells: CellMap<Cell> = new Map();
  const wrong = written.filter((record) => isMisplaced(record, places, before, now));
  for (const record of wrong) takeBack(record, places, before, now, cells);
  for (const record of wrong) {
    const row = places.rowOf(record);
    if (row !== undefined) put(record.cells, row, now, cells);
  }
  const rows = new Map(written.map((record) => [record, places.rowOf(record)]));
  for (const [record, row] of giveWay(written, before, now, cells)) rows.set(record, row);
  if (before.putIn > 0) bringBackTyped(written, places, now, cells);
  return { cells, rows };
}

/** Not where it was written, and its cells did not move along with it. */
function isMisplaced(record: WrittenRecord, places: Places, { columns }: Before, now: TabNow): boolean {
  const row = places.rowOf(record);
  const shifted = [...record.cells.keys()].some((key) => columns.get(key) !== now.columns.get(key));
  if (row === record.row && !shifted) return false;
  return row === undefined ? !record.appended : !standsThere(record, row, now);
}

function takeBack(record: WrittenRecord, places: Places, before: Before, now: TabNow, cells: CellMap<Cell>): void {
  // Cells that are alike by chance are nobody's of ours.
  if (!standsThere(record, record.row, { columns: before.columns, grid: now.grid })) return;
  const keys = new Map([...now.columns].map(([key, column]) => [column, key]));
  for (const [key, value] of record.cells) {
    const column = before.columns.get(key);
    if (column === undefined || !sameBeneath(now.grid[record.row - 1]?.[column - 1], value)) continue;
    const old = stoodThere(record, column, keys.get(column), places, before);
    if (!sameCell(value, old)) putCell(cells, record.row, column, old);
  }
}

function stoodThere(
  record: WrittenRecord,
  column: number,
  key: string | undefined,
  places: Places,
  before: Before,
): Cell {
  if (key === undefined) return before.own(record.row, column);
  // One of ours may have been written over another of ours.
  const owner = places.recordAt(record.row);
  const kept = owner?.kept[key];
  if (kept !== undefined) return neverFormula(kept);
  if (owner) return before.record(owner.id)?.[key] ?? '';
  const id = places.idAt(record.row);
  return key === 'id' ? id : (before.record(id)?.[key] ?? '');
}

function put(values: ReadonlyMap<string, Cell>, row: number, now: TabNow, cells: CellMap<Cell>): void {
  for (const [key, value] of values) {
    const column = now.columns.get(key);
    if (column === undefined) continue;
    const there = cells.get(row)?.get(column) ?? now.grid[row - 1]?.[column - 1];
    if (!sameCell(there, value)) putCell(cells, row, column, value);
  }
}

/**
 * Rows put in above pushed the last records to where new ones were written: these go further down, those come back.
 * Where the row above is empty, a record was deleted, not written over.
 */
function giveWay(
  written: readonly WrittenRecord[],
  before: Before,
  now: TabNow,
  cells: CellMap<Cell>,
): [WrittenRecord, number][] {
  const appended = written.filter((record) => record.appended).sort((a, b) => a.row - b.row);
  const [first] = appended;
  if (!first || isEmpty(now, first.row - 1)) return [];
  const present = new Set(now.grid.map((line) => line[(now.columns.get('id') ?? 0) - 1] ?? ''));
  const lost = before.ids.filter((id) => !present.has(id) && before.record(id) !== undefined);
  const moved = appended.slice(0, Math.min(lost.length, before.putIn));
  let below = now.grid.length;
  return moved.map((record, index) => {
    const old = before.record(lost[index] as string) ?? {};
    below += 1;
    put(new Map([...now.columns.keys()].map((key) => [key, old[key] ?? ''])), record.row, now, cells);
    put(record.cells, below, now, cells);
    return [record, below];
  });
}

/** What somebody typed below the table has no number yet: where a new record was written over it, it comes back below. */
function bringBackTyped(written: readonly WrittenRecord[], places: Places, now: TabNow, cells: CellMap<Cell>): void {
  const gone = written.filter(
    (record) => record.id === '' && record.cells.size === 0 && places.rowOf(record) === undefined,
  );
  let below = Math.max(now.grid.length, ...cells.keys());
  for (const { kept } of gone) {
    below += 1;
    put(new Map(Object.entries(kept).map(([key, text]) => [key, neverFormula(text)])), below, now, cells);
  }
}

function isEmpty({ grid, columns }: TabNow, row: number): boolean {
  return [...columns.values()].every((column) => (grid[row - 1]?.[column - 1] ?? '') === '');
}
