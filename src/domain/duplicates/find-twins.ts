/** @fileoverview Customers that are the same as another one, or likely are (K0, K3). */
import { type DuplicateIndex, type Entry, entryOf, type Keyed } from './duplicate-index';
import type { KeyKind } from './duplicate-keys';
import { similarCandidates } from './name-index';
import { editSimilarity, LEAST_DICE, LEAST_EDIT } from './similarity';

export type TwinReason =
  | 'sameCode'
  | 'sameMobile'
  | 'sameName'
  | 'samePerson'
  | 'sameCore'
  | 'sharedPhone'
  | 'sharedMail'
  | 'similarName'
  | 'soundsAlike';

export interface Twin {
  readonly id: string;
  readonly rule: 'same' | 'likely';
  /** The strongest reason; the field is the one that matched. */
  readonly reason: TwinReason;
  readonly field: 'creditCode' | 'phone' | 'name' | 'email';
  /** 1, or how similar the names are. */
  readonly score: number;
}

type Match = Omit<Twin, 'id' | 'score'>;

const BY_KEY: Partial<Record<KeyKind, Match>> = {
  code: { rule: 'same', reason: 'sameCode', field: 'creditCode' },
  mobile: { rule: 'same', reason: 'sameMobile', field: 'phone' },
  name: { rule: 'same', reason: 'sameName', field: 'name' },
  person: { rule: 'likely', reason: 'samePerson', field: 'name' },
  core: { rule: 'likely', reason: 'sameCore', field: 'name' },
  phone: { rule: 'likely', reason: 'sharedPhone', field: 'phone' },
  mail: { rule: 'likely', reason: 'sharedMail', field: 'email' },
};
const ORDER = Object.values(BY_KEY).map(({ reason }) => reason);
const SOUNDS_ALIKE: Match = { rule: 'likely', reason: 'soundsAlike', field: 'name' };
const SIMILAR: Match = { rule: 'likely', reason: 'similarName', field: 'name' };
// Of two characters nothing can be similar and still be told apart.
const SHORTEST = 3;

/** The twins of a record, the surest first; itself is none of them. */
export function findTwins(record: Keyed, index: DuplicateIndex): Twin[] {
  const found = new Map<string, Twin>();
  const own = entryOf(record);
  for (const key of record.keys) {
    const kind = key.slice(0, key.indexOf(':')) as KeyKind;
    for (const at of index.byKey.get(key) ?? []) keep(found, own, index.entries[at], BY_KEY[kind], 1);
  }
  if (own.core.length >= SHORTEST) findSimilar(found, own, index);
  return [...found.values()].sort(bySurety);
}

function findSimilar(found: Map<string, Twin>, own: Entry, index: DuplicateIndex): void {
  for (const at of index.bySound.get(own.sound) ?? []) {
    const other = index.entries[at];
    if (other && mayBeTwins(own, other)) keep(found, own, other, SOUNDS_ALIKE, 1);
  }
  for (const { at, dice } of similarCandidates(own.core, index.names)) {
    const other = index.entries[at];
    if (!other || !mayBeTwins(own, other)) continue;
    const score = dice >= LEAST_DICE ? dice : editSimilarity(own.core, other.core);
    if (dice >= LEAST_DICE || score >= LEAST_EDIT) keep(found, own, other, SIMILAR, score);
  }
}

function mayBeTwins(own: Entry, other: Entry): boolean {
  return other.core !== own.core && own.numerals === other.numerals && mayBeNear(own, other);
}

/** In the same city, or one of the two does not say where it is. */
function mayBeNear(a: Entry, b: Entry): boolean {
  return a.city === '' || b.city === '' || a.city === b.city;
}

function keep(
  found: Map<string, Twin>,
  own: Entry,
  other: Entry | undefined,
  match: Match | undefined,
  score: number,
): void {
  if (!other || !match || other.id === own.id) return;
  // 第一分公司 and 第三分公司 of one house have its name in common and are never each other.
  if (match.reason === 'sameCore' && differentNumerals(own, other)) return;
  const twin: Twin = { id: other.id, ...match, score };
  const known = found.get(other.id);
  if (!known || bySurety(twin, known) < 0) found.set(other.id, twin);
}

function differentNumerals(a: Entry, b: Entry): boolean {
  return a.numerals !== '' && b.numerals !== '' && a.numerals !== b.numerals;
}

function bySurety(a: Twin, b: Twin): number {
  const rank = ({ rule, reason }: Twin) => (rule === 'same' ? 0 : 10) + (ORDER.indexOf(reason) + 1 || 9);
  return rank(a) - rank(b) || b.score - a.score || (a.id < b.id ? -1 : 1);
}
