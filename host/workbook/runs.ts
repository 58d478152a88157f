/** @fileoverview Runs: one attribute down a column (or along a sheet) as intervals, so that a million equal cells cost one entry. */

/** Run i covers the 1-based positions from `ends[i - 1]` (or 1) up to, not including, `ends[i]`; beyond the last: undefined. */
export interface Runs<T> {
  ends: number[];
  values: (T | undefined)[];
}

export interface Run<T> {
  start: number;
  end: number;
  value: T | undefined;
}

export function emptyRuns<T>(): Runs<T> {
  return { ends: [], values: [] };
}

function indexAt<T>({ ends }: Runs<T>, position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function runAt<T>(runs: Runs<T>, position: number): T | undefined {
  return runs.values[indexAt(runs, position)];
}

/** Lists the runs that touch [start, end), cut to it; gaps beyond the last run are left out. */
export function runsBetween<T>(runs: Runs<T>, start: number, end: number): Run<T>[] {
  const found: Run<T>[] = [];
  for (let i = indexAt(runs, start), from = start; from < end && i < runs.ends.length; i++) {
    const to = Math.min(end, runs.ends[i] as number);
    found.push({ start: from, end: to, value: runs.values[i] });
    from = to;
  }
  return found;
}

/** Appends a piece, melting it into an equal last run. */
function appendRun<T>(runs: Runs<T>, length: number, value: T | undefined): void {
  if (length <= 0) return;
  const last = runs.ends.length - 1;
  const end = (last < 0 ? 1 : (runs.ends[last] as number)) + length;
  if (last >= 0 && runs.values[last] === value) runs.ends[last] = end;
  else {
    runs.ends.push(end);
    runs.values.push(value);
  }
}

function trim<T>(runs: Runs<T>): void {
  while (runs.values.length > 0 && runs.values[runs.values.length - 1] === undefined) {
    runs.values.pop();
    runs.ends.pop();
  }
}

function startOf<T>({ ends }: Runs<T>, index: number): number {
  return index === 0 ? 1 : (ends[index - 1] as number);
}

function appendAll<T>(runs: Runs<T>, pieces: Runs<T>): void {
  pieces.ends.forEach((end, i) => {
    appendRun(runs, end - startOf(pieces, i), pieces.values[i]);
  });
}

function spliced<T>(items: T[], at: number, removed: number, inserted: T[]): T[] {
  // A spread of many thousand arguments overflows the stack.
  if (inserted.length > 5000) return items.slice(0, at).concat(inserted, items.slice(at + removed));
  items.splice(at, removed, ...inserted);
  return items;
}

/** Replaces [start, end) by `pieces` (of any total length), touching only the runs around it. */
function replaceSpan<T>(runs: Runs<T>, start: number, end: number, pieces: Runs<T>): void {
  const total = startOf(runs, runs.ends.length);
  if (total < start) appendRun(runs, start - total, undefined);
  const at = indexAt(runs, start);
  const until = indexAt(runs, end);
  const from = Math.max(0, at - 1);
  const next = emptyRuns<T>();
  for (const run of runsBetween(runs, startOf(runs, from), start)) appendRun(next, run.end - run.start, run.value);
  appendAll(next, pieces);
  if (until < runs.ends.length) appendRun(next, (runs.ends[until] as number) - end, runs.values[until]);
  const offset = startOf(runs, from) - 1;
  const removed = Math.min(until + 1, runs.ends.length) - from;
  const grown = startOf(pieces, pieces.ends.length) - 1 - (end - start);
  const ends = next.ends.map((each) => each + offset);
  runs.ends = spliced(runs.ends, from, removed, ends);
  runs.values = spliced(runs.values, from, removed, next.values);
  if (grown !== 0)
    for (let i = from + ends.length; i < runs.ends.length; i++) runs.ends[i] = (runs.ends[i] as number) + grown;
  trim(runs);
}

function uniform<T>(length: number, value: T | undefined): Runs<T> {
  const runs = emptyRuns<T>();
  appendRun(runs, length, value);
  return runs;
}

/** Copies [start, end) into runs of their own that begin at 1. */
export function sliceRuns<T>(runs: Runs<T>, start: number, end: number): Runs<T> {
  const part = emptyRuns<T>();
  for (const run of runsBetween(runs, start, end)) appendRun(part, run.end - run.start, run.value);
  const length = (part.ends[part.ends.length - 1] ?? 1) - 1;
  appendRun(part, end - start - length, undefined);
  return part;
}

export function setRun<T>(runs: Runs<T>, start: number, end: number, value: T | undefined): void {
  if (end <= start) return;
  const at = indexAt(runs, start);
  const from = at === 0 ? 1 : (runs.ends[at - 1] as number);
  if (at < runs.ends.length && from <= start && (runs.ends[at] as number) >= end && runs.values[at] === value) return;
  replaceSpan(runs, start, end, uniform(end - start, value));
}

/** Sets one value for each position from `start` on. */
export function setRunValues<T>(runs: Runs<T>, start: number, values: readonly (T | undefined)[]): void {
  const pieces = emptyRuns<T>();
  for (const value of values) appendRun(pieces, 1, value);
  replaceSpan(runs, start, start + values.length, pieces);
}

export function insertInRuns<T>(runs: Runs<T>, at: number, count: number, value: T | undefined): void {
  replaceSpan(runs, at, at, uniform(count, value));
}

export function deleteFromRuns<T>(runs: Runs<T>, at: number, count: number): void {
  replaceSpan(runs, at, at + count, emptyRuns());
}

/** Moves `count` positions from `at` so that they stand before what was at `destination`. */
export function moveInRuns<T>(runs: Runs<T>, at: number, count: number, destination: number): void {
  const moved = sliceRuns(runs, at, at + count);
  replaceSpan(runs, at, at + count, emptyRuns());
  const target = destination > at ? destination - count : destination;
  replaceSpan(runs, target, target, moved);
}

/** Lays a slice of the given length over the positions from `start` on. */
export function pasteRuns<T>(runs: Runs<T>, start: number, length: number, pieces: Runs<T>): void {
  const whole = sliceRuns(pieces, 1, length + 1);
  replaceSpan(runs, start, start + length, whole);
}

/** Lists the positions in [1, size] whose value is set. */
export function positionsSet<T>(runs: Runs<T>, size: number): number[] {
  return runsBetween(runs, 1, size + 1).flatMap(({ start, end, value }) =>
    value === undefined ? [] : Array.from({ length: end - start }, (_, i) => start + i),
  );
}

export function copyRuns<T>(runs: Runs<T>): Runs<T> {
  return { ends: runs.ends.slice(), values: runs.values.slice() };
}

/** Changes each value in place; equal neighbours are not melted, which costs a little room only. */
export function mapRuns<T>(runs: Runs<T>, change: (value: T) => T | undefined): void {
  runs.values = runs.values.map((value) => (value === undefined ? undefined : change(value)));
}
