/** @fileoverview A CSV file as Excel in China opens it: with its mark, and nothing that could become a formula. */

const FORMULA_STARTERS = /^[=+\-@\t]/;

export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: string): string {
  const safe = FORMULA_STARTERS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
