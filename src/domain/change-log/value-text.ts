/** @fileoverview How a value stands in the change log: text, cut and hashed beyond what a cell holds. */
import type { Value } from '../checks/check';
import type { Digest } from './chain';

// A cell holds 50 000 characters; the rest of an entry needs room too.
const LONGEST = 40_000;

export function valueText(value: Value, digest: Digest): string {
  if (value === undefined) return '';
  return cut(Array.isArray(value) ? value.join('、') : String(value), digest);
}

function cut(text: string, digest: Digest): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…〔${text.length}·${digest(text).slice(0, 16)}〕`;
}
