/** @fileoverview Empties records of a tab that people keep: our cells become blank; rows and people's own columns stay. */
import type { Stored } from '../application/ports';
import { runsOf } from '../domain/runs-of';
import { type Cell, neverFormula } from './cells';
import { columnLetters } from './column-letters';
import { openWhole, type Tab, type WholeTab } from './tab';
import type { TabUnit } from './tab-unit';
import { textOf } from './written-record';
import type { Zone } from './zone';

const ATTEMPTS = 3;

/**
 * One look, one call that empties, one look: whatever people moved between the first two was emptied in place of a
 * record that is to go, so that it is put back and the record looked for again.
 */
export function clearRecords({ tab: known, zone }: TabUnit, stored: readonly Stored[]): void {
  const gone = new Set(stored.map(({ values }) => String(values.id ?? '')).filter(Boolean));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { table, sheet } = known;
    const whole = openWhole(table, sheet);
    const before = linesOf(whole, zone);
    const rows = before.filter(({ id }) => gone.has(id)).map(({ row }) => row);
    if (rows.length === 0) return;
    sheet.getRangeList(spans(whole.tab, rows)).clearContent();
    putBack(before, gone, openWhole(table, sheet), zone);
  }
  throw new Error(`Cannot empty records of ${known.table.name}: its rows keep moving; run again`);
}

interface Line {
  readonly row: number;
  readonly id: string;
  /** Our cells by key, as plain text. */
  readonly ours: ReadonlyMap<string, string>;
  /** Everything else in the row. */
  readonly others: string;
}

function linesOf({ tab: { columns, keyRow }, grid }: WholeTab, zone: Zone): Line[] {
  const ours = new Set(columns.values());
  const lines = grid.map((cells: readonly Cell[], index) => {
    const texts = cells.map((cell) => textOf(cell, zone));
    const own = new Map([...columns].map(([key, column]) => [key, texts[column - 1] ?? '']));
    const others = texts.filter((_text, at) => !ours.has(at + 1)).join('\u0001');
    return { row: index + 1, id: own.get('id') ?? '', ours: own, others };
  });
  return lines.slice(keyRow + 1);
}

function isBlank({ ours }: Line): boolean {
  return [...ours.values()].every((text) => text === '' || text.toLowerCase() === 'false');
}

/** Records that were emptied although they were to stay are written where a row of theirs is blank now. */
function putBack(before: readonly Line[], gone: ReadonlySet<string>, whole: WholeTab, zone: Zone): void {
  const signOf = ({ id, ours }: Line) => (id === '' ? [...ours.values()].join('\u0001') : id);
  const now = linesOf(whole, zone);
  const there = new Set(now.filter((line) => !isBlank(line)).map(signOf));
  const lost = before.filter((line) => !isBlank(line) && !gone.has(line.id) && !there.has(signOf(line)));
  const free = now.filter(isBlank);
  for (const line of lost) {
    const at = Math.max(
      free.findIndex(({ others }) => others === line.others),
      0,
    );
    const [place] = free.splice(at, 1);
    if (place) writeLine(line, place.row, whole.tab);
  }
}

function writeLine({ ours }: Line, row: number, { sheet, columns }: Tab): void {
  const byColumn = new Map([...columns].map(([key, column]) => [column, neverFormula(ours.get(key) ?? '')]));
  for (const [from, to] of runsOf([...byColumn.keys()].sort((a, b) => a - b))) {
    const cells = Array.from({ length: to - from + 1 }, (_, offset) => byColumn.get(from + offset) ?? '');
    sheet.getRange(row, from, 1, cells.length).setValues([cells]);
  }
}

/** Neighbouring rows by neighbouring columns of ours: `C7:G12`. */
function spans({ columns }: Tab, rows: readonly number[]): string[] {
  const across = runsOf([...columns.values()].sort((a, b) => a - b));
  const down = runsOf([...rows].sort((a, b) => a - b));
  return down.flatMap(([top, bottom]) =>
    across.map(([left, right]) => `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`),
  );
}
