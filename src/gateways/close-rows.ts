/** @fileoverview Takes rows out in which nothing stands any more, neither ours nor people's; whatever was moved there meanwhile is put back. */
import { runsOf } from '../domain/runs-of';
import { type Cell, neverFormula } from './cells';
import { firstDataRow, openWhole, roomFor, type Tab } from './tab';
import type { TabUnit } from './tab-unit';

interface Line {
  readonly row: number;
  /** What people would miss, as it is written again. */
  readonly cells: readonly Cell[];
  readonly isBlank: boolean;
}

/** `runs` are rows that were emptied; one that holds a note, a formula or anything of people's own stays. */
export function closeRows({ tab: { table, sheet } }: TabUnit, runs: readonly (readonly [number, number])[]): void {
  const { tab, before } = look(table, sheet);
  const isMeant = (row: number) => runs.some(([from, to]) => row >= from && row <= to);
  const blank = before.filter(({ row, isBlank }) => isBlank && isMeant(row)).map(({ row }) => row);
  if (blank.length === 0) return;
  // From below, so that the rows above stay where they are.
  for (const [first, last] of runsOf(blank).reverse()) sheet.deleteRows(first, last - first + 1);
  const { before: after } = look(table, sheet);
  const there = new Set(after.map(signOf));
  const lost = before.filter((line) => !line.isBlank && !there.has(signOf(line)));
  putBack(lost, after, tab);
}

function look(table: Tab['table'], sheet: Tab['sheet']): { tab: Tab; before: Line[] } {
  const { tab, grid } = openWhole(table, sheet);
  const formulas = sheet.getDataRange().getFormulas();
  const notes = sheet.getDataRange().getNotes();
  const ours = new Set(tab.columns.values());
  const first = firstDataRow(tab);
  const before = grid.slice(first - 1).map((row, index): Line => {
    const at = first - 1 + index;
    const cells = row.map((cell, column) => formulas[at]?.[column] || cell);
    const isBlank =
      cells.every((cell, column) => cell === '' || (cell === false && ours.has(column + 1))) &&
      (notes[at] ?? []).every((note) => note === '');
    return { row: first + index, cells, isBlank };
  });
  return { tab, before };
}

function signOf({ cells }: Line): string {
  return cells.map((cell) => (cell instanceof Date ? cell.getTime() : String(cell))).join('\u0001');
}

/** Below the table, where nobody's rows are in the way. */
function putBack(lost: readonly Line[], now: readonly Line[], tab: Tab): void {
  if (lost.length === 0) return;
  const below = (now.filter(({ isBlank }) => !isBlank).pop()?.row ?? firstDataRow(tab) - 1) + 1;
  roomFor(tab, below, lost.length);
  const ours = new Set(tab.columns.values());
  lost.forEach(({ cells }, index) => {
    const written = cells.map((cell, column) => {
      return ours.has(column + 1) && typeof cell === 'string' ? neverFormula(cell) : cell;
    });
    tab.sheet.getRange(below + index, 1, 1, written.length).setValues([written]);
  });
}
