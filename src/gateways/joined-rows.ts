/** @fileoverview Scattered changes written as a few blocks: rows between are written as they were read, where nobody types. */
import type { Stored } from '../application/ports';
import { isPeoples } from './tab';
import type { TabUnit } from './tab-unit';

// Fewer changed rows than this are written exactly.
const FEW_ROWS = 30;
// A column of people's tabs whose changes lie in no more blocks than this is written exactly.
const FEW_BLOCKS = 2;

// Each span is a call a block of columns.
const MOST_SPANS = 4;
// Rows so few between are cheaper to write than a call.
const NARROW_GAP = 50;

/** A record that is written along with changed ones, and which of its fields. */
export interface Joined {
  readonly stored: Stored;
  readonly keys: readonly string[];
}

type RowNow = (stored: Stored) => number | undefined;

/**
 * In a machine tab every column that changed, in people's tabs only those which the register alone writes. Without the
 * whole table at hand nothing is known of the rows between.
 */
export function joinedRows(unit: TabUnit, changed: readonly Stored[], rowNow: RowNow): readonly Joined[] {
  if (isOfBlock(unit, changed)) return unit.block.map((stored) => ({ stored, keys: keysChanged(unit, changed) }));
  if (!unit.records || changed.length <= FEW_ROWS) return [];
  const rows = rowsByKey(unit, changed, rowNow);
  const keys = [...rows.keys()].filter((key) => isJoined(unit, key, rows.get(key) ?? []));
  const touched = keys.flatMap((key) => rows.get(key) ?? []);
  const spans = spansOf(touched);
  return unit.records.flatMap((stored) => {
    const row = rowNow(stored);
    return row !== undefined && spans.some(([first, last]) => row >= first && row <= last) ? [{ stored, keys }] : [];
  });
}

/** Neighbours in a machine tab that were read together are written together. */
function isOfBlock({ tab, block }: TabUnit, changed: readonly Stored[]): boolean {
  return !isPeoples(tab) && changed.length > 1 && changed.every((stored) => block.includes(stored));
}

function keysChanged({ changes }: TabUnit, changed: readonly Stored[]): readonly string[] {
  return [...new Set(changed.flatMap((stored) => Object.keys(changes.get(stored) ?? {})))];
}

/** From the first to the last row, but for the widest gaps: what lies in them is written for nothing. */
function spansOf(rows: readonly number[]): [number, number][] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((row, index) => row - (sorted[index] ?? row));
  const widest = [...gaps].sort((a, b) => b - a)[MOST_SPANS - 1] ?? 0;
  const spans: [number, number][] = [];
  sorted.forEach((row, index) => {
    const last = spans[spans.length - 1];
    if (last && (gaps[index - 1] ?? 0) <= Math.max(widest, NARROW_GAP)) last[1] = row;
    else spans.push([row, row]);
  });
  return spans;
}

function isJoined({ tab }: TabUnit, key: string, rows: readonly number[]): boolean {
  return !isPeoples(tab) || (tab.table.fields[key]?.auto === true && blocksIn(rows) > FEW_BLOCKS);
}

function rowsByKey({ changes, tab }: TabUnit, changed: readonly Stored[], rowNow: RowNow): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const stored of changed) {
    const row = rowNow(stored);
    if (row === undefined) continue;
    for (const key of Object.keys(changes.get(stored) ?? {})) {
      if (!tab.columns.has(key)) continue;
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  }
  return rows;
}

function blocksIn(rows: readonly number[]): number {
  const sorted = [...rows].sort((a, b) => a - b);
  return sorted.filter((row, index) => row !== (sorted[index - 1] ?? 0) + 1).length;
}
