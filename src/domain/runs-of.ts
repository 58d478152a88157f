/** @fileoverview Numbers gathered into runs of neighbours. */

/** @example runsOf([3, 4, 9]) // [[3, 4], [9, 9]] */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const next of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && next <= last[1] + 1) last[1] = next;
    else runs.push([next, next]);
  }
  return runs;
}
