/** @fileoverview How a line of cells goes on when it is filled: numbers and dates evenly, months and days in turn. */
import type { Cell } from '../../workbook/cell-value';
import { ENGLISH_DAYS, ENGLISH_MONTHS } from '../../workbook/locale-conventions';

const CYCLES: readonly (readonly string[])[] = [
  ENGLISH_MONTHS,
  ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
  ENGLISH_DAYS,
  ENGLISH_DAYS.map((name) => name.slice(0, 3)),
];

/** The value at `place`, counted from the line's first cell (negative before it); undefined where cells are repeated. */
export function seriesValue(line: readonly Cell[], place: number, isDate: boolean): Cell | undefined {
  if (line.every((cell) => typeof cell === 'number')) return numberAt(line as number[], place, isDate);
  if (line.every((cell) => typeof cell === 'string'))
    return nameAt(line as string[], place) ?? countedAt(line as string[], place);
  return undefined;
}

/** A number alone is repeated, a date alone goes on by days. */
function numberAt(line: readonly number[], place: number, isDate: boolean): number | undefined {
  const [first = 0] = line;
  if (line.length === 1) return isDate ? first + place : undefined;
  const step = ((line[line.length - 1] ?? 0) - first) / (line.length - 1);
  const isEven = line.every((value, i) => Math.abs(value - (first + step * i)) < 1e-9);
  return isEven ? first + step * place : undefined;
}

function nameAt(line: readonly string[], place: number): string | undefined {
  const cycle = CYCLES.find((names) => names.includes(line[0] ?? ''));
  if (!cycle) return undefined;
  const at = line.map((name) => cycle.indexOf(name));
  const step = at.length > 1 ? (at[1] ?? 0) - (at[0] ?? 0) : 1;
  const index = (at[0] ?? 0) + step * place;
  return at.includes(-1) ? undefined : cycle[((index % cycle.length) + cycle.length) % cycle.length];
}

/** 客户1, 客户2 … */
function countedAt(line: readonly string[], place: number): string | undefined {
  const match = /^(.*?)(\d{1,9})$/s.exec(line[0] ?? '');
  if (line.length !== 1 || !match) return undefined;
  const [, stem = '', digits = ''] = match;
  return `${stem}${String(Math.max(0, Number(digits) + place)).padStart(digits.length, '0')}`;
}
