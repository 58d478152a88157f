/** @fileoverview Names of cells. */

export interface Box {
  /** From 0, ends included, as the grid counts. */
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** Whole rows or columns were selected by their headers. */
  readonly whole?: 'row' | 'column';
}

export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellName(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

export function rangeName({ startRow, endRow, startColumn, endColumn }: Box): string {
  const first = cellName(startRow, startColumn);
  const last = cellName(endRow, endColumn);
  return first === last ? first : `${first}:${last}`;
}

export function boxAt(row: number, column: number): Box {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** The lines of a box, as acts name them. */
export function lines(box: Box, axis: 'row' | 'column'): { axis: 'row' | 'column'; at: number; count: number } {
  const [start, end] = axis === 'row' ? [box.startRow, box.endRow] : [box.startColumn, box.endColumn];
  return { axis, at: start + 1, count: end - start + 1 };
}

/** 'B7' or 'B7:C9', from 0; null for anything else. */
export function boxOf(a1: string): Box | null {
  const [first, last = first] = a1.trim().split(':').map(cellOf);
  if (!first || !last) return null;
  return {
    startRow: Math.min(first.row, last.row),
    endRow: Math.max(first.row, last.row),
    startColumn: Math.min(first.column, last.column),
    endColumn: Math.max(first.column, last.column),
  };
}

function cellOf(a1: string): { row: number; column: number } | null {
  const [, name = '', row = ''] = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(a1.trim()) ?? [];
  if (name === '') return null;
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
