/** @fileoverview Facts of section 1.1: engine, globals, language level. */
import { openHost } from '../../../host';
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

describe('engine', () => {
  factsHold([
    [
      'fact 1.1.2',
      'web and Node globals are absent',
      "return ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'ReadableStream', 'WritableStream', 'TextEncoder', 'TextDecoder', 'fetch', 'FormData', 'File', 'Blob', 'URL', 'URLSearchParams', 'DOMException', 'atob', 'btoa', 'crypto', 'SubtleCrypto', 'window', 'navigator', 'performance', 'process'].filter((name) => name in globalThis);",
      [],
    ],
    [
      'fact 1.1.3',
      'streams, events and requests are absent, WebAssembly is there without streaming',
      "return [['queueMicrotask', 'structuredClone', 'AbortController', 'AbortSignal', 'Event', 'EventTarget', 'Headers', 'Request', 'Response', 'CompressionStream', 'DecompressionStream', 'TransformStream', 'CryptoKey'].filter((name) => name in globalThis), typeof console, ['Global', 'Instance', 'Memory', 'Module', 'Table', 'compile', 'instantiate', 'validate'].every((name) => name in WebAssembly), typeof WebAssembly.instantiateStreaming, typeof WebAssembly.compileStreaming];",
      [[], 'object', true, 'undefined', 'undefined'],
    ],
    [
      'fact 1.1.4',
      'touching a missing global is a ReferenceError',
      'return [caught(() => setTimeout(() => {}, 1)), typeof setTimeout];',
      ['ReferenceError: setTimeout is not defined', 'undefined'],
    ],
    [
      'fact 1.1.5',
      'no CommonJS; globalThis and this are there',
      "return [['require', 'module', 'exports', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis), typeof globalThis, (function () { return this === globalThis; })()];",
      [[], 'object', true],
    ],
    ['fact 1.1.9', 'optional chaining and ?? run', 'const o = null; return o?.x ?? 5;', 5],
    [
      'fact 1.1.10',
      'V8 wording of errors',
      'const u = undefined; return caught(() => u.x);',
      "TypeError: Cannot read properties of undefined (reading 'x')",
    ],
    [
      'fact 1.1.12',
      'services are synchronous in async functions',
      "const log = []; const p = (async () => { log.push('in'); cell.setValue(1); log.push(cell.getValue()); })(); log.push('out'); return log;",
      ['in', 1, 'out'],
    ],
    [
      'fact 1.1.15',
      'sleep is the only wait, it passes time',
      'const before = Date.now(); Utilities.sleep(2500); return Date.now() - before >= 2500;',
      true,
    ],
    [
      'fact 1.1.15',
      'sleep ends at 300 000 ms',
      "return caught(() => Utilities.sleep(300001)).startsWith('Exception: ');",
      true,
    ],
    [
      'fact 1.1.16',
      'Intl and locales work, the default is en',
      "const d = new Date(Date.UTC(2012, 11, 20, 12)); return [d.toLocaleDateString('de-DE', { timeZone: 'UTC', weekday: 'long', month: 'long' }), d.toLocaleDateString(), (1234.5).toLocaleString(), new Intl.NumberFormat('de-DE').format(1234.5)];",
      [expect.stringMatching(/Dezember/), '12/20/2012', '1,234.5', '1.234,5'],
    ],
    [
      'fact 1.1.17',
      'local methods of Date are in the zone of the manifest',
      'const d = new Date(Date.UTC(2026, 0, 1)); return [d.getHours(), new Date(2026, 0, 1).toISOString(), d.getTimezoneOffset()];',
      [8, '2025-12-31T16:00:00.000Z', -480],
    ],
    [
      'fact 1.1.18',
      'a day without a time is UTC midnight',
      "return [new Date('2024-05-01').toISOString(), new Date('2024-05-01').getHours()];",
      ['2024-05-01T00:00:00.000Z', 8],
    ],
    [
      'fact 1.1.19',
      'errors have a stack, no fileName',
      "const e = new Error('x'); return [typeof e.fileName, typeof e.lineNumber, /at main \\(Code:\\d+:\\d+\\)/.test(e.stack)];",
      ['undefined', 'undefined', true],
    ],
    ['fact 1.1.21', 'undefined is null for services', 'return cell.setValue(undefined).getValue();', ''],
    [
      'fact 1.1.22',
      'JSON of enums, names of objects',
      'return [JSON.stringify([SpreadsheetApp.BorderStyle.SOLID]), String(cell), String(sheet), String(ss), String(SpreadsheetApp)];',
      ['["SOLID"]', 'Range', 'Sheet', 'Spreadsheet', 'SpreadsheetApp'],
    ],
    [
      'fact 1.1.23',
      'enums are objects',
      'const e = SpreadsheetApp.BorderStyle.SOLID; return [typeof e, e.name(), e.toString(), typeof e.ordinal(), e.compareTo(e)];',
      ['object', 'SOLID', 'SOLID', 'number', 0],
    ],
    [
      'fact 1.1.24',
      'apply with very many arguments overflows',
      'return caught(() => Array.prototype.push.apply([], new Array(500000).fill(1)));',
      'RangeError: Maximum call stack size exceeded',
    ],
    [
      'fact 1.1.25',
      'unknown members are undefined',
      'return [typeof cell.noSuch, caught(() => cell.noSuch())];',
      ['undefined', 'TypeError: cell.noSuch is not a function'],
    ],
  ]);

  it('fact 1.1.1: a manifest for the old engine does not run', () => {
    expect(() =>
      openHost({ files: { 'Code.gs': '', 'appsscript.json': '{"runtimeVersion":"DEPRECATED_ES5"}' } }),
    ).toThrow('DEPRECATED_ES5');
  });

  it.each(['import x from "y";', 'export function f() {}', 'export default {};'])(
    'fact 1.1.6: modules are refused: %s',
    (code) => {
      expect(() => openHost({ files: { 'Code.gs': code } })).toThrow();
    },
  );

  it.each(['class A { #x = 1; }', 'class A { #m() {} }', 'class A { static x = 1; }', 'class A { static { } }'])(
    'fact 1.1.7: the parser refuses %s',
    (code) => {
      expect(() => openHost({ files: { 'Code.gs': code } })).toThrow();
    },
  );

  it('fact 1.1.7: static methods are taken', () => {
    expect(hostWith('class A { static m() { return 1; } } function main() { return A.m(); }').call('main')).toBe(1);
  });

  it('fact 1.1.8: a syntax error names its file', () => {
    expect(() => openHost({ files: { 'Good.gs': '', 'Bad.gs': '\n\nlet = {' } })).toThrow(/ line: 3 file: Bad\.gs$/);
  });

  it('fact 1.1.11: an async entry is awaited, microtasks are drained', () => {
    const code =
      'const log = []; async function main() { Promise.resolve().then(() => log.push("micro")); log.push("sync"); await null; log.push("after"); return log; }';
    expect(hostWith(code).call('main')).toEqual(['sync', 'micro', 'after']);
  });

  it('fact 1.1.13: a rejection nobody awaits is silent', () => {
    expect(
      hostWith('function main() { Promise.reject(new Error("lost")); return 1; }').menu({ fn: 'main' }),
    ).toMatchObject({ status: 'completed', value: 1 });
  });

  it('fact 1.1.11: a rejection of the entry fails the run', () => {
    expect(hostWith('async function main() { throw new Error("seen"); }').menu({ fn: 'main' })).toMatchObject({
      status: 'failed',
      error: 'Error: seen',
    });
  });

  it('fact 1.1.14: await outside of functions is refused', () => {
    expect(() => openHost({ files: { 'Code.gs': 'await 1;' } })).toThrow(/await is only valid in async functions/);
  });
});
