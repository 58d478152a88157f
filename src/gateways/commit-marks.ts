/** @fileoverview What a commit leaves besides its cells: the order of writing, the seal, and where tables end now. */

import { noteAppended } from '../application/keeping/recent-appends';
import { addSeal, sealedRows } from '../application/keeping/seals';
import type { Ledger, Stored } from '../application/ports';
import { changeRequests } from '../schema/tables/change-requests';
import { outbox } from '../schema/tables/outbox';
import { state } from '../schema/tables/state';
import { hasTail, tailKey, tailMark } from './machine-tails';
import { queue } from './queue-changes';
import { isPeoples } from './tab';
import { rowRecords, type TabUnit } from './tab-unit';
import { rememberEnds } from './table-ends';

/**
 * What people see comes first, then the log, then what the register remembers: whatever a dying run leaves out shows.
 * Only mails are written before: a mail without its decision is never sent, a decision without its mail is never told.
 */
export function rank({ tab }: TabUnit): number {
  if (tab.table.name === outbox.name) return -1;
  // Last of them: a request that a dying run left open is decided again, one in force would never change its customer.
  if (tab.table.name === changeRequests.name) return 1;
  if (isPeoples(tab)) return 0;
  if (tab.table.name === state.name) return 4;
  return hasTail(tab.table) ? 3 : 2;
}

/** The last row that this run will write, and so the last that a dying run leaves out. */
export function seal(states: TabUnit, ledger: Ledger): void {
  const mark = Date.now().toString(36);
  const appended = states.appended[states.appended.length - 1];
  const last = appended ?? lastChanged(states, ledger);
  if (!last) return;
  addSeal(last.row, mark, () => (appended ? '' : markAt(states, last.row)), ledger);
  if (appended) appended.values.hash = mark;
  else queue(states, last, { hash: mark });
  states.marks.set(last.row, mark);
}

/** Rather one of which is known whether the run that sealed it before has finished: that costs no read. */
function lastChanged(states: TabUnit, ledger: Ledger): Stored | undefined {
  // Of a row that is at hand twice what was queued last, for it is written last.
  const changed = [...states.changes.keys()].reverse().sort((a, b) => b.row - a.row);
  const sealed = sealedRows(ledger);
  return changed.find(({ row }) => !sealed.has(row) || knownMark(states, row) !== undefined) ?? changed[0];
}

function markAt(states: TabUnit, row: number): string {
  return knownMark(states, row) ?? String(rowRecords(states, row, row)[0]?.values.hash);
}

/** Undefined of a row that was only looked for. */
function knownMark({ marks, cells }: TabUnit, row: number): string | undefined {
  const own = marks.get(row);
  if (own !== undefined) return own;
  for (const { row: at, values } of cells.keys()) if (at === row) return String(values.hash);
  return undefined;
}

export function rememberAppended({ tab, appended }: TabUnit, ledger: Ledger): void {
  const [first] = appended;
  if (!first || !isPeoples(tab)) return;
  noteAppended(tab.table, first.row, first.row + appended.length - 1, Date.now(), ledger);
}

export function rememberTail(unit: TabUnit, ledger: Ledger): void {
  const { table } = unit.tab;
  const last = unit.appended[unit.appended.length - 1];
  const known = ledger.get(tailKey(table)) ?? '';
  if (!hasTail(table)) return;
  if (unit.removed.length > 0) {
    if (known !== '') ledger.defer({ [tailKey(table)]: '' });
  } else if (last) ledger.defer({ [tailKey(table)]: tailMark(table, last) });
}

/** Of the tables that were read whole. */
export function rememberTableEnds(units: Iterable<TabUnit>, ledger: Ledger): void {
  const ends = new Map<string, number>();
  for (const { tab, records, end } of units) if (records && end !== undefined) ends.set(tab.table.name, end);
  rememberEnds(ends, ledger);
}
