/** @fileoverview What one unit of work knows of a tab: the records read and the changes queued. */
import { MovedMeanwhile } from '../application/keeping/moved-meanwhile';
import type { Stored, Value, Values } from '../application/ports';
import type { Field } from '../schema/define-table';
import { blankValues, type Cell, fromCell } from './cells';
import { columnSpan, neighbours } from './neighbour-columns';
import type { OwnCells } from './own-cells';
import type { Rectangle } from './rectangles';
import type { Replacement } from './replace-values';
import { isAsKnown, mustAgree, sameColumns } from './still-there';
import { firstDataRow, isNearTop, isPeoples, readRows, type Tab } from './tab';
import { valuesNow } from './values-now';
import type { WrittenRecord } from './written-record';
import type { Zone } from './zone';

export interface TabUnit {
  readonly tab: Tab;
  readonly zone: Zone;
  /** Every record, once the whole table was read. */
  records: Stored[] | undefined;
  /** Where records stand that were looked for together, by number; undefined for one that is not there. */
  readonly sought: Map<string, number | undefined>;
  /** Neighbouring rows that were read because such records stand in them. */
  block: readonly Stored[];
  /** Narrow columns read so far, by their keys. */
  readonly columns: Map<string, Stored[]>;
  /** The last row of the table, once known. */
  end: number | undefined;
  /** Rows of the grid when the place of what is appended was looked at. */
  gridRows: number | undefined;
  readonly changes: Map<Stored, Values>;
  /** What stood in the fields that were changed. */
  readonly originals: Map<Stored, Values>;
  readonly notes: Map<Stored, Record<string, string>>;
  /** The cells of the rows that were read, as they stood. */
  readonly cells: Map<Stored, readonly Cell[]>;
  readonly appended: Stored[];
  readonly removed: number[];
  readonly cleared: Stored[];
  /** Rows to be taken out where nothing stands in them. */
  closed: readonly (readonly [number, number])[];
  /** Once something was written, what was read before it says nothing about now. */
  hasWritten: boolean;
  /** Every row was read together with the keys, or these were proven since; undefined while none was read. */
  keysSeen: boolean | undefined;
  readonly replacements: Replacement[];
  /** What stands in people's own columns beside what is to be written. */
  own: OwnCells;
  plannedNotes: readonly Rectangle<string>[];
  /** The record above those that are to be appended. */
  last: Stored | undefined;
  /** What was written and not yet seen again. */
  readonly written: Map<Stored, WrittenRecord>;
  /** Seals that this unit of work has set, by their rows. */
  readonly marks: Map<number, string>;
}

export function openUnit(tab: Tab, zone: Zone): TabUnit {
  return {
    tab,
    zone,
    records: undefined,
    sought: new Map(),
    block: [],
    columns: new Map(),
    end: undefined,
    gridRows: undefined,
    changes: new Map(),
    originals: new Map(),
    notes: new Map(),
    cells: new Map(),
    appended: [],
    removed: [],
    cleared: [],
    closed: [],
    hasWritten: false,
    keysSeen: undefined,
    replacements: [],
    own: new Map(),
    plannedNotes: [],
    last: undefined,
    written: new Map(),
    marks: new Map(),
  };
}

/** Forgets what was queued, once it is in the sheet. */
export function beginAnew(unit: TabUnit): void {
  unit.hasWritten = true;
  unit.sought.clear();
  unit.block = [];
  unit.changes.clear();
  unit.originals.clear();
  unit.notes.clear();
  unit.appended.length = 0;
  unit.removed.length = 0;
  unit.cleared.length = 0;
  unit.replacements.length = 0;
  unit.own = new Map();
  unit.plannedNotes = [];
  unit.last = undefined;
  unit.written.clear();
}

/** Records that were emptied are no more; their rows serve the next ones where nothing stands below. */
export function forgetCleared(unit: TabUnit): void {
  const gone = new Set(unit.cleared.map(({ row }) => row));
  unit.cleared.length = 0;
  unit.columns.clear();
  unit.records = unit.records?.filter(({ row }) => !gone.has(row));
  unit.end = unit.records && lastRow(unit.records, unit.tab);
}

/** `read` gives everything that stands in the tab, of a new one nothing. */
export function allRecords(unit: TabUnit, read: () => readonly (readonly Cell[])[]): Stored[] {
  if (!unit.records) {
    const grid = read();
    if (grid.length > 0 && isPeoples(unit.tab) && !sameColumns(unit.tab, grid))
      throw new MovedMeanwhile(unit.tab.table.tab);
    const first = firstDataRow(unit.tab);
    // What this run appends is not in the sheet yet, and must be neither missed nor written over.
    unit.records = [...withQueued(unit, recordsIn(unit, grid.slice(first - 1), first)), ...unit.appended];
    unit.end = Math.max(lastRow(unit.records, unit.tab), lastRow(unit.appended, unit.tab));
  }
  return unit.records;
}

/** What was read before and changed since is at hand as it was decided to be, not as it still stands. */
function withQueued({ changes }: TabUnit, records: readonly Stored[]): Stored[] {
  const queued = new Map([...changes.keys()].map((stored) => [stored.row, stored]));
  return records.map((stored) => {
    const known = queued.get(stored.row);
    return known && known.values.id === stored.values.id ? known : stored;
  });
}

