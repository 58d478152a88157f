/** @fileoverview The register as it stands in a spreadsheet: one unit of work over its tabs. */

import { MovedMeanwhile } from '../application/keeping/moved-meanwhile';
import type { Ledger, Register, Stored, Values } from '../application/ports';
import type { RecordOf, Table } from '../schema/define-table';
import { state } from '../schema/tables/state';
import { clearRecords } from './clear-records';
import { closeRows } from './close-rows';
import { rank, rememberAppended, rememberTableEnds, rememberTail, seal } from './commit-marks';
import { hasWork, mustBeSeen, prepareTab, writeTab } from './commit-tab';
import { search, searchedRow } from './find-row';
import { hasTail, isStateful, isTail, markedRow, tailKey } from './machine-tails';
import { type LeanRecords, provenColumns } from './proven-columns';
import { blanks, queue } from './queue-changes';
import { replaceInMemory } from './replace-values';
import { sameColumns } from './still-there';
import { isPeoples, readRows, type Tab, type WholeTab } from './tab';
import {
  allRecords,
  assumedColumns,
  beginAnew,
  columnRecords,
  forgetCleared,
  openUnit,
  recordsIn,
  rowRecords,
  type TabUnit,
} from './tab-unit';
import { guessedEnd } from './table-ends';
import { unreadBoxes } from './unread-boxes';
import { verifyWrites } from './verify-writes';
import { readGrid } from './whole-grid';
import type { Zone } from './zone';

export interface Tabs {
  /** The open tab of a table; throws when the register has none. */
  open(table: Table): Tab;
  /** The open tab with all that stands in it, read at once; undefined when it is open already. */
  whole?(table: Table, end: number | undefined): WholeTab | undefined;
  /** The tab with its columns as they are declared, unread; undefined when there is no such tab, or it is open. */
  assume?(table: Table): Tab | undefined;
  /** Columns were moved: what is open is read anew. */
  forget?(): void;
}

