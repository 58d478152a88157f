/** @fileoverview Columns that lie side by side are read in one call. */
import { columnLetters } from './column-letters';

export interface KeyColumn {
  readonly key: string;
  readonly column: number;
}

/** Runs of columns that lie side by side: one call each. */
export function neighbours(columns: readonly KeyColumn[]): KeyColumn[][] {
  const runs: KeyColumn[][] = [];
  for (const next of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && (last[last.length - 1] as KeyColumn).column + 1 === next.column) last.push(next);
    else runs.push([next]);
  }
  return runs;
}

export function columnSpan(run: readonly KeyColumn[]): string {
  const first = run[0] as KeyColumn;
  const last = run[run.length - 1] as KeyColumn;
  return `${columnLetters(first.column)}:${columnLetters(last.column)}`;
}
