/** @fileoverview Attributes over rectangles: read, set alike, set one by one, clear. */
import type { AttributeName, Attributes } from './attributes';
import type { Rect } from './rect';
import { emptyRuns, type Runs, runAt, runsBetween, setRun, setRunValues } from './runs';
import type { ColumnStore, SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';

function runsOf<K extends AttributeName>(column: ColumnStore, name: K): Runs<Attributes[K]> {
  const known = column.attributes[name] as Runs<Attributes[K]> | undefined;
  if (known) return known;
  const made = emptyRuns<Attributes[K]>();
  (column.attributes as Record<AttributeName, unknown>)[name] = made;
  return made;
}

export function attributeAt<K extends AttributeName>(
  sheet: SheetModel,
  row: number,
  column: number,
  name: K,
): Attributes[K] | undefined {
  const runs = sheet.columns[column - 1]?.attributes[name] as Runs<Attributes[K]> | undefined;
  return runs ? runAt(runs, row) : undefined;
}

export function attributeBlock<K extends AttributeName>(
  sheet: SheetModel,
  area: Rect,
  name: K,
): (Attributes[K] | undefined)[][] {
  const values = Array.from({ length: area.numRows }, () =>
    new Array<Attributes[K] | undefined>(area.numColumns).fill(undefined),
  );
  for (let c = 0; c < area.numColumns; c++) {
    const runs = sheet.columns[area.column - 1 + c]?.attributes[name] as Runs<Attributes[K]> | undefined;
    if (!runs) continue;
    for (const { start, end, value } of runsBetween(runs, area.row, area.row + area.numRows)) {
      for (let row = start; row < end; row++) (values[row - area.row] as (Attributes[K] | undefined)[])[c] = value;
    }
  }
  return values;
}

/** Sets one value on the whole rectangle; undefined goes back to the default. */
export function setAttribute<K extends AttributeName>(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  name: K,
  value: Attributes[K] | undefined,
): void {
  for (const column of sheet.columns.slice(area.column - 1, area.column - 1 + area.numColumns)) {
    if (value === undefined && !column.attributes[name]) continue;
    setRun(runsOf(column, name), area.row, area.row + area.numRows, value);
  }
  touch(workbook);
}

/** Sets a value a cell, from `row`, `column` on. */
export function setAttributeBlock<K extends AttributeName>(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  name: K,
  values: readonly (readonly (Attributes[K] | undefined)[])[],
): void {
  const width = values[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    const store = sheet.columns[column - 1 + c];
    if (store)
      setRunValues(
        runsOf(store, name),
        row,
        values.map((line) => line[c]),
      );
  }
  touch(workbook);
}

export function clearAttributes(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  names: readonly AttributeName[],
): void {
  for (const name of names) setAttribute(workbook, sheet, area, name, undefined);
}
