/** @fileoverview `npm run bench`: runs the benchmarks, prints a table, writes bench/results.json, fails when a limit is passed. */
import { writeFileSync } from 'node:fs';
import { exceeds, type Figure, figureLine, figureRecord, type Operation } from './figure';
import { openRegister } from './host-opening';
import { operations } from './operations';

const HEAD = ['| operation | size | measure | value | at most | above the least | |', '|---|---|---|---|---|---|---|'];
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Words behind the command choose operations by name. */
function chosen(words: readonly string[]): readonly Operation[] {
  const some = operations.filter(({ name }) => words.length === 0 || words.includes(name));
  if (some.length === 0) throw new Error(`There are ${operations.map(({ name }) => name).join(', ')}`);
  return some;
}

async function main(words: readonly string[]): Promise<void> {
  const figures: Figure[] = [];
  for (const line of HEAD) print(line);
  for (const { run } of chosen(words)) {
    for (const figure of await run()) {
      print(figureLine(figure));
      figures.push(figure);
    }
  }
  if (words.length === 0) writeFileSync('bench/results.json', `${JSON.stringify(results(figures), null, 1)}\n`);
  const over = figures.filter(exceeds);
  for (const { operation, size, measure } of over)
    process.stderr.write(`${operation} (${size}): too much ${measure}\n`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

/** What is counted is exact on any machine; what was timed on this one stands apart. */
function results(figures: readonly Figure[]) {
  return {
    counted: figures.filter(({ machine }) => !machine).map(figureRecord),
    cpu: figures.filter(({ machine }) => machine).map(figureRecord),
  };
}

// A register is opened in a process of its own, so that its memory is its own.
const [first, folder] = process.argv.slice(2);
if (first === '--open' && folder) print(JSON.stringify(openRegister(folder)));
else await main(process.argv.slice(2));
