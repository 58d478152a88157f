/** @fileoverview The realm of a run: what is there, what is not, whose time zone it has. */
import { evaluated, hostWith, returned, thrown } from '../builders/run-code';

const ABSENT_GLOBALS = [
  'setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch FormData',
  'File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process',
  'queueMicrotask structuredClone AbortController AbortSignal Event EventTarget Headers Request Response',
  'CompressionStream DecompressionStream CryptoKey require module exports Buffer global __dirname',
].flatMap((line) => line.split(' '));

describe('globals', () => {
  it.each(ABSENT_GLOBALS)('trap 17: %s is not defined', (name) => {
    expect(evaluated(`typeof ${name}`)).toBe('undefined');
    expect(thrown(`${name};`)).toBe(`ReferenceError: ${name} is not defined`);
  });

  it.each(['globalThis', 'console', 'Intl', 'WebAssembly', 'Promise', 'BigInt', 'WeakRef', 'JSON'])(
    '%s is there',
    (name) => {
      expect(evaluated(`typeof ${name} !== 'undefined'`)).toBe(true);
    },
  );

  it('has WebAssembly without its streaming variants', () => {
    expect(evaluated('[typeof WebAssembly.validate, typeof WebAssembly.compileStreaming]')).toEqual([
      'function',
      'undefined',
    ]);
  });

  it.each([
    '[].findLast',
    '[].findLastIndex',
    '[].toSorted',
    '[].toReversed',
    '[].toSpliced',
    '[].with',
    'Array.fromAsync',
    'Object.groupBy',
    'Map.groupBy',
    'Promise.withResolvers',
    'new Set().union',
    '"".isWellFormed',
    'Intl.supportedValuesOf',
    'new Int8Array(1).toSorted',
  ])('lacks %s, which came after its engine', (member) => {
    expect(evaluated(`typeof ${member}`)).toBe('undefined');
  });

  it.each(['[].at', '"".at', '"".replaceAll', 'Object.hasOwn', 'Promise.any', '[].flatMap', 'Object.fromEntries'])(
    'has %s',
    (member) => {
      expect(evaluated(`typeof ${member}`)).toBe('function');
    },
  );

  it('top-level this is the global object', () => {
    expect(hostWith('var self = this; function main() { return self === globalThis; }').call('main')).toBe(true);
  });

  it('says what is missing as V8 does', () => {
    expect(thrown('const a = undefined; a.x;')).toBe("TypeError: Cannot read properties of undefined (reading 'x')");
    expect(thrown('SpreadsheetApp.getActive().fooBar();')).toBe(
      'TypeError: SpreadsheetApp.getActive(...).fooBar is not a function',
    );
  });
});

