/** @fileoverview Long texts as they are remembered: their beginning and a mark by which the whole is known again. */
import type { Value, Values } from '../checks/check';

// A cell holds 50 000 characters (runtime-facts 2.2).
const MOST = 40_000;
// Tried in turn, until the whole record fits.
const LENGTHS = [2000, 300, 20];

const CUT = /…〔\d+·[0-9a-z]+〕$/;

/** The record as one text; where it would not fit a cell its long texts are cut. */
export function recordJson(record: Values): string {
  const lengths = [Number.POSITIVE_INFINITY, ...LENGTHS];
  const fitting = lengths.map((length) => jsonCut(record, length)).find((json) => json.length <= MOST);
  return fitting ?? jsonCut(record, 0);
}

/** The record that such a text holds; undefined where it was damaged: the tab is hidden, not locked for everybody. */
export function recordIn(json: string): Values | undefined {
  try {
    return JSON.parse(json) as Values;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function jsonCut(record: Values, length: number): string {
  return JSON.stringify(record, (_key, value) => (typeof value === 'string' ? keptText(value, length) : value));
}

function keptText(text: string, length: number): string {
  if (text.length <= length) return text;
  const mark = markOf(text);
  return text.length <= length + mark.length ? text : text.slice(0, length) + mark;
}

export function isCut(value: Value): boolean {
  return typeof value === 'string' && CUT.test(value);
}

/** Whether a text is the one of which this was kept. */
export function isWhole(kept: string, text: string): boolean {
  if (kept === text) return true;
  if (!isCut(kept)) return false;
  const mark = markOf(text);
  return kept === text.slice(0, kept.length - mark.length) + mark;
}

function markOf(text: string): string {
  return `…〔${text.length}·${sumOf(text)}〕`;
}

/** FNV-1a over UTF-16, twice with other beginnings: no secret, only a sign of change. */
function sumOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x01000197);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
