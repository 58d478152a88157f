/** @fileoverview Whether two values read alike: blanks of every type do. */
import type { Value } from '../ports';

export function sameText(a: Value, b: Value): boolean {
  return textOf(a) === textOf(b);
}

function textOf(value: Value): string {
  if (value === undefined || value === false) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}
