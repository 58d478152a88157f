/** @fileoverview Reads a plain number with thousands separators, a unit of ten thousands or a counting word. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const COUNTING = /(?:个|個|人|名|位|家|次|天|年|分|岁|台|件|套)$/;
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|萬|w|亿|億|千|k)?$/i;
const UNITS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, w: 1e4, 亿: 1e8, 億: 1e8, 千: 1e3, k: 1e3 };

/**
 * Reads a number.
 *
 * @example
 * readNumber('1,200人'); // 1200
 */
export function readNumber(text: string): Reading<number> {
  const match = NUMBER.exec(halfWidth(text).replace(/ /g, '').replace(COUNTING, ''));
  if (!match) return unread('number');
  const [, sign, whole = '', fraction = '', unit] = match;
  const digits = Number(whole.replace(/,/g, '') + fraction);
  const value = unit === undefined ? digits : digits * (UNITS[unit.toLowerCase()] ?? 1);
  // 1.2 × 10⁸ and its like leave dust behind the comma.
  const clean = Number(value.toPrecision(15));
  return read(sign === '-' ? -clean : clean);
}
