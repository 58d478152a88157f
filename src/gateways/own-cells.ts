/** @fileoverview People's own columns beside the cells that are to be written: read first, so that a shifted write can be undone. */

import { runsOf } from '../domain/runs-of';
import type { Cell } from './cells';
import { columnLetters } from './column-letters';
import type { Tab } from './tab';

/** What stands there, a formula as its text; by row and column of then. */
export type OwnCells = Map<number, Map<number, Cell>>;

/** Columns that are not ours and have a title, or something in one of these rows. */
export function ownColumns({ columns, titles = [] }: Tab, rows: Iterable<readonly Cell[]> = []): number[] {
  const ours = new Set(columns.values());
  const own = new Set<number>();
  for (const cells of [titles, ...rows]) {
    cells.forEach((cell, index) => {
      if (cell !== '' && !ours.has(index + 1)) own.add(index + 1);
    });
  }
  return [...own].sort((a, b) => a - b);
}

/** Two reads for each run of neighbouring own columns; none where there are none. */
export function readOwnCells({ sheet }: Tab, columns: readonly number[], first: number, last: number): OwnCells {
  const own: OwnCells = new Map();
  for (const [from, to] of runsOf(columns)) {
    const range = sheet.getRange(`${columnLetters(from)}${first}:${columnLetters(to)}${last}`);
    const values: Cell[][] = range.getValues();
    const formulas = range.getFormulas();
    values.forEach((line, index) => {
      const row = own.get(first + index) ?? new Map<number, Cell>();
      own.set(first + index, row);
      line.forEach((cell, offset) => {
        row.set(from + offset, formulas[index]?.[offset] || asItWas(cell));
      });
    });
  }
  return own;
}

/** An apostrophe keeps a text what it was: 007 stays 007. */
function asItWas(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
