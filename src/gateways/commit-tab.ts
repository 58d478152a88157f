/** @fileoverview Writes what a unit of work queued for one tab: the smallest rectangles, at the rows of now. */
import type { Stored, Values } from '../application/ports';
import { type Cell, toCell } from './cells';
import { columnLetters } from './column-letters';
import { filledKeys } from './filled-columns';
import { joinedRows } from './joined-rows';
import { planNotes, writeNotes } from './notes';
import { ownColumns, readOwnCells } from './own-cells';
import { type CellMap, putCell, type Rectangle, rectanglesOf } from './rectangles';
import { replaceInSheet } from './replace-values';
import { isPeoples, readRows, roomFor, type Tab } from './tab';
import { recordsIn, type TabUnit } from './tab-unit';
import { gridSize } from './whole-grid';
import { writtenRecord } from './written-record';
import type { Zone } from './zone';

type Written = string | number | boolean;

/** What is to be written to a tab; nothing is read any more once the first cell is written. */
export interface TabWrites {
  readonly unit: TabUnit;
  readonly rectangles: readonly Rectangle<Written>[];
}

/** Reads what the writes depend on: where rows are now, where the table ends, what people have beside them. */
export function prepareTab(unit: TabUnit): TabWrites {
  const appended = new Set(unit.appended);
  const changed = [...new Set([...unit.changes.keys(), ...unit.notes.keys()])].filter(
    (stored) => !appended.has(stored),
  );
  const rowNow = isPeoples(unit.tab) && unit.records && changed.length > 0 ? rowsOfNow(unit) : ownRow;
  makeRoom(unit);
  const cells = changedCells(unit, changed, rowNow);
  readOwn(unit, cells);
  unit.plannedNotes = planNotes(unit, rowNow);
  return { unit, rectangles: [...rectanglesOf(cells.changes), ...rectanglesOf(cells.appended)] };
}

export function writeTab({ unit, rectangles }: TabWrites): void {
  for (const { row, column, values } of rectangles) {
    unit.tab.sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
  }
  for (const replacement of unit.replacements) replaceInSheet(unit.tab, replacement);
  writeNotes(unit.tab, unit.plannedNotes);
  removeRows(unit);
}

export function hasWork({ changes, notes, appended, removed, replacements }: TabUnit): boolean {
  return changes.size + notes.size + appended.length + removed.length + replacements.length > 0;
}

export function mustBeSeen(unit: TabUnit): boolean {
  return isPeoples(unit.tab) && unit.written.size > 0;
}

function ownRow(stored: Stored): number {
  return stored.row;
}

interface Cells {
  readonly changes: CellMap<Written>;
  readonly appended: CellMap<Written>;
}

function changedCells(
  unit: TabUnit,
  changed: readonly Stored[],
  rowNow: (stored: Stored) => number | undefined,
): Cells {
  const cells: Cells = { changes: new Map(), appended: new Map() };
  const { tab, zone } = unit;
  const joined = joinedRows(unit, changed, rowNow);
  const along = new Map(joined.map(({ stored, keys }) => [stored, keys]));
  const unchanged = [...along.keys()].filter((stored) => !unit.changes.has(stored));
  for (const stored of [...unchanged, ...changed]) {
    const row = rowNow(stored);
    if (row === undefined) continue;
    const between = (along.get(stored) ?? []).map((key) => [key, stored.values[key]]);
    const values = bridged(tab, stored, { ...Object.fromEntries(between), ...unit.changes.get(stored) });
    putValues(cells.changes, tab, row, values, zone);
    unit.written.set(stored, writtenRecord(tab, stored, row, values, zone));
  }
  // New records fill only our own columns, so a person's columns beside them stay as they are.
  const keys = filledKeys(tab, unit.appended);
  for (const stored of unit.appended) {
    const whole = Object.fromEntries(keys.map((key) => [key, stored.values[key]]));
    putValues(cells.appended, tab, stored.row, whole, zone);
    unit.written.set(stored, writtenRecord(tab, stored, stored.row, whole, zone, true));
  }
  if (unit.last && unit.appended.length > 0)
    unit.written.set(unit.last, writtenRecord(tab, unit.last, unit.last.row, {}, zone));
  return cells;
}

