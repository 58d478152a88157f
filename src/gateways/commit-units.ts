/** @fileoverview Writes what a unit of work has queued: marks first, then tab by tab, then a look whether all landed. */
import { MovedMeanwhile } from '../application/keeping/moved-meanwhile';
import type { Ledger, Values } from '../application/ports';
import { recordIn } from '../domain/records/kept-text';
import type { Table } from '../schema/define-table';
import { state } from '../schema/tables/state';
import { clearRecords } from './clear-records';
import { closeRows } from './close-rows';
import { rank, rememberAppended, rememberTableEnds, rememberTail, seal } from './commit-marks';
import { hasWork, mustBeSeen, prepareTab, writeTab } from './commit-tab';
import type { OpenUnits } from './open-units';
import { isAsKnown } from './still-there';
import { isPeoples, readRows, type Tab } from './tab';
import { beginAnew, forgetCleared, type TabUnit } from './tab-unit';
import { verifyWrites } from './verify-writes';

export function commitUnits(open: OpenUnits, ledger?: Ledger): void {
  const { units } = open;
  const states = units.get(state.name);
  if (ledger && states) seal(states, ledger);
  if (ledger) rememberTableEnds(units.values(), ledger);
  const busy = [...units.values()].filter(hasWork).sort((a, b) => rank(a) - rank(b));
  if (!open.hasWritten) mustStandStill(busy, open);
  open.tabs.readAnew?.();
  open.hasWritten ||= busy.length > 0;
  const writes = busy.map(prepareTab);
  if (ledger) leaveMarks(busy, ledger);
  writes.forEach(writeTab);
  seeAll(busy, open);
  clearAll([...units.values()]);
  for (const name of closeAll([...units.values()])) units.delete(name);
  // Where rows went, nothing that was read stands where it stood.
  for (const { removed, tab } of busy) if (removed.length > 0) units.delete(tab.table.name);
  busy.forEach(beginAnew);
}

/** A run that has written nothing yet can begin anew; a later one is mended. */
function mustStandStill(busy: readonly TabUnit[], { tabs, units }: OpenUnits): void {
  const doubtful = [...units.values()].filter(
    (unit) => isUnproven(unit) || (busy.includes(unit) && mayHaveMoved(unit)),
  );
  const moved = doubtful.find(({ tab }) => !isAsKnown(tab, topNow(tab)));
  if (!moved) return;
  tabs.forget?.();
  throw new MovedMeanwhile(moved.tab.table.tab);
}

/** What was decided by keys that were remembered and not read may be wrong also where nothing is written. */
function isUnproven({ tab, keysSeen, columns, cells }: TabUnit): boolean {
  return Boolean(tab.recalled) && !keysSeen && columns.size + cells.size > 0;
}

function topNow({ sheet, recalled }: Tab) {
  return readRows(sheet, 1, recalled ? 2 : 1);
}

/** What was read together with the keys was read right; what moves later is mended. */
function mayHaveMoved({ tab, records, keysSeen }: TabUnit): boolean {
  return isPeoples(tab) && !tab.fresh && !records && !keysSeen;
}

function leaveMarks(busy: readonly TabUnit[], ledger: Ledger): void {
  for (const unit of busy) {
    rememberTail(unit, ledger);
    rememberAppended(unit, ledger);
  }
  ledger.settle();
}

function seeAll(busy: readonly TabUnit[], { whole }: OpenUnits): void {
  // The read that looks whether all landed forces the flush by itself.
  if (busy.length > 0 && !busy.some(mustBeSeen)) SpreadsheetApp.flush();
  for (const unit of busy) if (mustBeSeen(unit)) verifyWrites(unit, () => remembered(unit.tab.table, whole));
}

/** What the register last saw of the records of a table. */
function remembered(table: Table, whole: OpenUnits['whole']): Map<string, Values> {
  return new Map(
    whole(state)
      .filter(({ values }) => values.table === table.name)
      .flatMap(({ values }) => {
        const seen = recordIn(String(values.json));
        return seen ? [[String(values.id), seen] as const] : [];
      }),
  );
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
