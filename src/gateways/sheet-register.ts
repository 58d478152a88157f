/** @fileoverview The register as it stands in a spreadsheet: one unit of work over its tabs. */

import { MovedMeanwhile } from '../application/moved-meanwhile';
import type { Ledger, Register, Stored, Value, Values } from '../application/ports';
import { noteAppended } from '../application/recent-appends';
import { addSeal } from '../application/seals';
import type { RecordOf, Table } from '../schema/define-table';
import { fieldTypes } from '../schema/field-types';
import { outbox } from '../schema/tables/outbox';
import { state } from '../schema/tables/state';
import { columnLetters } from './column-letters';
import { hasWork, mustBeSeen, prepareTab, writeTab } from './commit-tab';
import { hasTail, isStateful, isTail, markedRow, tailKey, tailMark } from './machine-tails';
import { replaceInMemory } from './replace-values';
import { sameColumns } from './still-there';
import { isPeoples, readRows, type Tab } from './tab';
import { allRecords, beginAnew, columnRecords, openUnit, recordsIn, rowRecords, type TabUnit } from './tab-unit';
import { verifyWrites } from './verify-writes';
import type { Zone } from './zone';

export interface Tabs {
  /** The open tab of a table; throws when the register has none. */
  open(table: Table): Tab;
  /** The tab with its columns as they are declared, unread; undefined when there is no such tab, or it is open. */
  assume?(table: Table): Tab | undefined;
  /** Columns were moved: what is open is read anew. */
  forget?(): void;
}

/** `ledger` keeps where machine tabs end. */
export function sheetRegister(tabs: Tabs, zone: Zone, ledger?: Ledger): Register {
  const units = new Map<string, TabUnit>();
  let hasWritten = false;

  function unitOf(table: Table): TabUnit {
    return units.get(table.name) ?? keepUnit(openUnit(tabs.open(table), zone));
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

  /** What the register last saw of the records of a table. */
  const remembered = (table: Table) => () =>
    new Map(
      allRecords(unitOf(state))
        .filter(({ values }) => values.table === table.name)
        .map(({ values }) => [String(values.id), JSON.parse(String(values.json)) as Values]),
    );

  /** A run that has written nothing yet can begin anew; a later one is mended. */
  function mustStandStill(busy: readonly TabUnit[]): void {
    const moved = busy.find((unit) => mayHaveMoved(unit) && !sameColumns(unit.tab, readRows(unit.tab.sheet, 1, 2)));
    if (!moved) return;
    tabs.forget?.();
    throw new MovedMeanwhile(moved.tab.table.tab);
  }

  const typed = <T extends Table>(records: readonly Stored[]) => records as unknown as Stored<RecordOf<T>>[];

  return {
    all: <T extends Table>(table: T) => typed<T>(allRecords(unitOf(table))),
    rows: <T extends Table>(table: T, first: number, last: number) => typed<T>(rowRecords(unitOf(table), first, last)),
    columns: <T extends Table>(table: T, keys: readonly string[]) => typed<T>(columnRecords(unitOf(table), keys)),

    find<T extends Table>(table: T, id: string) {
      const found = findIn(table, id);
      return found && typed<T>([found])[0];
    },

    last<T extends Table>(table: T) {
      const unit = endingUnit(table);
      const queued = unit.appended[unit.appended.length - 1] ?? unit.last;
      if (queued) return typed<T>([queued])[0];
      const row = nextRow(unit) - 1;
      return typed<T>(rowRecords(unit, row, row))[0];
    },

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
      const unit = unitOf(table);
      const replacement = { key, from, to };
      unit.replacements.push(replacement);
      return typed<T>(replaceInMemory(allRecords(unit), replacement));
    },

    remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
      if (stored.length === 0) return;
      const { removed } = unitOf(table);
      for (const { row } of stored) removed.push(row);
    },

    note<T extends Table>(table: T, stored: Stored<RecordOf<T>>, notes: Readonly<Record<string, string>>) {
      const unit = unitOf(table);
      const known = unit.notes.get(stored as unknown as Stored);
      unit.notes.set(stored as unknown as Stored, { ...known, ...notes });
    },

    commit() {
      const states = units.get(state.name);
      if (ledger && states) seal(states, ledger);
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
      if (!busy.some(mustBeSeen)) SpreadsheetApp.flush();
      for (const unit of busy) if (mustBeSeen(unit)) verifyWrites(unit, remembered(unit.tab.table));
      // Where rows went, nothing that was read stands where it stood.
      for (const { removed, tab } of busy) if (removed.length > 0) units.delete(tab.table.name);
      busy.forEach(beginAnew);
    },
  };
}

