/** @fileoverview The bundle loads where there is nothing but the language as Apps Script has it: no Node, nothing new. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const source = readFileSync('dist/Code.js', 'utf8');

/** Came after ES2019; BigInt, globalThis and Intl stay: a library needs them when it loads. */
const removed = `
  delete globalThis.WeakRef; delete globalThis.FinalizationRegistry; delete globalThis.AggregateError;
  delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  delete Promise.allSettled; delete Promise.any; delete Promise.withResolvers; delete Map.groupBy; delete Array.fromAsync;
`;

function bareContext(): object {
  const context = createContext({});
  new Script(removed).runInContext(context);
  return context;
}

it('loads without a single service', () => {
  const context = bareContext();
  expect(() => new Script(source).runInContext(context)).not.toThrow();
  expect(new Script('typeof onOpen').runInContext(context)).toBe('function');
});

it('uses nothing that came after ES2019', () => {
  const newer = /\.(at|replaceAll|matchAll|findLast|toSorted|hasOwn)\(/;
  const lines = source.split('\n').filter((line) => newer.test(line));
  expect(lines).toEqual([]);
});
