/** @fileoverview Finds identity numbers, bank cards and passwords in free text and hides them behind masks. */
import { isBankCard } from './bank-card';
import { isResidentId } from './resident-id';

type SensitiveKind = 'residentId' | 'bankCard' | 'password';

export interface Finding {
  readonly kind: SensitiveKind;
  readonly masked: string;
}

interface Hit extends Finding {
  readonly start: number;
  readonly end: number;
}

/** Digits that stand together, an X only behind 17 of them. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const PASSWORD_MASK = '******';
const STARS = '*****';
// Digits of the longest card.
const LONGEST = 19;
const PASSWORD =
  /(?:密码|密碼|口令|passwords?|passwd|pwd)(?:\s*(?:[:=]|是|为|為)\s*([\x21-\x7e]{3,})|\s+(?=\S*\d)([\x21-\x7e]{4,}))/gi;
// Masks as this file writes them.
const NUMBER_MASK = /(?<![\d*])\d{6}\*{5,9}\d{3}[\dX](?![\d*])/g;
const SECRET_MASK = /(?:密码|密碼|口令|passwords?|passwd|pwd)\s*(?:[:=：＝]|是|为|為)?\s*\*{6}(?!\*)/gi;
// Fifteen digits with little between them, or a word for a password: everything else is read no further.
const MAY_HOLD = /(?:[\d\uff10-\uff19][^\d\uff10-\uff19]{0,2}){15}|密码|密碼|口令|p(?:ass|wd)|[\uff30\uff50]/i;
const BETWEEN = /^[ \t\-\u00a0]{0,2}$/;

/**
 * Hides what must not be kept; what was found is told by kind and mask only.
 *
 * @example
 * maskSensitive('身份证11010519491231002X').text; // 身份证110105********002X
 */
export function maskSensitive(text: string): { text: string; found: Finding[] } {
  if (!MAY_HOLD.test(text)) return { text, found: [] };
  const folded = fold(text);
  const passwords = findPasswords(folded);
  const numbers = findNumbers(without(folded, passwords));
  const hits = [...numbers, ...passwords].sort((a, b) => a.start - b.start);
  let masked = '';
  let at = 0;
  for (const { start, end, masked: mask } of hits) {
    masked += text.slice(at, start) + mask;
    at = end;
  }
  return { text: masked + text.slice(at), found: hits.map(({ kind, masked: mask }) => ({ kind, masked: mask })) };
}

/** The masks that stand in a text, whoever wrote them. */
export function masksIn(text: string): number {
  return (text.match(NUMBER_MASK) ?? []).length + (text.match(SECRET_MASK) ?? []).length;
}

/** Full-width letters, digits and dashes become plain ones, each in its place, so that positions stay those of the text. */
function fold(text: string): string {
  return text
    .replace(/[\uff03\uff0d\uff10-\uff1a\uff1d\uff20-\uff3a\uff3f\uff41-\uff5a]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u3000/g, ' ');
}

/** The text with other hits blotted out, every position kept. */
function without(folded: string, hits: readonly Hit[]): string {
  let left = folded;
  for (const { start, end } of hits) left = left.slice(0, start) + '#'.repeat(end - start) + left.slice(end);
  return left;
}

function findNumbers(folded: string): Hit[] {
  const groups = groupsIn(folded);
  const hits: Hit[] = [];
  for (let at = 0; at < groups.length; ) {
    const found = longestFrom(groups, at, folded);
    if (found) hits.push(found.hit);
    at += found ? found.groups : 1;
  }
  return hits;
}

function groupsIn(folded: string): Group[] {
  const groups: Group[] = [];
  const pattern = /\d+(?:[Xx](?![A-Za-z]))?/g;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const end = match.index + match[0].length;
    // The ends of a number that is masked already are no number.
    const isMasked = folded.slice(0, match.index).endsWith(STARS) || folded.startsWith(STARS, end);
    if (!isMasked) groups.push(...divided(match[0].toUpperCase(), match.index));
  }
  return groups;
}

/** Numbers that were typed without anything between them: an identity number is found within by its check digit. */
function divided(digits: string, start: number): Group[] {
  const whole = { digits, start, end: start + digits.length };
  if (digits.length <= LONGEST) return [whole];
  for (let at = 0; at + 18 <= digits.length; at++) {
    if (!isResidentId(digits.slice(at, at + 18))) continue;
    const inner = { digits: digits.slice(at, at + 18), start: start + at, end: start + at + 18 };
    const before = at === 0 ? [] : [{ digits: digits.slice(0, at), start, end: inner.start }];
    const rest = digits.slice(at + 18);
    return [...before, inner, ...(rest === '' ? [] : divided(rest, inner.end))];
  }
  return [whole];
}

/** People write such numbers in groups; a number begins with a group and ends with one. */
function longestFrom(groups: readonly Group[], from: number, folded: string): { hit: Hit; groups: number } | undefined {
  let best: { hit: Hit; groups: number } | undefined;
  let digits = '';
  for (let at = from; at < groups.length; at++) {
    const group = groups[at] as Group;
    const previous = groups[at - 1];
    if (at > from && previous && !BETWEEN.test(folded.slice(previous.end, group.start))) break;
    digits += group.digits;
    if (digits.length > LONGEST) break;
    const sizes = groups.slice(from, at + 1).map((one) => one.digits.length);
    const kind = kindOf(digits, sizes);
    const start = groups[from]?.start ?? 0;
    if (kind) best = { hit: { kind, start, end: group.end, masked: maskNumber(digits) }, groups: at - from + 1 };
  }
  return best;
}

function kindOf(digits: string, sizes: readonly number[]): SensitiveKind | undefined {
  if (isResidentId(digits)) return 'residentId';
  // Telephone numbers side by side also add up to a card's length: cards are written in fours, or 6 and the rest.
  const written = sizes.length === 1 || sizes[0] === 6 || sizes.slice(0, -1).every((size) => size === 4);
  return written && isBankCard(digits) ? 'bankCard' : undefined;
}

function maskNumber(digits: string): string {
  return digits.slice(0, 6) + '*'.repeat(digits.length - 10) + digits.slice(-4);
}

function findPasswords(folded: string): Hit[] {
  const hits: Hit[] = [];
  const pattern = new RegExp(PASSWORD.source, PASSWORD.flags);
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const secret = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    if (!secret.startsWith(PASSWORD_MASK))
      hits.push({ kind: 'password', start: end - secret.length, end, masked: PASSWORD_MASK });
  }
  return hits;
}
