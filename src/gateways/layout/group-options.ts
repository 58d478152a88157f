/** @fileoverview Keeps the rows of each option list together: a dropdown shows one block, and people add at the end. */
import { FIRST_ROW, type LaidTab } from './laid-tab';

interface OptionLine {
  readonly row: number;
  readonly list: string;
  readonly active: boolean;
}

/** Moves whole rows, so that everything beside them moves along. Returns how many. */
export function groupOptions(tab: LaidTab): number {
  let moved = 0;
  for (let move = nextMove(linesOf(tab)); move; move = nextMove(linesOf(tab))) {
    tab.sheet.moveRows(tab.sheet.getRange(`${move.from}:${move.from}`), move.to);
    moved += 1;
  }
  return moved;
}

function linesOf({ sheet, columns }: LaidTab): OptionLine[] {
  const list = (columns.get('list') ?? 0) - 1;
  const active = (columns.get('active') ?? 0) - 1;
  const value = (columns.get('value') ?? 0) - 1;
  return (
    sheet
      .getDataRange()
      .getValues()
      .slice(FIRST_ROW - 1)
      .map((row, index) => ({
        row: FIRST_ROW + index,
        list: String(row[list] ?? '').trim(),
        active: row[active] !== false,
        whole: String(row[list] ?? '').trim() !== '' && String(row[value] ?? '').trim() !== '',
      }))
      // A row that somebody is just typing stays where it is.
      .filter(({ whole }) => whole)
  );
}

/** The first row that stands apart from its list, or an active one behind an inactive one, and where it belongs. */
function nextMove(lines: readonly OptionLine[]): { from: number; to: number } | undefined {
  for (const [index, line] of lines.entries()) {
    const before = lines.slice(0, index);
    const mates = before.filter(({ list }) => list === line.list);
    const mate = mates[mates.length - 1];
    if (!mate) continue;
    const resting = line.active ? mates.find(({ active }) => !active) : undefined;
    if (resting) return { from: line.row, to: resting.row };
    if (before[index - 1]?.list !== line.list) return { from: line.row, to: mate.row + 1 };
  }
  return undefined;
}
