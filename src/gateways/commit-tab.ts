/** @fileoverview Writes what a unit of work queued for one tab: the smallest rectangles, at the rows of now. */
import type { Stored, Values } from '../application/ports';
import { type Cell, toCell } from './cells';
import { columnLetters } from './column-letters';
import { writeNotes } from './notes';
import { type CellMap, putCell, type Rectangle, rectanglesOf } from './rectangles';
import { roomFor, type Tab } from './tab';
import type { TabUnit } from './tab-unit';
import { type Remember, verifyWrites, writtenRecord } from './verify-writes';
import type { Zone } from './zone';

/** Queues every write of a tab; a flush puts them into the sheet. */
export function writeTab(unit: TabUnit, zone: Zone): void {
  const appended = new Set(unit.appended);
  const touched = [...unit.changes.keys(), ...unit.notes.keys()].some((stored) => !appended.has(stored));
  const known = touched && isPeoples(unit.tab) ? rowsOfNow(unit) : ownRow;
  const rowNow = (stored: Stored) => (appended.has(stored) ? stored.row : known(stored));
  writeChanges(unit, zone, appended, rowNow);
  appendRecords(unit, zone);
  writeNotes(unit, rowNow);
  removeRows(unit);
}

/** After the flush: makes sure that the writes landed where they belong, and begins anew. */
export function settleTab(unit: TabUnit, zone: Zone, remember: Remember): void {
  if (mustBeSeen(unit)) verifyWrites(unit, unit.written, zone, remember);
  unit.changes.clear();
  unit.originals.clear();
  unit.notes.clear();
  unit.appended.length = 0;
  unit.removed.length = 0;
  unit.written.length = 0;
}

export function mustBeSeen(unit: TabUnit): boolean {
  return isPeoples(unit.tab) && unit.written.length > 0;
}

/** Nobody sorts or inserts rows in a hidden machine tab. */
function isPeoples({ table }: Tab): boolean {
  return table.visibility !== 'machine';
}

function ownRow(stored: Stored): number {
  return stored.row;
}

function writeChanges(
  unit: TabUnit,
  zone: Zone,
  appended: ReadonlySet<Stored>,
  rowNow: (stored: Stored) => number | undefined,
): void {
  const cells: CellMap<string | number | boolean> = new Map();
  const many = unit.changes.size > MANY;
  for (const [stored, values] of unit.changes) {
    // What is yet to be appended is written whole, with its changes.
    if (appended.has(stored)) continue;
    const row = rowNow(stored);
    if (row === undefined) continue;
    putValues(cells, unit.tab, row, many ? bridged(unit.tab, stored, values) : values, zone);
    unit.written.push(writtenRecord(unit.tab, stored, row, values, zone));
  }
  for (const { row, column, values } of rectanglesOf(cells)) writeAt(unit.tab, row, column, values);
}

// Of this many rows each rectangle counts: columns between two that changed are written too where nobody else writes.
const MANY = 100;

function bridged({ columns, table }: Tab, stored: Stored, changes: Values): Values {
  const inOrder = [...columns].sort(([, a], [, b]) => a - b);
  const whole: Values = { ...changes };
  let gap: string[] = [];
  let last: number | undefined;
  for (const [key, column] of inOrder) {
    const open = last !== undefined && column === last + gap.length + 1;
    if (key in changes) {
      if (open) for (const between of gap) whole[between] = stored.values[between];
      last = column;
      gap = [];
    } else if (open && table.fields[key]?.auto) gap.push(key);
    else last = undefined;
  }
  return whole;
}

function putValues(cells: CellMap<string | number | boolean>, tab: Tab, row: number, values: Values, zone: Zone): void {
  for (const [key, value] of Object.entries(values)) {
    const column = tab.columns.get(key);
    const field = tab.table.fields[key];
    if (column !== undefined && field) putCell(cells, row, column, toCell(field, value, zone));
  }
}

function writeAt(tab: Tab, row: number, column: number, values: Rectangle<string | number | boolean>['values']): void {
  tab.sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
}

/** New records fill only our own columns, so a person's columns beside them stay as they are. */
function appendRecords(unit: TabUnit, zone: Zone): void {
  const first = unit.appended[0];
  if (!first) return;
  const cells: CellMap<string | number | boolean> = new Map();
  for (const { row, values } of unit.appended) {
    const whole = Object.fromEntries(Object.keys(unit.tab.table.fields).map((key) => [key, values[key]]));
    putValues(cells, unit.tab, row, whole, zone);
    unit.written.push(writtenRecord(unit.tab, { row, values }, row, whole, zone));
  }
  roomFor(unit.tab, first.row, unit.appended.length);
  for (const { row, column, values } of rectanglesOf(cells)) writeAt(unit.tab, row, column, values);
}

/**
 * Where each record stands now: people sort and insert rows while a run decides (the lock does not stop them).
 * A record that has no number yet is known by the first text that was typed into it.
 */
function rowsOfNow(unit: TabUnit): (stored: Stored) => number | undefined {
  const { tab } = unit;
  const column = tab.columns.get('id');
  if (column === undefined || unit.idsAreFresh) return ownRow;
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
