/** @fileoverview Values inside formulas: conversions and comparison as Sheets does them. */
import { type CellError, type CellValue, cellError, isCellError } from './cell-value';
import { displayText } from './display-text';
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import { parseTyped } from './typed-input';
import type { Workbook } from './workbook';

/** A range that is read only when a function needs its cells. */
export interface RangeValue {
  sheet: SheetModel;
  area: Rect;
}

export type Operand = CellValue | RangeValue;

export function isRangeValue(operand: Operand): operand is RangeValue {
  return typeof operand === 'object' && operand !== null && 'area' in operand;
}

export function asNumber(value: CellValue, workbook: Workbook): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) return value;
  const { locale, timeZone } = workbook;
  const typed = parseTyped(value, { locale, timeZone, now: workbook.now() });
  if (value === '') return 0;
  return typeof typed.value === 'number' ? typed.value : cellError('#VALUE!');
}

export function asText(value: CellValue, workbook: Workbook): string {
  return displayText(value, undefined, workbook.locale);
}

export function asBoolean(value: CellValue): boolean | CellError {
  if (isCellError(value)) return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value) || value === '') return false;
    return cellError('#VALUE!');
  }
  return value === true || (typeof value === 'number' && value !== 0);
}

function rank(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function likeOther(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Compares as `<` and `=` do: numbers before text before booleans, text without case, blank like the other's empty value. */
export function compareOperands(a: CellValue, b: CellValue): number {
  const left = likeOther(a, b);
  const right = likeOther(b, a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}
