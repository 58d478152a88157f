/** @fileoverview Where a tab's columns stood when they were last read: an edit goes by them, and proves them before it writes. */
import type { Ledger } from '../application/ports';
import { fieldKeys, type Table } from '../schema/define-table';
import type { Cell } from './cells';

const PREFIX = 'keys.';
// A property holds 9 KB (runtime-facts 4.3): of a tab with more titles of people's own nothing is remembered.
const LONGEST = 8000;

/** The first two rows of a tab, as much of them as anything goes by. */
interface Top {
  /** Of the grid. */
  readonly width: number;
  /** Absent where columns stand as they were declared. */
  readonly keys?: readonly string[];
  /** Titles of columns that are not ours, by column number. */
  readonly own?: readonly (readonly [number, string])[];
}

export interface KnownTop {
  readonly text: string;
  readonly keys: readonly string[];
  readonly titles: readonly string[];
}

/** Two tabs of which this is the same have the same columns. */
export function topText(table: Table, [keyRow = [], titles = []]: readonly (readonly Cell[])[]): string {
  const keys = keyRow.map((cell) => String(cell));
  while (keys[keys.length - 1] === '') keys.pop();
  const ours = new Set(fieldKeys(table));
  const own = titles.flatMap((title, index) =>
    title === '' || ours.has(keys[index] ?? '') ? [] : [[index + 1, String(title)] as const],
  );
  const top: Top = {
    width: keyRow.length,
    ...(keys.join() === fieldKeys(table).join() ? {} : { keys }),
    ...(own.length === 0 ? {} : { own }),
  };
  return JSON.stringify(top);
}

/** Undefined where nothing is remembered, or columns came or went since: the width of a grid is known without a call. */
export function knownTop(table: Table, width: number, ledger: Pick<Ledger, 'get'>): KnownTop | undefined {
  const text = ledger.get(PREFIX + table.name);
  if (!text) return undefined;
  const top = JSON.parse(text) as Top;
  if (top.width !== width) return undefined;
  const own = new Map(top.own);
  const titles = Array.from({ length: width }, (_, index) => own.get(index + 1) ?? '');
  return { text, keys: top.keys ?? fieldKeys(table), titles };
}

/** Written with what the run itself keeps. */
export function rememberTop(table: Table, text: string, ledger: Ledger): void {
  const known = ledger.get(PREFIX + table.name);
  const kept = text.length > LONGEST ? '' : text;
  if ((known ?? '') !== kept) ledger.defer({ [PREFIX + table.name]: kept });
}
