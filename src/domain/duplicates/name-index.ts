/** @fileoverview Finds names that share most of their pairs of characters, without comparing all with all. */
import { bigrams, LEAST_DICE, LEAST_EDIT } from './similarity';

/** A name as the ranks of its pairs, the rarest first. */
type Ranks = readonly number[];

export interface NameIndex {
  readonly rankOf: ReadonlyMap<string, number>;
  readonly names: readonly Ranks[];
  /** By rank of a pair: the names that have it among their rarest, each followed by its place there. */
  readonly byRarest: ReadonlyMap<number, readonly number[]>;
  /** Marks of the names already seen by the running search. */
  readonly seen: Int32Array;
  search: number;
}

export function buildNameIndex(texts: readonly string[]): NameIndex {
  const grams = texts.map((text) => [...new Set(bigrams(text))]);
  const rankOf = rankByRarity(grams);
  const names = grams.map((pairs) => pairs.map((gram) => rankOf.get(gram) ?? 0).sort((a, b) => a - b));
  const byRarest = new Map<number, number[]>();
  names.forEach((ranks, at) => {
    for (let place = 0; place < rarest(ranks.length); place++) {
      const rank = ranks[place] ?? 0;
      const known = byRarest.get(rank);
      if (known) known.push(at, place);
      else byRarest.set(rank, [at, place]);
    }
  });
  return { rankOf, names, byRarest, seen: new Int32Array(texts.length), search: 0 };
}

function rankByRarity(grams: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const pairs of grams) for (const gram of pairs) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const ordered = [...frequency].sort(([a, often], [b, oftener]) => often - oftener || (a < b ? -1 : 1));
  return new Map(ordered.map(([gram], rank) => [gram, rank]));
}

/**
 * How many of a name's rarest pairs must be looked up. Similar names share at least 0.75 / (2 − 0.75) of the pairs of
 * either; with both in the same order, one of the shared ones stands among the first few of each. 科技 never does.
 */
function rarest(count: number): number {
  return count - Math.ceil((LEAST_DICE / (2 - LEAST_DICE)) * count) + 1;
}

export interface Candidate {
  /** Position of the name. */
  readonly at: number;
  /** Twice the shared pairs over all pairs. */
  readonly dice: number;
}

/** The names that share enough pairs with `text` to be worth comparing. */
export function similarCandidates(text: string, index: NameIndex): Candidate[] {
  const own = ranksOf(text, index);
  const found: Candidate[] = [];
  index.search += 1;
  for (let place = 0; place < rarest(own.length); place++) {
    const posting = index.byRarest.get(own[place] ?? 0) ?? [];
    for (let i = 0; i < posting.length; i += 2) {
      const at = posting[i] ?? 0;
      if (index.seen[at] === index.search) continue;
      index.seen[at] = index.search;
      const other = index.names[at] ?? [];
      // What can still be shared behind this first common pair; most names end here.
      const most = Math.min(own.length - place, other.length - (posting[i + 1] ?? 0));
      const least = leastShared(own.length, other.length);
      const count = most >= least ? shared(own, other) : 0;
      if (count >= least && count > 0) found.push({ at, dice: (2 * count) / (own.length + other.length) });
    }
  }
  return found;
}

/** Pairs that nobody else has are rarer than all. */
function ranksOf(text: string, { rankOf }: NameIndex): number[] {
  return [...new Set(bigrams(text))].map((gram, at) => rankOf.get(gram) ?? -1 - at).sort((a, b) => a - b);
}

/** Fewer shared pairs than this reach neither threshold: an edit costs a name at most two of its pairs. */
function leastShared(a: number, b: number): number {
  const longer = Math.max(a, b);
  const edits = Math.floor((1 - LEAST_EDIT) * (longer + 1));
  return Math.min(Math.ceil((LEAST_DICE * (a + b)) / 2), longer - 2 * edits);
}

function shared(a: Ranks, b: Ranks): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return count;
}
