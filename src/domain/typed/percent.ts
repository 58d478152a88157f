/** @fileoverview Reads a share: 16% and 0.16 are the same, a bare 16 must be asked about. */
import { ask, type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const SIGNED = /^([+-]?\d+(?:\.\d+)?)%$|^百分之(\d+(?:\.\d+)?)$/;
const BARE = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Reads a share as a fraction of one.
 *
 * @example
 * readPercent('16%'); // 0.16
 */
export function readPercent(text: string): Reading<number> {
  const typed = halfWidth(text).replace(/ /g, '');
  const signed = SIGNED.exec(typed);
  if (signed) return read(hundredth(Number(signed[1] ?? signed[2])));
  if (!BARE.test(typed)) return unread('percent');
  const value = Number(typed);
  return Math.abs(value) > 1 ? ask('percentSign', hundredth(value), { value: typed }) : read(value);
}

function hundredth(value: number): number {
  return Number((value / 100).toPrecision(12));
}
