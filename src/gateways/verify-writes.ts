/** @fileoverview After a unit of work wrote: makes sure that it landed where it belongs, and mends it where people moved things. */
import type { Stored, Values } from '../application/ports';
import { type Cell, toCell } from './cells';
import { type Before, isInPlace, mendingOf, type TabNow, type WrittenRecord } from './misplaced';
import { rectanglesOf } from './rectangles';
import { openTab, readGrid, readRows, type Tab } from './tab';
import type { TabUnit } from './tab-unit';
import type { Zone } from './zone';

/** What the register remembers of a record that this unit of work did not read. */
export type Remember = (id: string) => Values | undefined;

// Rows this close together are read whole; of more only what tells one record from another.
const READ_WHOLE = 20;
const ATTEMPTS = 3;

export function verifyWrites(unit: TabUnit, written: readonly WrittenRecord[], zone: Zone, remember: Remember): void {
  if (written.length === 0 || unit.tab.fresh || landed(unit, written, zone)) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const tab = openTab(unit.tab.table, unit.tab.sheet);
    const now = { columns: tab.columns, grid: readGrid(tab.sheet).map((row) => row.map((cell) => textOf(cell, zone))) };
    const { cells, lost } = mendingOf(written, unit.tab, now, whatStoodThere(unit, written, zone, remember));
    if (cells.size === 0) {
      if (lost > 0) console.warn(`${lost} records of ${tab.table.name} were deleted while they were written`);
      return;
    }
    for (const { row, column, values } of rectanglesOf(cells)) {
      tab.sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
    }
  }
  throw new Error(`Cannot settle what was written to ${unit.tab.table.name}: its rows keep moving; run again`);
}

/** The record as it was written, and by what it is known again. */
export function writtenRecord(tab: Tab, stored: Stored, row: number, changes: Values, zone: Zone): WrittenRecord {
  const cells = new Map<number, Cell>();
  const kept: Record<string, string> = {};
  for (const [key, column] of tab.columns) {
    const field = tab.table.fields[key];
    if (!field) continue;
    if (key in changes) cells.set(column, toCell(field, changes[key], zone));
    // An empty box may or may not have been written as FALSE.
    else if (!field.auto && stored.values[key]) kept[key] = textOf(toCell(field, stored.values[key], zone), zone);
  }
  return { row, cells, kept, id: 'id' in changes ? '' : String(stored.values.id ?? '') };
}

function landed(unit: TabUnit, written: readonly WrittenRecord[], zone: Zone): boolean {
  const rows = written.map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const now = last - first < READ_WHOLE ? wholeRows(unit.tab, first, last, zone) : narrowColumns(unit.tab, last, zone);
  return written.every((record) => isInPlace(restricted(record, now), { columns: now.columns }, now));
}

function wholeRows({ sheet, columns }: Tab, first: number, last: number, zone: Zone): TabNow {
  const grid: string[][] = [];
  readRows(sheet, first, last).forEach((row, index) => {
    grid[first - 1 + index] = row.map((cell) => textOf(cell, zone));
  });
  return { columns, grid };
}

/** The id and the column behind it, which is the name unless somebody moved it. */
function narrowColumns({ sheet, columns }: Tab, last: number, zone: Zone): TabNow {
  const column = columns.get('id') ?? 1;
  const beside = [...columns].filter(([, at]) => at === column || at === column + 1);
  const cells: Cell[][] = sheet.getRange(1, column, last, 2).getValues();
  const grid = cells.map((row) => [...Array<string>(column - 1).fill(''), ...row.map((cell) => textOf(cell, zone))]);
  return { columns: new Map(beside), grid };
}

function restricted(record: WrittenRecord, { columns }: TabNow): WrittenRecord {
  const kept = Object.fromEntries(Object.entries(record.kept).filter(([key]) => columns.has(key)));
  const seen = new Set(columns.values());
  return { ...record, kept, cells: new Map([...record.cells].filter(([column]) => seen.has(column))) };
}

/** The record whose cell was written over, as it was read or as the register remembers it. */
function whatStoodThere(unit: TabUnit, written: readonly WrittenRecord[], zone: Zone, remember: Remember): Before {
  const overwritten = new Map(written.map(({ row, cells }) => [row, cells]));
  return (now, row, column) => {
    const key = [...now.columns].find(([, at]) => at === column)?.[0];
    const field = key === undefined ? undefined : unit.tab.table.fields[key];
    if (key === undefined || !field) return '';
    const idColumn = now.columns.get('id') ?? 0;
    const id = overwritten.get(row)?.has(idColumn) ? '' : (now.grid[row - 1]?.[idColumn - 1] ?? '');
    const known = id === '' ? undefined : (readBefore(unit, id) ?? remember(id));
    return known ? toCell(field, known[key], zone) : '';
  };
}

function readBefore(unit: TabUnit, id: string): Values | undefined {
  const stored = unit.records?.find(({ values }) => values.id === id);
  return stored && { ...stored.values, ...unit.originals.get(stored) };
}

function textOf(cell: Cell, zone: Zone): string {
  const text = cell instanceof Date ? zone.textOf(cell) : String(cell ?? '');
  return text.replace(/^'/, '').replace(/ 00:00:00$/, '');
}
