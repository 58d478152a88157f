/** @fileoverview A1 notation: column letters, cells, rectangles with open ends. */
import { lastColumnOf, lastRowOf, type Rect } from './rect';

/** @example columnLetters(28); // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnNumber('AB'); // 28 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function cellA1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Writes a rectangle, one cell without its colon. */
export function toA1(area: Rect): string {
  const first = cellA1(area.row, area.column);
  const last = cellA1(lastRowOf(area), lastColumnOf(area));
  return first === last ? first : `${first}:${last}`;
}

/** Quotes a sheet name for use before `!` where Sheets would. */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function corner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  return { column: match[1] ? columnNumber(match[1]) : null, row: match[2] ? Number(match[2]) : null };
}

function span(a: number | null, b: number | null, size: number): [number, number] {
  if (a === null && b === null) return [1, size];
  if (a === null || b === null) return [a ?? b ?? 1, size];
  return a <= b ? [a, b - a + 1] : [b, a - b + 1];
}

/**
 * Reads A1 notation without a sheet name on a grid of the given size; inverted corners are put right
 * ("5:7" spans all columns, "D:F" all rows). Returns null when the text is no reference.
 */
export function parseA1(text: string, grid: { rows: number; columns: number }): Rect | null {
  const [from = '', to] = text.split(':');
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last || text.split(':').length > 2) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const [row, rowEnd] = span(first.row, last.row, grid.rows);
  const [column, columnEnd] = span(first.column, last.column, grid.columns);
  const open = (a: number | null, b: number | null): boolean => (a === null) !== (b === null);
  return {
    row,
    column,
    numRows: open(first.row, last.row) ? rowEnd - row + 1 : rowEnd,
    numColumns: open(first.column, last.column) ? columnEnd - column + 1 : columnEnd,
  };
}

/** Splits `'客户'!A1:B2` into its sheet name (null without one) and the rest. */
export function splitSheetName(reference: string): { sheetName: string | null; a1: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted) return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), a1: quoted[2] ?? '' };
  const at = reference.indexOf('!');
  return at < 0
    ? { sheetName: null, a1: reference }
    : { sheetName: reference.slice(0, at), a1: reference.slice(at + 1) };
}
