/** @fileoverview A long proof: a small fixed sample in every test run, all of it, or what fits into its time, in `npm run soak`. */
import { appendFileSync } from 'node:fs';

export interface Proof<C> {
  /** What docs/proofs.md calls it. */
  readonly name: string;
  /** What is counted. */
  readonly unit: 'seeds' | 'positions' | 'inputs' | 'sequences';
  readonly all: readonly C[];
  readonly sample: readonly C[];
  /** Everything that is wrong after this case, in words. */
  trial(one: C): readonly string[];
  /** How many of the unit a case is; one unless told otherwise. */
  weight?(one: C): number;
}

/** Of a case that failed; all of it stands in the output of the test. */
const TOLD = 5;

export const soaking = process.env.SOAK !== undefined;

/** Tries the cases of a proof; returns everything that was wrong. */
export function prove<C>({ name, unit, all, sample, trial, weight = () => 1 }: Proof<C>): string[] {
  const until = soaking && process.env.SOAK_SECONDS ? Date.now() + Number(process.env.SOAK_SECONDS) * 1000 : Infinity;
  const wrong: string[] = [];
  let tried = 0;
  let failed = 0;
  for (const one of soaking ? spread(all) : sample) {
    if (tried > 0 && Date.now() > until) break;
    const found = trial(one);
    tried += weight(one);
    failed += found.length > 0 ? 1 : 0;
    wrong.push(...found);
    if (found.length > 0) report({ name, wrong: found.slice(0, TOLD) });
  }
  report({ name, unit, tried, of: all.reduce((sum, one) => sum + weight(one), 0), failed });
  return wrong;
}

/** Leaves figures for docs/proofs.md. */
export function report(figures: object): void {
  const file = process.env.SOAK_FIGURES;
  if (soaking && file) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}

/** In an order in which any beginning is spread over the whole. */
function spread<C>(all: readonly C[]): readonly C[] {
  const step = Math.max(1, Math.round(all.length * 0.618));
  const coprime = [...Array(all.length + 1).keys()].find((more) => commonDivisor(step + more, all.length) === 1) ?? 0;
  return all.map((_one, index) => all[(index * (step + coprime)) % all.length] as C);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** A few places over the whole of `count`. */
export function placesIn(count: number, few: number): number[] {
  return Array.from({ length: Math.min(few, count) }, (_, index) => Math.round(((index + 0.5) * count) / few) || 1);
}
