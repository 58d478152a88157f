/** @fileoverview Which fields of new records are worth writing: below the table all else is blank already. */
import type { Stored, Values } from '../application/ports';
import type { Tab } from './tab';

// Of fewer records one block over all columns is a single call and few cells.
const MANY = 50;
// Each block of neighbouring columns is a call: of each tab that a run writes there are few.
const BLOCKS = 3;
// Blank columns this few are dearer to step over than to write.
const NARROW = 2;

/** Keys in the order of their columns: those that any record fills, and the narrowest gaps between them. */
export function filledKeys({ columns, table }: Tab, records: readonly Stored[]): readonly string[] {
  const all = Object.keys(table.fields).filter((key) => columns.has(key));
  if (records.length < MANY) return all;
  const inOrder = all.sort((a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0));
  const blocks: string[][] = [];
  for (const key of inOrder.filter((each) => records.some(({ values }) => fills(values, each)))) {
    const last = blocks[blocks.length - 1];
    const gap = last && gapAfter(last, key, inOrder);
    if (last && gap && gap.length <= NARROW) last.push(...gap, key);
    else blocks.push([key]);
  }
  while (blocks.length > BLOCKS) joinNearest(blocks, inOrder);
  return blocks.flat();
}

function fills(values: Values, key: string): boolean {
  const value = values[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

function gapAfter(block: readonly string[], key: string, inOrder: readonly string[]): readonly string[] {
  return inOrder.slice(inOrder.indexOf(block[block.length - 1] ?? '') + 1, inOrder.indexOf(key));
}

function joinNearest(blocks: string[][], inOrder: readonly string[]): void {
  const gaps = blocks.slice(1).map((block, index) => gapAfter(blocks[index] ?? [], block[0] ?? '', inOrder));
  const narrowest = gaps.reduce((best, gap, index) => (gap.length < (gaps[best]?.length ?? 0) ? index : best), 0);
  const [left = [], right = []] = blocks.slice(narrowest, narrowest + 2);
  blocks.splice(narrowest, 2, [...left, ...(gaps[narrowest] ?? []), ...right]);
}
