/** @fileoverview After a unit of work wrote: makes sure that it landed where it belongs, and mends it where people moved things. */
import type { Stored, Values } from '../application/ports';
import { type Cell, toCell } from './cells';
import { columnThen } from './column-then';
import { type Before, mendingOf } from './misplaced';
import { mendNotes } from './notes';
import { rectanglesOf } from './rectangles';
import { sameColumns } from './still-there';
import { isNearTop, openWhole, readRows, roomFor, type Tab } from './tab';
import type { TabUnit } from './tab-unit';
import { isInPlace, type TabNow } from './where-now';
import { sameCell, textOf, type WrittenRecord } from './written-record';

/** What the register remembers of the records of a table, by number; read only when something must be mended. */
export type Remembered = () => ReadonlyMap<string, Values>;

// Rows this close together are read whole; of more only what tells one record from another.
const READ_WHOLE = 30;
const ATTEMPTS = 3;

export function verifyWrites(unit: TabUnit, remembered: Remembered): void {
  if (unit.written.size === 0 || unit.tab.fresh || landed(unit)) return;
  const places = new Map([...unit.written].map(([stored, record]) => [stored, record] as const));
  const values = remembered();
  const putIn = rowsPutIn(unit);
  let then = unit.tab;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { tab, grid: cellsNow } = openWhole(unit.tab.table, unit.tab.sheet);
    const grid = cellsNow.map((row) => row.map((cell) => textOf(cell, unit.zone)));
    const records = [...places.values()];
    const { cells, rows } = mendingOf(records, beforeOf(unit, then, tab, putIn, values), {
      columns: tab.columns,
      grid,
    });
    const moves = new Map([...places].map(([stored, record]) => [stored, { from: record.row, to: rows.get(record) }]));
    mendNotes(unit, tab, moves);
    if (cells.size === 0) return;
    for (const { row, column, values: block } of rectanglesOf(cells)) {
      roomFor(tab, row, block.length);
      tab.sheet.getRange(row, column, block.length, block[0]?.length ?? 0).setValues(block);
    }
    for (const [stored, record] of [...places]) {
      const row = rows.get(record);
      if (row === undefined) places.delete(stored);
      else places.set(stored, { ...record, row });
    }
    then = tab;
  }
  throw new Error(`Cannot settle what was written to ${unit.tab.table.name}: its rows keep moving; run again`);
}

/** `getMaxRows` asks anew: what a range says of its size may be as old as the run. */
function rowsPutIn({ tab, gridRows }: TabUnit): number {
  return gridRows === undefined ? 0 : Math.max(0, tab.sheet.getMaxRows() - gridRows);
}

function landed(unit: TabUnit): boolean {
  const written = [...unit.written.values()];
  const rows = written.map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const now = last - first < READ_WHOLE ? wholeRows(unit, first, last) : narrowColumns(unit, last);
  return now !== undefined && written.every((record) => isInPlace(record, now));
}

/** The keys and these rows; undefined when a column is not where it was. */
function wholeRows({ tab, zone, written }: TabUnit, first: number, last: number): TabNow | undefined {
  const near = isNearTop(tab, last);
  const top = near ? readRows(tab.sheet, 1, last) : undefined;
  const rows = top?.slice(first - 1) ?? readRows(tab.sheet, first, last);
  const grid: string[][] = [];
  rows.forEach((row, index) => {
    grid[first - 1 + index] = row.map((cell) => textOf(cell, zone));
  });
  const now = { columns: tab.columns, grid };
  if (top === undefined && [...written.values()].every((record) => tellsColumns(record, tab, now))) return now;
  return sameColumns(tab, top ?? readRows(tab.sheet, 1, 1)) ? now : undefined;
}

// This many cells across a row, each where it was, tell that its columns are where they were.
const TELLING = 5;

/** A record that shows by itself that no column was put in, taken out or moved: its keys need not be read. */
function tellsColumns({ id, row, kept }: WrittenRecord, { titles, columns }: Tab, { grid }: TabNow): boolean {
  const cells = grid[row - 1] ?? [];
  const marks = Object.entries(kept);
  if (id === '' || cells.length !== titles?.length || marks.length < TELLING) return false;
  return marks.every(([key, text]) => sameCell(cells[(columns.get(key) ?? 0) - 1], text));
}

/** The id and the column behind it, which is the name unless somebody moved it. */
function narrowColumns({ tab, zone }: TabUnit, last: number): TabNow | undefined {
  const { sheet, columns } = tab;
  const column = columns.get('id') ?? 1;
  const beside = new Map([...columns].filter(([, at]) => at === column || at === column + 1));
  const cells: Cell[][] = sheet.getRange(1, column, last, 2).getValues();
  if (!sameColumns(tab, readRows(sheet, 1, 1))) return undefined;
  const grid = cells.map((row) => [...Array<string>(column - 1).fill(''), ...row.map((cell) => textOf(cell, zone))]);
  return { columns: beside, grid };
}

function beforeOf(unit: TabUnit, then: Tab, now: Tab, putIn: number, remembered: ReadonlyMap<string, Values>): Before {
  const { table } = unit.tab;
  const read = new Map<string, Values>();
  for (const stored of [...(unit.records ?? []), ...unit.changes.keys()]) {
    const values = { ...stored.values, ...unit.originals.get(stored) };
    if (values.id) read.set(String(values.id), values);
  }
  const cellsOf = (values: Values) =>
    Object.fromEntries(
      Object.entries(table.fields).map(([key, field]) => [key, toCell(field, values[key], unit.zone)] as const),
    );
  return {
    columns: then.columns,
    putIn,
    ids: idsSeen(unit, read),
    record(id) {
      const values = read.get(id) ?? remembered.get(id);
      return values && cellsOf({ ...values, id });
    },
    own: (row, column) => unit.own.get(row)?.get(columnThen(unit.tab, now, column) ?? 0) ?? '',
  };
}

function idsSeen(unit: TabUnit, read: ReadonlyMap<string, Values>): string[] {
  const narrow = [...unit.columns.values()].flat() as Stored[];
  const ids = [...narrow, ...(unit.last ? [unit.last] : [])].map(({ values }) => String(values.id ?? ''));
  const given = new Set([...unit.written.values()].map(({ cells }) => String(cells.get('id') ?? '')));
  return [...new Set([...ids, ...read.keys()])].filter((id) => id !== '' && !given.has(id));
}