/** What was read together with the keys was read right; what moves later is mended. */
function mayHaveMoved({ tab, records, keysSeen }: TabUnit): boolean {
  return isPeoples(tab) && !tab.fresh && !records && !keysSeen;
}

/**
 * What people see comes first, then the log, then what the register remembers: whatever a dying run leaves out shows.
 * Only mails are written before: a mail without its decision is never sent, a decision without its mail is never told.
 */
function rank({ tab }: TabUnit): number {
  if (tab.table.name === outbox.name) return -1;
  if (isPeoples(tab)) return 0;
  if (tab.table.name === state.name) return 3;
  return hasTail(tab.table) ? 2 : 1;
}

/** The last row that this run will write, and so the last that a dying run leaves out. */
function seal(states: TabUnit, ledger: Ledger): void {
  const mark = Date.now().toString(36);
  const appended = states.appended[states.appended.length - 1];
  const changed = [...states.changes.keys()].reduce<Stored | undefined>(
    (last, stored) => (last && last.row > stored.row ? last : stored),
    undefined,
  );
  if (appended) appended.values.hash = mark;
  else if (changed) queue(states, changed, { hash: mark });
  const row = (appended ?? changed)?.row;
  if (row !== undefined) addSeal(row, mark, ledger);
}

function rememberAppended({ tab, appended }: TabUnit, ledger: Ledger): void {
  const [first] = appended;
  if (!first || !isPeoples(tab)) return;
  noteAppended(tab.table, first.row, first.row + appended.length - 1, Date.now(), ledger);
}

function rememberTail(unit: TabUnit, ledger: Ledger): void {
  const { table } = unit.tab;
  const last = unit.appended[unit.appended.length - 1];
  const known = ledger.get(tailKey(table)) ?? '';
  if (!hasTail(table)) return;
  if (unit.removed.length > 0) {
    if (known !== '') ledger.defer({ [tailKey(table)]: '' });
  } else if (last) ledger.defer({ [tailKey(table)]: tailMark(table, last) });
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

/** One search of the id column instead of reading it. */
function search(unit: TabUnit, id: string): Stored | undefined {
  const column = unit.tab.columns.get('id');
  if (column === undefined) return undefined;
  const hit = unit.tab.sheet
    .getRange(`${columnLetters(column)}:${columnLetters(column)}`)
    .createTextFinder(id)
    .matchEntireCell(true)
    .findNext();
  return hit ? rowRecords(unit, hit.getRow(), hit.getRow())[0] : undefined;
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
    if (sameValue(stored.values[key], value) && !isMistyped(unit, stored, key)) continue;
    if (!(key in originals)) originals[key] = stored.values[key];
    changed[key] = value;
    stored.values[key] = value;
  }
  if (Object.keys(changed).length === 0) return;
  unit.changes.set(stored, changed);
  unit.originals.set(stored, originals);
}

/** A number pasted into a column of text: it reads alike, and would not stay as it is. */
function isMistyped({ tab, cells }: TabUnit, stored: Stored, key: string): boolean {
  const field = tab.table.fields[key];
  if (!field || fieldTypes[field.type].numberFormat !== TEXT) return false;
  return typeof cells.get(stored)?.[(tab.columns.get(key) ?? 0) - 1] === 'number';
}

const TEXT = fieldTypes.text.numberFormat;

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
