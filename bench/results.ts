/** @fileoverview Writes figures to bench/results.json; of a part of the bench those of the other operations and sizes stay. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Figure, figureRecord } from './figure';
import { writeLargest } from './largest-table';

const FILE = 'bench/results.json';

export type Result = ReturnType<typeof figureRecord>;

/** What is counted is exact on any machine; what was timed on this one stands apart. */
interface Results {
  readonly counted: readonly Result[];
  readonly cpu: readonly Result[];
}

export function writeResults(figures: readonly Figure[], whole: boolean): void {
  const known: Results = whole ? { counted: [], cpu: [] } : (JSON.parse(readFileSync(FILE, 'utf8')) as Results);
  const counted = merged(known.counted, figures.filter(({ machine }) => !machine).map(figureRecord));
  const cpu = merged(known.cpu, figures.filter(({ machine }) => machine).map(figureRecord));
  writeFileSync(FILE, `${JSON.stringify({ counted, cpu }, null, 2)}\n`);
  writeLargest([...counted, ...cpu]);
}

const keyOf = ({ operation, size, measure }: Result) => [operation, size, measure].join('\n');

/** A figure measured anew takes the place of the old one. */
function merged(known: readonly Result[], fresh: readonly Result[]): readonly Result[] {
  return [...new Map([...known, ...fresh].map((one) => [keyOf(one), one])).values()];
}