describe('dates', () => {
  it('trap 7: local methods are in the manifest zone, not in the machine’s nor in the spreadsheet’s', () => {
    expect(
      evaluated('[new Date().getHours(), new Date().getTimezoneOffset(), new Date(2026, 0, 1).toISOString()]'),
    ).toEqual([8, -480, '2025-12-31T16:00:00.000Z']);
  });

  it.each([
    ["new Date('2024-05-01').toISOString()", '2024-05-01T00:00:00.000Z'],
    ["new Date('2024-05-01T10:00').toISOString()", '2024-05-01T02:00:00.000Z'],
    ["new Date('2024-05-01T10:00:00Z').toISOString()", '2024-05-01T10:00:00.000Z'],
    ["new Date('2024-05-01T10:00:00+09:00').toISOString()", '2024-05-01T01:00:00.000Z'],
    ["new Date('2024/05/01').toISOString()", '2024-04-30T16:00:00.000Z'],
    ["new Date('2024-5-1').toISOString()", '2024-04-30T16:00:00.000Z'],
    ["new Date('May 1, 2024 10:00').toISOString()", '2024-05-01T02:00:00.000Z'],
    ["new Date('Wed, 01 May 2024 10:00:00 GMT').toISOString()", '2024-05-01T10:00:00.000Z'],
    ['String(new Date(0))', 'Thu Jan 01 1970 08:00:00 GMT+0800 (China Standard Time)'],
    ['new Date(0).toDateString()', 'Thu Jan 01 1970'],
    ["String(new Date('nonsense'))", 'Invalid Date'],
    ['new Date(2024, 0, 31, 12).getDay()', 3],
    [
      "(d => { d.setHours(0, 0, 0, 0); return d.toISOString(); })(new Date('2024-05-01T20:00:00Z'))",
      '2024-05-01T16:00:00.000Z',
    ],
    ["(d => { d.setMonth(1); return d.getDate() + '/' + (d.getMonth() + 1); })(new Date(2024, 0, 31))", '2/3'],
    ['new Date(2012, 11, 21).toLocaleDateString()', '12/21/2012'],
    ["new Date(0).toLocaleTimeString('en-US', { hour12: false, hour: '2-digit', minute: '2-digit' })", '08:00'],
    ["new Intl.DateTimeFormat('en-GB').resolvedOptions().timeZone", 'Asia/Shanghai'],
    ['new (class extends Date {})(5).getTime()', 5],
    ['new Date() instanceof Date && new Date().constructor === Date', true],
    ['typeof Date()', 'string'],
    ['new Date(new Date(7)).getTime()', 7],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['new Date(99, 0, 1).getFullYear()', 1999],
  ])('%s', (expression, value) => {
    expect(evaluated(expression)).toBe(value);
  });

  it.each([
    ['America/New_York', 'new Date(2026, 2, 8, 2, 30).toISOString()', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', 'new Date(2026, 10, 1, 1, 30).toISOString()', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', 'new Date(2026, 2, 8, 12).getHours()', 12],
    ['Asia/Shanghai', 'new Date(1899, 11, 30).toISOString()', '1899-12-29T15:54:17.000Z'],
  ])('in %s %s', (timeZone, expression, value) => {
    expect(evaluated(expression, { manifest: { timeZone } })).toBe(value);
  });

  it('moves on with the modelled time of the run', () => {
    expect(returned('const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;')).toBe(1500);
  });
});

