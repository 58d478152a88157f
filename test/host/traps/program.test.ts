/** @fileoverview Traps 17 to 21: what the runtime has, what may be pushed, how functions are found. */
import { openHost } from '../../../host';
import { evaluated, hostWith } from '../builders/run-code';

const NODE = [
  'URL',
  'URLSearchParams',
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'fetch',
  'Buffer',
  'process',
  'require',
  'module',
  'exports',
  'global',
  '__dirname',
  'structuredClone',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'performance',
  'atob',
  'btoa',
  'AbortController',
  'Event',
  'Headers',
  'Blob',
  'FormData',
  'window',
  'document',
  'navigator',
];

it.each(NODE)('trap 17: %s is not there', (name) => {
  expect(
    evaluated(
      `(() => { try { return typeof ${name} + ' ' + String(${name}); } catch (e) { return typeof ${name} + ' ' + e.name + ': ' + e.message; } })()`,
    ),
  ).toBe(`undefined ReferenceError: ${name} is not defined`);
});

it('trap 17: no way leads out of the realm', () => {
  for (const way of [
    "this.constructor.constructor('return typeof process')()",
    "SpreadsheetApp.constructor.constructor('return typeof process')()",
    "Utilities.newBlob('').getBytes().constructor.constructor('return typeof process')()",
    "(() => { try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { return e.constructor.constructor('return typeof process')(); } })()",
    "new Date().constructor.constructor('return typeof process')()",
  ]) {
    expect([way, evaluated(way)]).toEqual([way, 'undefined']);
  }
});

it.each([
  ['private members', 'class A { #x = 1; get() { return this.#x; } }'],
  ['private methods', 'class A { #m() {} }'],
  ['static fields', 'class A { static x = 1; }'],
  ['export', 'export function f() {}'],
  ['export default', 'export default {};'],
  ['import', "import x from 'y';"],
  ['await outside', 'await Promise.resolve();'],
])('trap 18: %s cannot be pushed', (_what, code) => {
  expect(() => openHost({ files: { 'Code.gs': code } })).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
});

it('trap 18: what V8 has is taken', () => {
  const code =
    'class A { static make() { return new A(); } x = 1; } const f = async () => A.make()?.x ?? 2; function main() { return f(); }';
  expect(hostWith(code).call('main')).toBe(1);
});

it('trap 19: nothing is kept between runs but what is stored', () => {
  const host = hostWith(
    'var count = 0; const cache = {}; function main() { count++; cache[count] = true; globalThis.kept = (globalThis.kept || 0) + 1; return [count, Object.keys(cache).length, globalThis.kept]; }',
  );
  expect([host.call('main'), host.call('main'), host.call('main')]).toEqual(Array(3).fill([1, 1, 1]));
});

it('trap 20: a function that only exists at run time is not found', () => {
  const bundle =
    "(() => { globalThis.onOpen = () => 1; globalThis.work = () => 2; })(); this.other = function () {}; eval('function evaled() {}');";
  const host = hostWith(bundle);
  expect(() => host.call('work')).toThrow('Script function not found: work');
  expect(() => host.call('other')).toThrow('Script function not found: other');
  expect(() => host.call('evaled')).toThrow('Script function not found: evaled');
  host.open();
  expect(host.executions.map(({ trigger }) => trigger)).not.toContain('open');
});

it('trap 20: with an empty stub the assignment counts', () => {
  const bundle = 'var global = this; function work() {} (() => { global.work = () => 2; })();';
  expect(hostWith(bundle).call('work')).toBe(2);
});

it('trap 20: a trigger whose function is gone fails by its name', () => {
  const host = hostWith("function install() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create(); }");
  host.call('install');
  expect(host.advance('2h')[0]).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('Script function not found: gone'),
  });
});

it.each(['api.save', 'save_', 'Class.method', 'toString', 'eval', 'constructor', 'hasOwnProperty'])(
  'trap 21: a page cannot call %s',
  (name) => {
    const code =
      'const api = { save() { return 1; } }; function save_() { return 1; } class Class { static method() { return 1; } }';
    expect(() => hostWith(code).call(name, [], { via: 'run' })).toThrow(`Script function not found: ${name}`);
  },
);
