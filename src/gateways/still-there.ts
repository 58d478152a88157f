/** @fileoverview Whether a tab is still arranged as it was when a run began to read it. */
import { MovedMeanwhile } from '../application/keeping/moved-meanwhile';
import type { Stored } from '../application/ports';
import { type Cell, fromCell } from './cells';
import { topText } from './known-keys';
import { isPeoples, type Tab, tabIn } from './tab';
import type { TabUnit } from './tab-unit';

/** By the first rows of now; a key row that people moved down is left to the repair. */
export function sameColumns(tab: Tab, top: readonly (readonly Cell[])[]): boolean {
  // A set-up that died left a tab without keys: there is nothing in it that could have moved.
  if (tab.keyRow !== 1 || tab.columns.size === 0) return true;
  const now = tabIn(tab.table, tab.sheet, top);
  return now !== undefined && [...tab.columns].every(([key, column]) => now.columns.get(key) === column);
}

/** The same of a tab that was recalled and not read: its first two rows are as they were remembered. */
export function isAsKnown(tab: Tab, top: readonly (readonly Cell[])[]): boolean {
  return tab.recalled ? topText(tab.table, top) === tab.top : sameColumns(tab, top);
}

/** Rows that were read whole must hold what narrow columns say of them: else somebody moved rows between the two reads. */
export function mustAgree(
  unit: TabUnit,
  rows: Iterable<Stored>,
  keys: readonly string[],
  narrow: readonly Stored[],
): void {
  if (unit.hasWritten || !isPeoples(unit.tab)) return;
  const byRow = new Map(narrow.map((stored) => [stored.row, stored]));
  for (const stored of rows) {
    const cells = unit.cells.get(stored) ?? [];
    const same = keys.every((key) => {
      const field = unit.tab.table.fields[key];
      const column = unit.tab.columns.get(key);
      if (!field || column === undefined) return true;
      const read = fromCell(field, cells[column - 1] ?? null, unit.zone);
      return String(read ?? '') === String(byRow.get(stored.row)?.values[key] ?? '');
    });
    if (!same) throw new MovedMeanwhile(unit.tab.table.tab);
  }
}