describe('the program', () => {
  it('trap 19: is evaluated anew for every run', () => {
    const host = hostWith('let count = 0; function main() { return ++count; }');
    expect([host.call('main'), host.call('main')]).toEqual([1, 1]);
  });

  it('hoists functions across files, runs the rest in file order', () => {
    const files = {
      'A.gs': 'var order = [first()]; function main() { return order; }',
      'B.gs': "order.push('b'); function first() { return 'a'; }",
    };
    expect(hostWith('', { files: { ...files, 'appsscript.json': '{}' } }).call('main')).toEqual(['a', 'b']);
  });

  it('awaits an async entry and drains what it started', () => {
    const host = hostWith(`
      let done = [];
      async function main() { await null; done.push(1); await Promise.resolve(); done.push(2); return done; }
      async function fails() { await null; throw new Error('late'); }
      function forgets() { Promise.reject(new Error('nobody sees')); return 'fine'; }
    `);
    expect(host.call('main')).toEqual([1, 2]);
    expect(() => host.call('fails')).toThrow('late');
    expect(host.call('forgets')).toBe('fine');
  });

  it.each([
    ['class A { #x = 1; }', /Unexpected token '#'|#/],
    ['class A { static x = 1; }', /Unexpected token '='/],
    ['class A { static { init(); } }', /Unexpected token '{'/],
    ['export function f() {}', /export/],
    ['await f();', /await is only valid/],
    ["import x from 'y';", /import/],
    ['function f( {', /Unexpected/],
  ])('trap 18: a push refuses %s', (code, message) => {
    expect(() => hostWith(code)).toThrow(message);
    try {
      hostWith(code);
    } catch (error) {
      expect((error as Error).name).toBe('SyntaxError');
    }
  });

  it.each([
    'class A { static m() { return 1; } static get y() { return 2; } static async z() {} x = 1; }',
    ['const a = { static: 1 }; const t = `#x $', '{1} static`; // #private'].join(''),
    'const re = /#(\\w+)[/}]/g; const half = 4 / 2 / 1;',
    'const o = { a: 1 }?.a ?? 2;',
  ])('but takes %s', (code) => {
    expect(() => hostWith(code)).not.toThrow();
  });

  it.each([
    ['function f() {}', 'f', true],
    ['async function f() {}', 'f', true],
    ['function* f() {}', 'f', true],
    ['var f = function () {};', 'f', true],
    ['const f = () => 1;', 'f', true],
    ['let a = 1, f = async x => x;', 'f', true],
    ['const a = [1, 2].map((x) => { return x; })\nconst f = (a, b) => a', 'f', true],
    ['(function () { function f() {} globalThis.f = f; })();', 'f', false],
    ['globalThis.f = function () {};', 'f', false],
    ['function f_() {}', 'f_', false],
    ['if (true) { function f() {} }', 'f', false],
    ['var f; (function () { f = function () { return 1; }; })();', 'f', false],
  ])('trap 20: %s — is %s seen? %s', (code, name, seen) => {
    const [run] = [hostWith(code).menu({ fn: name })];
    expect(run.status).toBe(seen ? 'completed' : 'failed');
    if (!seen) expect(run.error).toContain(`Script function not found: ${name}`);
  });

  it('takes members of objects and static methods for menus', () => {
    const host = hostWith('const menu = { item: () => 7 }; class Jobs { static daily() { return 8; } }');
    expect(host.menu({ fn: 'menu.item' })).toMatchObject({ value: 7 });
    expect(host.menu({ fn: 'Jobs.daily' })).toMatchObject({ value: 8 });
  });
});

describe('what scripts see of services', () => {
  it.each([
    ['String(SpreadsheetApp)', 'SpreadsheetApp'],
    ['String(SpreadsheetApp.getActiveSpreadsheet())', 'Spreadsheet'],
    ["String(SpreadsheetApp.getActiveSheet().getRange('A1'))", 'Range'],
    ['JSON.stringify({ day: ScriptApp.WeekDay.MONDAY })', '{"day":"MONDAY"}'],
    ['ScriptApp.WeekDay.TUESDAY.toString()', 'TUESDAY'],
    ['ScriptApp.WeekDay.TUESDAY.name()', 'TUESDAY'],
    ['ScriptApp.WeekDay.TUESDAY.ordinal()', 2],
    ['ScriptApp.WeekDay.TUESDAY.compareTo(ScriptApp.WeekDay.MONDAY)', 1],
    ['typeof ScriptApp.WeekDay.TUESDAY', 'object'],
    [
      '[ScriptApp.WeekDay.name(), ScriptApp.WeekDay.ordinal(), Object.keys(ScriptApp.WeekDay).length]',
      ['SUNDAY', 0, 7],
    ],
    ['ScriptApp.WeekDay.TUESDAY === ScriptApp.WeekDay.TUESDAY', true],
    ['SpreadsheetApp.getActiveSheet().nothing', null],
    ["Array.isArray(Utilities.parseCsv('a,b')) && Utilities.parseCsv('a,b') instanceof Array", true],
  ])('trap 30: %s', (expression, value) => {
    expect(evaluated(expression)).toEqual(value);
  });

  it.each([
    ['FormApp.create("x");', 'Cannot run FormApp.create: the local host does not have it'],
    [
      'SpreadsheetApp.getActiveSheet().insertSlicer();',
      'Cannot run Sheet.insertSlicer: the local host does not have it',
    ],
    ['DriveApp.getFiles();', 'Cannot run DriveApp.getFiles: the local host does not have it'],
    ['FormApp.ItemType;', 'Cannot read FormApp.ItemType: the local host does not have it'],
  ])('%s throws by name', (code, message) => {
    expect(thrown(code)).toBe(`Error: ${message}`);
  });

  it('has advanced services only when the manifest enables them', () => {
    const manifest = {
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
    };
    expect(evaluated('typeof Drive')).toBe('undefined');
    expect(thrown('Drive.Files.list();', { manifest })).toBe(
      'Error: Cannot read Drive.Files: the local host does not have it',
    );
  });

  it('prints as live does', () => {
    const host = hostWith(
      "function main() { console.log('%s is %d', 'a', 1, { b: [1, 'x'] }); console.error('bad'); Logger.log('%s!', 5); }",
    );
    host.call('main');
    expect(host.log).toMatchObject([
      { level: 'log', message: "a is 1 { b: [ 1, 'x' ] }" },
      { level: 'error', message: 'bad' },
      { level: 'info', message: '5.0!' },
    ]);
  });
});
