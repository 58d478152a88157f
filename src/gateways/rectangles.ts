/** @fileoverview Single cells gathered into the fewest rectangles, one service call each. */

export type CellMap<V> = Map<number, Map<number, V>>;

export interface Rectangle<V> {
  readonly row: number;
  readonly column: number;
  readonly values: V[][];
}

/** Puts a value at a row and a column. */
export function putCell<V>(cells: CellMap<V>, row: number, column: number, value: V): void {
  const line = cells.get(row);
  if (line) line.set(column, value);
  else cells.set(row, new Map([[column, value]]));
}

/** Covers exactly these cells: runs of neighbours in a row, joined with the same run in the row above. */
export function rectanglesOf<V>(cells: CellMap<V>): Rectangle<V>[] {
  const done: Rectangle<V>[] = [];
  const open = new Map<string, Rectangle<V>>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    for (const run of runsOf(cells.get(row) as Map<number, V>)) {
      const key = `${run.column}:${run.values.length}`;
      const above = open.get(key);
      if (above && above.row + above.values.length === row) above.values.push(run.values);
      else {
        const started = { row, column: run.column, values: [run.values] };
        open.set(key, started);
        done.push(started);
      }
    }
  }
  return done;
}

function runsOf<V>(line: Map<number, V>): { column: number; values: V[] }[] {
  const runs: { column: number; values: V[] }[] = [];
  for (const column of [...line.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const value = line.get(column) as V;
    if (last && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}