export function rowRecords(unit: TabUnit, first: number, last: number): Stored[] {
  const from = Math.max(first, firstDataRow(unit.tab));
  if (last < from) return [];
  if (unit.records && !unit.hasWritten) return unit.records.filter(({ row }) => row >= from && row <= last);
  const near = isNearTop(unit.tab, last);
  const rows = near ? rowsWithKeys(unit, from, last) : readRows(unit.tab.sheet, from, last);
  if (!near) unit.keysSeen = false;
  const records = recordsIn(unit, rows, from);
  for (const [read, narrow] of unit.columns) mustAgree(unit, records, read.split(','), narrow);
  return records;
}

function rowsWithKeys(unit: TabUnit, from: number, last: number): Cell[][] {
  const rows = readRows(unit.tab.sheet, 1, last);
  if (!isAsKnown(unit.tab, rows) && !unit.hasWritten) throw new MovedMeanwhile(unit.tab.table.tab);
  unit.keysSeen ??= true;
  return rows.slice(from - 1);
}

/** Narrow columns of the whole table; neighbours are read in one call. */
export function columnRecords(unit: TabUnit, keys: readonly string[]): Stored[] {
  for (const [read, records] of unit.columns) {
    if (keys.every((key) => read.split(',').includes(key))) return records;
  }
  // Read whole, the table holds them already, and what this run appends besides.
  if (unit.records)
    return unit.records.filter(({ values }) => keys.some((key) => holdsSomething({ key: values[key] })));
  const records = readColumns(unit, keys);
  if (!records) throw new MovedMeanwhile(unit.tab.table.tab);
  mustAgree(unit, unit.cells.keys(), keys, records);
  unit.columns.set([...keys].join(), records);
  return records;
}

/** Of a tab whose columns are assumed to be where they were declared; undefined where they are not. */
export function assumedColumns(unit: TabUnit, keys: readonly string[]): Stored[] | undefined {
  try {
    const records = readColumns(unit, keys);
    if (records) unit.columns.set([...keys].join(), records);
    return records;
  } catch {
    // "The coordinates of the range are outside the dimensions of the sheet" (runtime-facts 2.3): columns were deleted.
    return undefined;
  }
}

/** Undefined where other keys stand above these columns. */
export function readColumns(unit: TabUnit, keys: readonly string[]): Stored[] | undefined {
  const { tab } = unit;
  const wanted = keys.filter((key) => tab.columns.has(key));
  const lines: Values[] = [];
  const blank = blankValues(keys.flatMap((key) => fieldEntry(tab, key)));
  const first = firstDataRow(tab);
  for (const run of neighbours(wanted.map((key) => ({ key, column: tab.columns.get(key) as number })))) {
    const cells = valuesNow(tab.sheet.getRange(columnSpan(run)), tab.table.tab);
    const top = cells[tab.keyRow - 1] ?? [];
    if (run.some(({ key }, offset) => top[offset] !== key) && !unit.hasWritten) return undefined;
    const fields = run.map(({ key }, offset) => ({ key, offset, field: tab.table.fields[key] }));
    cells.slice(first - 1).forEach((row, index) => {
      const values = lines[index] ?? { ...blank };
      lines[index] = values;
      for (const { key, offset, field } of fields) {
        const cell = row[offset] ?? '';
        if (field && cell !== '') values[key] = fromCell(field, cell, unit.zone);
      }
    });
  }
  const records = lines
    .map((values, index) => ({ row: first + index, values }))
    .filter(({ values }) => holdsSomething(values));
  // A machine tab may end with records that are blank in these columns, unless it is their numbers.
  if (tab.table.visibility !== 'machine' || (tab.table.id && keys.includes('id')))
    unit.end = Math.max(lastRow(records, tab), lastRow(unit.appended, tab));
  return records;
}

function fieldEntry({ table }: Tab, key: string): (readonly [string, Field])[] {
  const field = table.fields[key];
  return field ? [[key, field]] : [];
}

/** The records in these rows, which begin at `first`. */
export function recordsIn(unit: TabUnit, rows: readonly (readonly Cell[])[], first: number): Stored[] {
  const fields = [...unit.tab.columns].flatMap(([key, column]) =>
    fieldEntry(unit.tab, key).map(([, field]) => ({ key, column, field })),
  );
  const blank = { ...blankValues(Object.entries(unit.tab.table.fields)), ...deletedTicks(unit.tab) };
  const records: Stored[] = [];
  rows.forEach((cells, index) => {
    const values: Values = { ...blank };
    let holds = false;
    for (const { key, column, field } of fields) {
      const cell = cells[column - 1] ?? '';
      if (cell === '') continue;
      const value = fromCell(field, cell, unit.zone);
      values[key] = value;
      holds = holds || isSomething(value);
    }
    if (!holds) return;
    const stored = { row: first + index, values };
    records.push(stored);
    unit.cells.set(stored, cells);
  });
  return records;
}

/**
 * A column that somebody deleted reads as blank until Repair puts it back, so that no rule has to know of it; a tick as it
 * is usual: without 在职 nobody might repair anything.
 */
function deletedTicks({ table, columns }: Tab): Values {
  const gone = Object.entries(table.fields).filter(([key, { type }]) => type === 'bool' && !columns.has(key));
  return Object.fromEntries(gone.map(([key, field]) => [key, field.default === true]));
}

/** A person's unchecked box or formula is no record: only our own columns count, and false is nothing. */
function holdsSomething(values: Values): boolean {
  return Object.values(values).some(isSomething);
}

function isSomething(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value) || value === 0;
}

function lastRow(records: readonly Stored[], tab: Tab): number {
  return records[records.length - 1]?.row ?? tab.keyRow + 1;
}