function putValues(cells: CellMap<Written>, tab: Tab, row: number, values: Values, zone: Zone): void {
  for (const [key, value] of Object.entries(values)) {
    const column = tab.columns.get(key);
    const field = tab.table.fields[key];
    if (column !== undefined && field) putCell(cells, row, column, toCell(field, value, zone));
  }
}

/** With the fields in between that only the register writes, as they were read: two rectangles become one. */
function bridged({ columns, table }: Tab, stored: Stored, changes: Values): Values {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const changed = Object.keys(changes).flatMap((key) => columns.get(key) ?? []);
  const whole = { ...changes };
  let from = 0;
  for (const to of changed.sort((a, b) => a - b)) {
    const between =
      from === 0 ? [] : Array.from({ length: to - from - 1 }, (_, index) => keys.get(from + 1 + index) ?? '');
    if (between.every((key) => table.fields[key]?.auto)) {
      for (const key of between) whole[key] = stored.values[key];
    }
    from = to;
  }
  return whole;
}

/** How far people may have typed below the table since its end was read. */
const LOOK_BELOW = 20;

/** Room for what is appended, below what stands there now: a person may have typed a row meanwhile. */
function makeRoom(unit: TabUnit): void {
  const [first] = unit.appended;
  if (!first) return;
  roomFor(unit.tab, first.row, unit.appended.length);
  unit.gridRows = gridSize(unit.tab.sheet).rows;
  if (!isPeoples(unit.tab) || unit.tab.fresh) return;
  const above = first.row - 1;
  const there = recordsIn(
    unit,
    readRows(unit.tab.sheet, above, above + Math.min(LOOK_BELOW, unit.appended.length)),
    above,
  );
  unit.last = there.filter(({ row }) => row > unit.tab.keyRow + 1).pop();
  const down = Math.max(0, (unit.last?.row ?? above) - above);
  if (down === 0) return;
  unit.appended.forEach((stored, index) => {
    (stored as { row: number }).row = first.row + down + index;
  });
  unit.end = (unit.end ?? above) + down;
  makeRoom(unit);
}

function readOwn(unit: TabUnit, { changes, appended }: Cells): void {
  if (!isPeoples(unit.tab) || unit.tab.fresh) return;
  const rows = [...changes.keys(), ...appended.keys()];
  const read = [...unit.changes.keys()].map((stored) => unit.cells.get(stored) ?? []);
  const columns = ownColumns(unit.tab, read);
  if (rows.length === 0 || columns.length === 0) return;
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  unit.own = readOwnCells(unit.tab, columns, first, last);
}

/** Where each record stands now: people sort and insert rows while a long run decides (the lock does not stop them). */
function rowsOfNow(unit: TabUnit): (stored: Stored) => number | undefined {
  const { tab } = unit;
  const column = tab.columns.get('id');
  if (column === undefined) return ownRow;
  const top = tab.keyRow + 2;
  // To the end of the grid: rows may have been put in meanwhile, and appended ones may not be in it yet.
  const letters = columnLetters(column);
  const cells: Cell[][] = tab.sheet.getRange(`${letters}${top}:${letters}`).getValues();
  const rows = new Map<string, number>();
  cells.forEach(([cell], index) => {
    const id = String(cell ?? '');
    if (id && !rows.has(id)) rows.set(id, top + index);
  });
  return (stored) => {
    const id = unit.changes.get(stored)?.id ? '' : String(stored.values.id ?? '');
    return id === '' ? stored.row : rows.get(id);
  };
}

/** From below, so that the rows above stay where they are; neighbours go in one call. */
function removeRows(unit: TabUnit): void {
  const rows = [...unit.removed].sort((a, b) => b - a);
  while (rows.length > 0) {
    const last = rows.shift() as number;
    let first = last;
    while (rows[0] === first - 1) first = rows.shift() as number;
    unit.tab.sheet.deleteRows(first, last - first + 1);
  }
}
