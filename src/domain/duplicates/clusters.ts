/** @fileoverview Records that are the same by way of others stand together. */

/** @example clustersOf([['a', 'b'], ['c', 'd'], ['b', 'e']]) // [['a', 'b', 'e'], ['c', 'd']] */
export function clustersOf(pairs: readonly (readonly [string, string])[]): string[][] {
  const clusters = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const [left, right] = [clusters.get(a) ?? [a], clusters.get(b) ?? [b]];
    const joined = left === right ? left : [...left, ...right];
    for (const id of joined) clusters.set(id, joined);
  }
  return [...new Set(clusters.values())];
}
