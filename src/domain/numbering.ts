/** @fileoverview Number series: YYYYMM + sequence and its variants; a number is never given twice (K0, K1). */
import { type Day, monthOf, yearOf } from './calendar-date';

export interface Pattern {
  /** The pattern's parts in order. */
  readonly parts: readonly Part[];
  /** Digits that the sequence is padded to. */
  readonly digits: number;
}

type Part = { readonly literal: string } | { readonly slot: Slot };
type Slot = 'YYYY' | 'YY' | 'MM' | 'DD' | 'SEQ';

// A number is read out on the phone and stands in a narrow column.
const LONGEST = 60;

const SLOT = /\{(YYYY|YY|MM|DD|SEQ:([1-9]))\}/g;

/**
 * Reads a pattern such as `{YYYY}{MM}{SEQ:3}`; undefined when it has not exactly one sequence, a stray brace, or a
 * month without a year or a day without its month: their numbers would come again.
 */
export function readPattern(text: string): Pattern | undefined {
  if (text.length > LONGEST) return undefined;
  const parts: Part[] = [];
  let digits = 0;
  let sequences = 0;
  let end = 0;
  for (let found = SLOT.exec(text); found; found = SLOT.exec(text)) {
    if (found.index > end) parts.push({ literal: text.slice(end, found.index) });
    const sequence = found[2] !== undefined;
    if (sequence) {
      digits = Number(found[2]);
      sequences += 1;
    }
    parts.push({ slot: sequence ? 'SEQ' : (found[1] as Slot) });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ literal: text.slice(end) });
  const stray = parts.some((part) => 'literal' in part && /[{}]/.test(part.literal));
  return sequences === 1 && !stray && !comesAgain(parts) ? { parts, digits } : undefined;
}

/** The sequence restarts with the period, so the period itself must never come again. */
function comesAgain(parts: readonly Part[]): boolean {
  const has = (...slots: Slot[]) => parts.some((part) => 'slot' in part && slots.includes(part.slot));
  return (has('MM') && !has('YYYY', 'YY')) || (has('DD') && !has('MM'));
}

/** What stands around the sequence on a day; the sequence restarts when it changes. */
export interface Period {
  readonly before: string;
  readonly after: string;
}

export function periodOf({ parts }: Pattern, day: Day): Period {
  const at = parts.findIndex((part) => 'slot' in part && part.slot === 'SEQ');
  const text = (some: readonly Part[]) =>
    some.map((part) => ('literal' in part ? part.literal : dateText(part.slot, day))).join('');
  return { before: text(parts.slice(0, at)), after: text(parts.slice(at + 1)) };
}

function dateText(slot: Slot, day: Day): string {
  const year = String(yearOf(day));
  if (slot === 'YYYY') return year;
  if (slot === 'YY') return year.slice(-2);
  return slot === 'MM' ? String(monthOf(day)).padStart(2, '0') : day.slice(8, 10);
}

/** The sequence of a number in a period, undefined when it is not of this series. */
export function sequenceIn({ digits }: Pattern, { before, after }: Period, id: string): number | undefined {
  if (!id.startsWith(before) || !id.endsWith(after)) return undefined;
  const sequence = id.slice(before.length, id.length - after.length);
  // Past 10ⁿ−1 the number grows a digit; a padded longer one was never given.
  if (!/^\d+$/.test(sequence) || sequence.length < digits) return undefined;
  if (sequence.length > digits && sequence.startsWith('0')) return undefined;
  return Number(sequence);
}

/** A number of the series whatever its period, in its parts; undefined for any other text. */
export function readNumber(pattern: Pattern, id: string): (Period & { readonly sequence: number }) | undefined {
  const source = pattern.parts.map((part) => {
    if ('literal' in part) return part.literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return part.slot === 'SEQ' ? `(\\d{${pattern.digits},})` : `\\d{${part.slot.length}}`;
  });
  const found = new RegExp(`^${source.join('')}$`).exec(id);
  const digits = found?.[1];
  if (digits === undefined) return undefined;
  // Only the sequence may be longer than its slot, so that what stands before it has a fixed length.
  const start = beforeLength(pattern);
  const period = { before: id.slice(0, start), after: id.slice(start + digits.length) };
  const sequence = sequenceIn(pattern, period, id);
  return sequence === undefined ? undefined : { ...period, sequence };
}

function beforeLength({ parts }: Pattern): number {
  const at = parts.findIndex((part) => 'slot' in part && part.slot === 'SEQ');
  return parts.slice(0, at).reduce((sum, part) => sum + ('slot' in part ? part.slot : part.literal).length, 0);
}

export function highestIn(pattern: Pattern, period: Period, ids: Iterable<string>): number {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, sequenceIn(pattern, period, id) ?? 0);
  return highest;
}

/**
 * The next `count` numbers after `highest`.
 *
 * @example
 * nextNumbers(readPattern('{YYYY}{MM}{SEQ:3}'), { before: '202611', after: '' }, 2, 999); // 2026111000, 2026111001
 */
export function nextNumbers({ digits }: Pattern, { before, after }: Period, count: number, highest: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const sequence = String(highest + 1 + index).padStart(digits, '0');
    return `${before}${sequence}${after}`;
  });
}

/** The other tables' ids: a letter and a running number of at least six digits. */
export function runningPattern(prefix: string): Pattern {
  return { parts: [{ literal: prefix }, { slot: 'SEQ' }], digits: 6 };
}

/** A number that this series may have given in some period. */
export function isOfSeries(pattern: Pattern, id: string): boolean {
  return readNumber(pattern, id) !== undefined;
}

/**
 * The numbers missing between the first of each period and the highest known of it.
 *
 * @example
 * gapsIn(readPattern('{YYYY}{MM}{SEQ:3}'), ['202611001', '202611003']); // ['202611002']
 */
export function gapsIn(pattern: Pattern, ids: readonly string[]): string[] {
  const periods = new Map<string, { period: Period; known: Set<number> }>();
  for (const id of ids) {
    const number = readNumber(pattern, id);
    if (!number) continue;
    const { before, after, sequence } = number;
    const key = `${before}|${after}`;
    const entry = periods.get(key) ?? { period: { before, after }, known: new Set<number>() };
    entry.known.add(sequence);
    periods.set(key, entry);
  }
  return [...periods.values()].flatMap(({ period, known }) => missingIn(pattern, period, known));
}

function missingIn(pattern: Pattern, period: Period, known: ReadonlySet<number>): string[] {
  const highest = [...known].reduce((a, b) => Math.max(a, b), 0);
  const missing: string[] = [];
  for (let sequence = 1; sequence < highest; sequence += 1) {
    if (!known.has(sequence)) missing.push(...nextNumbers(pattern, period, 1, sequence - 1));
  }
  return missing;
}
