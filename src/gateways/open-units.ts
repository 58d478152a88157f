/** @fileoverview The tabs that a unit of work has opened, read as little as what is asked of them allows. */
import type { Ledger, Stored } from '../application/ports';
import type { Table } from '../schema/define-table';
import { hasTail, isTail, markedRow, tailKey } from './machine-tails';
import { readRows, type Tab } from './tab';
import { allRecords, openUnit, recordsIn, type TabUnit } from './tab-unit';
import { guessedEnd } from './table-ends';
import type { Tabs } from './tabs';
import { readGrid } from './whole-grid';
import type { Zone } from './zone';

export interface OpenUnits {
  readonly tabs: Tabs;
  readonly zone: Zone;
  /** By the names of their tables. */
  readonly units: Map<string, TabUnit>;
  /** Something of this unit of work is in the sheet already. */
  hasWritten: boolean;
  of(table: Table): TabUnit;
  keep(unit: TabUnit): TabUnit;
  whole(table: Table): Stored[];
  /** The unit with its end known; of a machine tab whose end is remembered two rows are read. */
  ending(table: Table): TabUnit;
}

/** `ledger` keeps where machine tabs end. */
export function openUnits(tabs: Tabs, zone: Zone, ledger?: Ledger): OpenUnits {
  const units = new Map<string, TabUnit>();

  function of(table: Table): TabUnit {
    return units.get(table.name) ?? keep(openUnit(tabs.open(table), zone));
  }

  function keep(unit: TabUnit): TabUnit {
    units.set(unit.tab.table.name, unit);
    return unit;
  }

  function whole(table: Table): Stored[] {
    const end = guessedEnd(table, ledger);
    const opened = units.has(table.name) ? undefined : tabs.whole?.(table, end);
    if (opened) return allRecords(keep(openUnit(opened.tab, zone)), () => opened.grid);
    const unit = of(table);
    return allRecords(unit, () => (unit.tab.fresh ? [] : readGrid(unit.tab.sheet, table, end)));
  }

  function openByTail(table: Table): void {
    if (!hasTail(table)) return;
    const mark = ledger?.get(tailKey(table));
    const tab = mark ? tabs.assume?.(table) : undefined;
    const rows = mark && tab && rowsFrom(tab, markedRow(mark));
    if (mark && tab && rows && isTail(tab, mark, rows)) {
      const unit = keep(openUnit(tab, zone));
      unit.end = markedRow(mark);
      unit.last = recordsIn(unit, rows.slice(0, 1), unit.end)[0];
      return;
    }
    ledger?.refresh();
    // Another run has written since the ledger was read: once more with what it left.
    if (mark && ledger?.get(tailKey(table)) !== mark) openByTail(table);
  }

  function ending(table: Table): TabUnit {
    if (!units.has(table.name)) openByTail(table);
    return of(table);
  }

  return { tabs, zone, units, hasWritten: false, of, keep, whole, ending };
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
export function nextRow(unit: TabUnit): number {
  unit.end ??= Math.max(unit.tab.sheet.getLastRow(), unit.tab.keyRow + 1);
  return unit.end + 1;
}
