/** @fileoverview Where the record with a number stands, without reading the column of numbers for it. */
import type { Stored } from '../application/ports';
import { columnLetters } from './column-letters';
import { isPeoples } from './tab';
import { rowRecords, type TabUnit } from './tab-unit';

// No number is that long, and a pattern of a whole cell is more than a search takes.
const LONGEST_ID = 200;

/** Its row is read: where rows moved since their numbers were seen, that is found out. */
export function search(unit: TabUnit, id: string): Stored | undefined {
  // Nobody moves rows of a machine tab: read whole, it is at hand, with what this run changed in it.
  if (unit.records && !isPeoples(unit.tab)) return unit.records.find(({ values }) => values.id === id);
  const read = inBlock(unit, id);
  if (read) return read;
  const row = seenRow(unit, id) ?? searchedRow(unit, id);
  return row === undefined ? undefined : rowRecords(unit, row, row)[0];
}

/** Read already together with another that was looked for. */
export function inBlock({ block }: TabUnit, id: string): Stored | undefined {
  return block.find(({ values }) => values.id === id);
}

/** Where the numbers were read already, for the names of records, no search is needed. */
function seenRow({ tab, columns, hasWritten }: TabUnit, id: string): number | undefined {
  if (hasWritten || id === '' || !isPeoples(tab)) return undefined;
  const seen = [...columns].find(([keys]) => keys.split(',').includes('id'));
  return seen?.[1].find(({ values }) => values.id === id)?.row;
}

/** One search of the id column instead of reading it. */
export function searchedRow(unit: TabUnit, id: string): number | undefined {
  const column = unit.tab.columns.get('id');
  if (column === undefined) return undefined;
  if (unit.sought.has(id)) return unit.sought.get(id);
  const hit = unit.tab.sheet
    .getRange(`${columnLetters(column)}:${columnLetters(column)}`)
    .createTextFinder(id.slice(0, LONGEST_ID))
    .matchEntireCell(true)
    .findNext();
  return hit?.getRow();
}
