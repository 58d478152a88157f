/** @fileoverview What changed between two pictures of a tab, drawn cell by cell. */
import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { TabView } from '../page-state';
import { noteCells } from './note-cells';
import { cellOf, NOTED, sheetId, UNIT } from './snapshot';

/** Everything but the cells is drawn anew when it changes. */
export function sameFrame(a: TabView, b: TabView): boolean {
  const frame = ({ cells, looks, look, formulas, links, notes, groups, ...rest }: TabView) => JSON.stringify(rest);
  return frame(a) === frame(b);
}

/** Draws what is different, and what the grid wrote by itself. */
export function update(api: FUniver, before: TabView, next: TabView, touched: Set<string>): void {
  const noted = [noteCells(before), noteCells(next)] as const;
  const rows = Math.max(before.look.length, next.look.length, lastTouched(touched));
  const cellValue: Record<number, Record<number, unknown>> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < next.columns; column++) {
      const key = `${row},${column}`;
      const isNoted = noted[1].has(key);
      const same = noted[0].has(key) === isNoted && sameCell(before, next, row, column);
      if (same && !touched.has(key)) continue;
      const line = cellValue[row] ?? {};
      line[column] = cellOf(next, row, column, isNoted);
      setCorner(api, row, column, isNoted);
      cellValue[row] = line;
    }
  }
  touched.clear();
  if (Object.keys(cellValue).length === 0) return;
  const params = { unitId: UNIT, subUnitId: sheetId(next), cellValue };
  api.syncExecuteCommand('sheet.mutation.set-range-values', params);
}

/** The command that writes cells knows nothing of their corners (Univer 0.25, set-range-values.mutation). */
function setCorner(api: FUniver, row: number, column: number, isNoted: boolean): void {
  const cells = api.getActiveWorkbook()?.getActiveSheet().getSheet().getCellMatrix();
  const cell: ICellData = cells?.getValue(row, column) ?? {};
  if (isNoted) cells?.setValue(row, column, { ...cell, ...NOTED });
  else delete (cell as { markers?: unknown }).markers;
}

function lastTouched(touched: ReadonlySet<string>): number {
  return Math.max(0, ...[...touched].map((key) => Number(key.split(',')[0]) + 1));
}

function sameCell(before: TabView, next: TabView, row: number, column: number): boolean {
  if ((before.cells[row]?.[column] ?? '') !== (next.cells[row]?.[column] ?? '')) return false;
  const [a, b] = [before.look[row]?.[column], next.look[row]?.[column]];
  return (
    JSON.stringify(a === undefined ? {} : before.looks[a]) === JSON.stringify(b === undefined ? {} : next.looks[b])
  );
}
