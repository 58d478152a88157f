/** @fileoverview `npm run bench`: runs the benchmarks, prints a table, writes bench/results.json, fails when a limit is passed. */
import { exceeds, type Figure, figureLine, type Operation } from './figure';
import { openRegister } from './host-opening';
import { operations } from './operations';
import { writeResults } from './results';

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
  writeResults(figures, words.length === 0 && !process.env.BENCH_SIZES);
  const over = figures.filter(exceeds);
  for (const { operation, size, measure } of over)
    process.stderr.write(`${operation} (${size}): too much ${measure}\n`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

// A register is opened in a process of its own, so that its memory is its own.
const [first, folder] = process.argv.slice(2);
if (first === '--open' && folder) print(JSON.stringify(openRegister(folder)));
else await main(process.argv.slice(2));
