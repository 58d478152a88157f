/** @fileoverview Some columns of a large table: a few reads, and a last look that nobody moved rows between them. */
import type { Stored } from '../application/ports';
import { type Cell, fromCell } from './cells';
import { columnLetters } from './column-letters';
import { firstDataRow, type Tab } from './tab';
import { openUnit, readColumns } from './tab-unit';
import { valuesNow } from './values-now';
import { gridSize } from './whole-grid';
import type { Zone } from './zone';

/** What was read of a table, and which fields. */
export interface LeanRecords {
  readonly keys: readonly string[];
  readonly records: readonly Stored[];
}

// Each block of neighbouring columns is a call.
const BLOCKS = 4;
// A call costs as much as some 7 000 cells (modelled time): less than this is not worth several.
const WORTH = 50_000;

/** Undefined where the whole is cheaper, columns do not stand where the tab has them, or rows moved meanwhile. */
export function provenColumns(tab: Tab, keys: readonly string[], zone: Zone): readonly Stored[] | undefined {
  const wanted = joinedKeys(tab, ['id', ...keys]);
  if (!tab.columns.has('id') || !isWorth(tab, wanted.length + 1)) return undefined;
  const unit = openUnit(tab, zone);
  try {
    const records = readColumns(unit, wanted);
    return records && sameIds(tab, records, zone) ? records : undefined;
  } catch {
    // "The coordinates of the range are outside the dimensions of the sheet" (runtime-facts 2.3): columns were deleted.
    return undefined;
  }
}

function isWorth({ sheet }: Tab, columns: number): boolean {
  const size = gridSize(sheet);
  return (size.columns - columns) * size.rows >= WORTH;
}

/** Besides what is wanted, the fields in the narrowest gaps: fewer blocks are fewer calls. */
function joinedKeys({ columns }: Tab, keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys.flatMap((key) => columns.get(key) ?? []));
  const byColumn = [...columns].map(([key, column]) => ({ key, column })).sort((a, b) => a.column - b.column);
  const gaps: (typeof byColumn)[] = [];
  let gap: typeof byColumn = [];
  for (const one of byColumn) {
    if (!wanted.has(one.column)) gap.push(one);
    else {
      if (gap.length > 0) gaps.push(gap);
      gap = [];
    }
  }
  const inner = gaps.filter(([first]) => first !== byColumn[0]).sort((a, b) => a.length - b.length);
  const bridged = inner.slice(0, Math.max(0, inner.length + 1 - BLOCKS)).flat();
  return byColumn.filter((one) => wanted.has(one.column) || bridged.includes(one)).map(({ key }) => key);
}

/** The numbers once more, after all else: each still stands in its row. */
function sameIds(tab: Tab, records: readonly Stored[], zone: Zone): boolean {
  const field = tab.table.fields.id;
  const letters = columnLetters(tab.columns.get('id') as number);
  const cells: Cell[][] = valuesNow(tab.sheet.getRange(`${letters}:${letters}`), tab.table.tab);
  const first = firstDataRow(tab);
  const ids = new Map(records.map(({ row, values }) => [row, String(values.id ?? '')]));
  return cells.slice(first - 1).every(([cell], index) => {
    const now = field ? fromCell(field, cell ?? null, zone) : cell;
    return String(now ?? '') === (ids.get(first + index) ?? '');
  });
}
