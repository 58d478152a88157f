/** @fileoverview The register as it stands in a spreadsheet: one unit of work over its tabs. */
import type { Register, Stored, Value, Values } from '../application/ports';
import type { RecordOf, Table } from '../schema/define-table';
import { state } from '../schema/tables/state';
import { columnLetters } from './column-letters';
import { mustBeSeen, settleTab, writeTab } from './commit-tab';
import type { Tab } from './tab';
import { allRecords, columnRecords, openUnit, rowRecords, type TabUnit } from './tab-unit';
import type { Zone } from './zone';

export interface Tabs {
  /** The open tab of a table; throws when the register has none. */
  open(table: Table): Tab;
}

export function sheetRegister(tabs: Tabs, zone: Zone): Register {
  const units = new Map<string, TabUnit>();

  function unitOf(table: Table): TabUnit {
    let unit = units.get(table.name);
    if (!unit) {
      unit = openUnit(tabs.open(table), zone);
      units.set(table.name, unit);
    }
    return unit;
  }

  /** What the register last saw of a record. */
  function remember(id: string): Values | undefined {
    const [known] = findIn(unitOf(state), id);
    return known && JSON.parse(String(known.values.json));
  }

  const typed = <T extends Table>(records: readonly Stored[]) => records as unknown as Stored<RecordOf<T>>[];

  return {
    all: <T extends Table>(table: T) => typed<T>(allRecords(unitOf(table))),
    rows: <T extends Table>(table: T, first: number, last: number) => typed<T>(rowRecords(unitOf(table), first, last)),
    columns: <T extends Table>(table: T, keys: readonly string[]) => typed<T>(columnRecords(unitOf(table), keys)),

    find<T extends Table>(table: T, id: string) {
      return typed<T>(findIn(unitOf(table), id))[0];
    },

    last<T extends Table>(table: T) {
      const unit = unitOf(table);
      const queued = unit.appended[unit.appended.length - 1];
      if (queued) return typed<T>([queued])[0];
      const row = nextRow(unit) - 1;
      return typed<T>(rowRecords(unit, row, row))[0];
    },

    change<T extends Table>(table: T, stored: Stored<RecordOf<T>>, values: Partial<RecordOf<T>>) {
      queue(unitOf(table), stored as unknown as Stored, values as Values);
    },

    append<T extends Table>(table: T, records: readonly Partial<RecordOf<T>>[]) {
      // Nothing to add is no reason to open a tab.
      if (records.length === 0) return [];
      const unit = unitOf(table);
      const first = nextRow(unit);
      unit.end = first + records.length - 1;
      const added = records.map((values, index) => ({ row: first + index, values: { ...blanks(table), ...values } }));
      unit.appended.push(...added);
      if (unit.records) unit.records.push(...added);
      return typed<T>(added);
    },

    remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      if (stored.length > 0) unitOf(table).removed.push(...stored.map(({ row }) => row));
    },

    note<T extends Table>(table: T, stored: Stored<RecordOf<T>>, notes: Readonly<Record<string, string>>) {
      const unit = unitOf(table);
      const known = unit.notes.get(stored as unknown as Stored);
      unit.notes.set(stored as unknown as Stored, { ...known, ...notes });
    },

    commit() {
      for (const unit of units.values()) writeTab(unit, zone);
      // The read that looks whether all landed forces the flush by itself.
      if (![...units.values()].some(mustBeSeen)) SpreadsheetApp.flush();
      for (const unit of [...units.values()]) settleTab(unit, zone, remember);
    },
  };
}

/** One search of the id column instead of reading it. */
function findIn(unit: TabUnit, id: string): Stored[] {
  const column = unit.tab.columns.get('id');
  if (column === undefined) return [];
  const hit = unit.tab.sheet
    .getRange(`${columnLetters(column)}:${columnLetters(column)}`)
    .createTextFinder(id)
    .matchEntireCell(true)
    .findNext();
  return hit ? rowRecords(unit, hit.getRow(), hit.getRow()) : [];
}

/** What is left out reads as blank at once, as it will from the sheet. */
function blanks({ fields }: Table): Values {
  const blank = (type: string) => (type === 'tags' ? [] : NOT_TEXT.has(type) ? undefined : '');
  return Object.fromEntries(Object.entries(fields).map(([key, { type }]) => [key, blank(type)]));
}

const NOT_TEXT = new Set<string>(['number', 'money', 'percent', 'bool']);

function queue(unit: TabUnit, stored: Stored, values: Values): void {
  const changed = unit.changes.get(stored) ?? {};
  const originals = unit.originals.get(stored) ?? {};
  for (const [key, value] of Object.entries(values)) {
    if (sameValue(stored.values[key], value)) continue;
    if (!(key in originals)) originals[key] = stored.values[key];
    changed[key] = value;
    stored.values[key] = value;
  }
  if (Object.keys(changed).length === 0) return;
  unit.changes.set(stored, changed);
  unit.originals.set(stored, originals);
}

/** The row below the last record; a machine tab that was not read asks for its last row. */
function nextRow(unit: TabUnit): number {
  unit.end ??= Math.max(unit.tab.sheet.getLastRow(), unit.tab.keyRow + 1);
  return unit.end + 1;
}

export function sameValue(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.join('\n') === b.join('\n');
  return a === b || (isBlank(a) && isBlank(b));
}

function isBlank(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
