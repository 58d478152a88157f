/** @fileoverview The table of docs/costs.md that says what the largest register costs, from the figures. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './results';

const FILE = 'docs/costs.md';
const SIZE = '50000';
const BEGIN = '<!-- bench 50000: -->\n';
const END = '<!-- :bench 50000 -->';
const HEAD = ['| operation | calls | modelled time | at most | own computing | at most |', '|---|---|---|---|---|---|'];

/** Nothing is changed before the largest register was measured. */
export function writeLargest(results: readonly Result[]): void {
  const largest = results.filter(({ size }) => size === SIZE);
  if (largest.length === 0) return;
  const text = readFileSync(FILE, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`Cannot write the table of ${SIZE} customers: ${FILE} has no place for it`);
  const lines = [...new Set(largest.map(({ operation }) => operation))].map((name) => lineOf(name, largest));
  writeFileSync(FILE, `${before}${BEGIN}${[...HEAD, ...lines].join('\n')}\n${END}${after}`);
}

function lineOf(operation: string, largest: readonly Result[]): string {
  const of = (measure: string) => largest.find((one) => one.operation === operation && one.measure === measure);
  const seconds = (value: number | null | undefined) => (value === null || value === undefined ? '–' : `${value} s`);
  const [time, own] = [of('modelled time'), of('CPU of the bundle')];
  const cells = [
    of('calls')?.value ?? '–',
    ...[time, own].flatMap((one) => [seconds(one?.value), seconds(one?.limit)]),
  ];
  return `| ${operation} | ${cells.join(' | ')} |`;
}
