/** @fileoverview A value as people read it in a message. */
import type { Value } from '../ports';

export function shownText(value: Value): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}