/** `ledger` keeps where machine tabs end. */
export function sheetRegister(tabs: Tabs, zone: Zone, ledger?: Ledger): Register {
  const units = new Map<string, TabUnit>();
  const lean = new Map<string, LeanRecords>();
  let hasWritten = false;

  function unitOf(table: Table): TabUnit {
    return units.get(table.name) ?? keepUnit(openUnit(tabs.open(table), zone));
  }

  function wholeTable(table: Table): Stored[] {
    const end = guessedEnd(table, ledger);
    const whole = units.has(table.name) ? undefined : tabs.whole?.(table, end);
    if (whole) return allRecords(keepUnit(openUnit(whole.tab, zone)), () => whole.grid);
    const unit = unitOf(table);
    return allRecords(unit, () => (unit.tab.fresh ? [] : readGrid(unit.tab.sheet, table, end)));
  }

  function keepUnit(unit: TabUnit): TabUnit {
    units.set(unit.tab.table.name, unit);
    return unit;
  }

  /** The unit with its end known; of a machine tab whose end is remembered two rows are read. */
  function endingUnit(table: Table): TabUnit {
    if (!units.has(table.name)) unitByTail(table);
    return unitOf(table);
  }

  function unitByTail(table: Table): void {
    if (!hasTail(table)) return;
    const mark = ledger?.get(tailKey(table));
    const tab = mark ? tabs.assume?.(table) : undefined;
    const rows = mark && tab && rowsFrom(tab, markedRow(mark));
    if (mark && tab && rows && isTail(tab, mark, rows)) {
      const unit = keepUnit(openUnit(tab, zone));
      unit.end = markedRow(mark);
      unit.last = recordsIn(unit, rows.slice(0, 1), unit.end)[0];
      return;
    }
    ledger?.refresh();
    // Another run has written since the ledger was read: once more with what it left.
    if (mark && ledger?.get(tailKey(table)) !== mark) unitByTail(table);
  }

  function findIn(table: Table, id: string): Stored | undefined {
    const assumed = units.has(table.name) || table.name !== state.name ? undefined : tabs.assume?.(table);
    if (!assumed) return search(unitOf(table), id);
    const unit = openUnit(assumed, zone);
    const found = search(unit, id);
    if (!found || !isStateful(table, found.values)) return search(unitOf(table), id);
    keepUnit(unit);
    return found;
  }

  function placeOf(table: Table, id: string, known: Values): Stored | undefined {
    const unit = units.get(table.name);
    if (!unit || isPeoples(unit.tab)) return findIn(table, id);
    const row = searchedRow(unit, id);
    return row === undefined ? undefined : { row, values: { ...blanks(table), ...known, id } };
  }

  /** Columns that stand where they were declared need no read of the keys; in a machine tab they prove all of it. */
  function glanceAt(table: Table, keys: readonly string[]): readonly Stored[] {
    const tab = units.has(table.name) ? undefined : tabs.assume?.(table);
    const unit = tab && openUnit(tab, zone);
    const records = unit && assumedColumns(unit, keys);
    if (!records) return columnRecords(unitOf(table), keys);
    if (!isPeoples(unit.tab)) keepUnit(unit);
    return records;
  }

  /** Of a table that this run writes, or has read whole, the whole. */
  function leanTable(table: Table, keys: readonly string[]): readonly Stored[] {
    const unit = units.get(table.name);
    if (unit && (unit.records || unit.hasWritten || hasWork(unit))) return wholeTable(table);
    const known = lean.get(table.name);
    if (known && keys.every((key) => known.keys.includes(key))) return known.records;
    const tab = unit?.tab ?? tabs.assume?.(table);
    const records = tab && provenColumns(tab, keys, zone);
    if (!records) return wholeTable(table);
    lean.set(table.name, { keys, records });
    return records;
  }

  /** What the register last saw of the records of a table. */
  const remembered = (table: Table) => () =>
    new Map(
      wholeTable(state)
        .filter(({ values }) => values.table === table.name)
        .map(({ values }) => [String(values.id), JSON.parse(String(values.json)) as Values]),
    );

  /** A run that has written nothing yet can begin anew; a later one is mended. */
  function mustStandStill(busy: readonly TabUnit[]): void {
    const moved = busy.find((unit) => mayHaveMoved(unit) && !sameColumns(unit.tab, readRows(unit.tab.sheet, 1, 1)));
    if (!moved) return;
    tabs.forget?.();
    throw new MovedMeanwhile(moved.tab.table.tab);
  }

  const typed = <T extends Table>(records: readonly Stored[]) => records as unknown as Stored<RecordOf<T>>[];

  return {
    all: <T extends Table>(table: T) => typed<T>(wholeTable(table)),
    rows: <T extends Table>(table: T, first: number, last: number) => typed<T>(rowRecords(unitOf(table), first, last)),
    glance: <T extends Table>(table: T, keys: readonly string[]) => typed<T>(glanceAt(table, keys)),
    columns: <T extends Table>(table: T, keys: readonly string[]) =>
      typed<T>(table.visibility === 'machine' ? glanceAt(table, keys) : columnRecords(unitOf(table), keys)),

    some: <T extends Table, K extends keyof RecordOf<T> & string>(table: T, keys: readonly K[]) =>
      leanTable(table, keys) as unknown as readonly Stored<Pick<RecordOf<T>, K>>[],

    find<T extends Table>(table: T, id: string) {
      const found = findIn(table, id);
      return found && typed<T>([found])[0];
    },

    place<T extends Table>(table: T, id: string, known: Partial<RecordOf<T>>) {
      const found = placeOf(table, id, known as Values);
      return found && typed<T>([found])[0];
    },

    last<T extends Table>(table: T) {
      const unit = endingUnit(table);
      const queued = unit.appended[unit.appended.length - 1] ?? unit.last;
      if (queued) return typed<T>([queued])[0];
      const row = nextRow(unit) - 1;
      const read = rowRecords(unit, row, row)[0];
      if (hasTail(table)) unit.last = read;
      return read && typed<T>([read])[0];
    },

    unread: <T extends Table>(table: T, stored: Stored<RecordOf<T>>) =>
      unreadBoxes(unitOf(table), stored as unknown as Stored),

    change<T extends Table>(table: T, stored: Stored<RecordOf<T>>, values: Partial<RecordOf<T>>) {
      queue(unitOf(table), stored as unknown as Stored, values as Values);
    },

    append<T extends Table>(table: T, records: readonly Partial<RecordOf<T>>[]) {
      if (records.length === 0) return [];
      const unit = endingUnit(table);
      const first = nextRow(unit);
      unit.end = first + records.length - 1;
      const added = records.map((values, index) => ({
        row: first + index,
        values: { ...blanks(table), ...(values as Values) },
      }));
      for (const stored of added) unit.appended.push(stored);
      if (unit.records) for (const stored of added) unit.records.push(stored);
      return typed<T>(added);
    },

    replace<T extends Table>(table: T, key: string, from: string, to: string) {
      const replacement = { key, from, to };
      const replaced = replaceInMemory(wholeTable(table), replacement);
      unitOf(table).replacements.push(replacement);
      return typed<T>(replaced);
    },

    remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      if (stored.length === 0) return;
      const { removed } = unitOf(table);
      for (const { row } of stored) removed.push(row);
    },

    clear<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      for (const one of stored) unitOf(table).cleared.push(one as unknown as Stored);
    },

    close(table, rows) {
      const unit = unitOf(table);
      unit.closed = [...unit.closed, ...rows];
    },

    note<T extends Table>(table: T, stored: Stored<RecordOf<T>>, notes: Readonly<Record<string, string>>) {
      const unit = unitOf(table);
      const known = unit.notes.get(stored as unknown as Stored);
      unit.notes.set(stored as unknown as Stored, { ...known, ...notes });
    },

    commit() {
      const states = units.get(state.name);
      if (ledger && states) seal(states, ledger);
      if (ledger) rememberTableEnds(units.values(), ledger);
      const busy = [...units.values()].filter(hasWork).sort((a, b) => rank(a) - rank(b));
      if (!hasWritten) mustStandStill(busy);
      hasWritten = hasWritten || busy.length > 0;
      const writes = busy.map(prepareTab);
      if (ledger) {
        for (const unit of busy) {
          rememberTail(unit, ledger);
          rememberAppended(unit, ledger);
        }
        ledger.settle();
      }
      writes.forEach(writeTab);
      // The read that looks whether all landed forces the flush by itself.
      if (busy.length > 0 && !busy.some(mustBeSeen)) SpreadsheetApp.flush();
      for (const unit of busy) if (mustBeSeen(unit)) verifyWrites(unit, remembered(unit.tab.table));
      clearAll([...units.values()]);
      for (const name of closeAll([...units.values()])) units.delete(name);
      // Where rows went, nothing that was read stands where it stood.
      for (const { removed, tab } of busy) if (removed.length > 0) units.delete(tab.table.name);
      busy.forEach(beginAnew);
    },
  };
}

