/** @fileoverview How alike two names are, from 0 to 1. */

/** From here on names are alike (spec: duplicates). */
export const LEAST_DICE = 0.75;
export const LEAST_EDIT = 0.85;

/** Pairs of neighbouring characters; a single character is its own. */
export function bigrams(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** Twice the shared pairs over all pairs, each counted once (Dice). */
export function diceSimilarity(a: string, b: string): number {
  const left = new Set(bigrams(a));
  const right = new Set(bigrams(b));
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  const all = left.size + right.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** One less the edits needed over the longer length (Levenshtein). */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const kept = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(kept, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
