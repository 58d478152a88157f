/** @fileoverview A record as it was written, and by what it is known again when the tab is read anew; pure. */
import type { Stored, Values } from '../application/ports';
import { type Cell, toCell } from './cells';
import type { Tab } from './tab';
import type { Zone } from './zone';

export interface WrittenRecord {
  readonly row: number;
  /** By field key. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The number it had before this run, '' for one that got its number by this very write. */
  readonly id: string;
  /** What else stood in the row and was not written, by field key, as plain text. */
  readonly kept: Readonly<Record<string, string>>;
  /** Put below the table by this run: nobody else's cells were there. */
  readonly appended: boolean;
}

export function writtenRecord(
  tab: Tab,
  stored: Stored,
  row: number,
  changes: Values,
  zone: Zone,
  appended = false,
): WrittenRecord {
  const cells = new Map<string, Cell>();
  const kept: Record<string, string> = {};
  for (const key of tab.columns.keys()) {
    const field = tab.table.fields[key];
    if (!field) continue;
    if (key in changes) cells.set(key, toCell(field, changes[key], zone));
    // An empty box may or may not have been written as FALSE.
    else if (stored.values[key]) kept[key] = plain(textOf(toCell(field, stored.values[key], zone), zone));
  }
  return { row, cells, kept, id: 'id' in changes ? '' : String(stored.values.id ?? ''), appended };
}

/** A cell as plain text: midnight as the day alone, without the apostrophe that is never read back. */
export function textOf(cell: Cell | undefined, zone: Zone): string {
  return plain(cell instanceof Date ? zone.textOf(cell) : cell);
}

export function plain(cell: Cell | undefined): string {
  return String(cell ?? '')
    .replace(/^'/, '')
    .replace(/ 00:00:00$/, '');
}

/** FALSE and nothing are alike: a box may or may not have been drawn. */
export function sameCell(there: Cell | undefined, wanted: Cell | undefined): boolean {
  const [a, b] = [plain(there), plain(wanted)];
  return a === b || (isNothing(a) && isNothing(b));
}

/** As sameCell, also where a column of another type made another kind of value of it: 0 shows as a day, 007 as a number. */
export function sameBeneath(there: Cell | undefined, written: Cell | undefined): boolean {
  const [a, b] = [plain(there), plain(written)];
  if (sameCell(there, written)) return true;
  if (b === '' || !Number.isFinite(Number(b))) return false;
  return /^\d{4}-\d\d-\d\d/.test(a) || (a !== '' && Number(a) === Number(b));
}

function isNothing(text: string): boolean {
  return text === '' || text === 'false' || text === 'FALSE';
}