/** Last, when the log says so: a run that dies before leaves records that are found again. */
function clearAll(units: readonly TabUnit[]): void {
  for (const unit of units.filter(({ cleared }) => cleared.length > 0)) {
    clearRecords(unit, unit.cleared);
    forgetCleared(unit);
  }
}

/** Returns the tables whose rows are no longer where they were read. */
function closeAll(units: readonly TabUnit[]): string[] {
  const closing = units.filter(({ closed }) => closed.length > 0);
  for (const unit of closing) closeRows(unit, unit.closed);
  return closing.map(({ tab }) => tab.table.name);
}

/** What was read together with the keys was read right; what moves later is mended. */
function mayHaveMoved({ tab, records, keysSeen }: TabUnit): boolean {
  return isPeoples(tab) && !tab.fresh && !records && !keysSeen;
}

/** Two rows; undefined where the grid ends before. */
function rowsFrom({ sheet }: Tab, row: number) {
  try {
    return readRows(sheet, row, row + 1);
  } catch {
    // "The coordinates of the range are outside the dimensions of the sheet" (runtime-facts 2.3): rows were deleted.
    return undefined;
  }
}

/** The row below the last record; a machine tab that was not read asks for its last row. */
function nextRow(unit: TabUnit): number {
  unit.end ??= Math.max(unit.tab.sheet.getLastRow(), unit.tab.keyRow + 1);
  return unit.end + 1;
}
