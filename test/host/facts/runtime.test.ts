/** @fileoverview Facts of sections 1.1 to 1.5: engine, program, manifest, errors, identity. */
import { openHost } from '../../../host';
import { factsHold } from '../builders/fact-table';
import { hostWith, returned } from '../builders/run-code';

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

describe('program', () => {
  it('fact 1.2.1: functions are hoisted across files, statements run in order', () => {
    const files = {
      'B.gs': 'var order = ["B"]; var early = later();',
      'A.gs': 'order.push("A"); function later() { return 1; } function main() { return [order, early]; }',
    };
    expect(openHost({ files }).call('main')).toEqual([['B', 'A'], 1]);
  });

  it('fact 1.2.2: everything is evaluated anew for each run', () => {
    const host = hostWith('var n = 0; function main() { return ++n; }');
    expect([host.call('main'), host.call('main')]).toEqual([1, 1]);
  });

  it('fact 1.2.3: a service call outside of functions breaks simple triggers', () => {
    const host = hostWith('var mail = MailApp.getRemainingDailyQuota(); function onOpen() {}');
    expect(host.open()).toMatchObject({ status: 'failed' });
  });

  it.each([
    ['function f() { return 1; }', true],
    ['async function f() { return 1; }', true],
    ['const f = () => 1;', true],
    ['var f = function () { return 1; };', true],
    ['let f = async () => 1;', true],
    ['globalThis.f = () => 1;', false],
    ['if (true) { var o = { f() { return 1; } }; }', false],
  ])('fact 1.2.4: is f of %s an entry point? %s', (code, seen) => {
    const call = () => hostWith(code).call('f');
    if (seen) expect(call()).toBe(1);
    else expect(call).toThrow('Script function not found: f');
  });

  it('fact 1.2.5: menus and triggers may name members, pages may not', () => {
    const host = hostWith(
      'const jobs = { one() { return 1; } }; class K { static two() { return 2; } } function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("one", "jobs.one").addItem("two", "K.two").addToUi(); }',
    );
    host.open();
    expect([host.menu('one').value, host.menu('two').value]).toEqual([1, 2]);
    expect(() => host.call('jobs.one', [], { via: 'run' })).toThrow('Script function not found');
  });

  it('fact 1.2.6: a trailing underscore hides from pages', () => {
    expect(() => hostWith('function f_() { return 1; }').call('f_', [], { via: 'run' })).toThrow(
      'Script function not found: f_',
    );
  });

  it('fact 1.2.7: a menu item without its function fails by name', () => {
    const host = hostWith(
      'function onOpen() { SpreadsheetApp.getUi().createMenu("M").addItem("gone", "gone").addToUi(); }',
    );
    host.open();
    expect(host.menu('gone')).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('Script function not found: gone'),
    });
  });

  it('fact 1.2.10: a wrapped bundle hides its functions unless there are stubs', () => {
    expect(() => hostWith('(() => { globalThis.f = () => 1; })();').call('f')).toThrow('Script function not found: f');
    expect(hostWith('var global = this; function f() {} (() => { global.f = () => 1; })();').call('f')).toBe(1);
  });
});

describe('files and manifest', () => {
  factsHold(
    [
      [
        'fact 1.3.3',
        'pages are named without their ending, with folders',
        "return [HtmlService.createTemplateFromFile('dir/name').evaluate().getContent(), caught(() => HtmlService.createTemplateFromFile('dir/name.html'))];",
        ['<p></p>', 'Exception: No HTML file named dir/name.html was found.'],
      ],
      [
        'fact 1.3.12',
        'console has severities, Logger formats',
        "console.log('a'); console.info('b'); console.warn('c'); console.error('d'); Logger.log('%s and %s', 1, 'x'); return /1(\\.0)? and x/.test(Logger.getLog());",
        true,
      ],
    ],
    { pages: { 'dir/name.html': '<p></p>' } },
  );

  it('fact 1.3.1: .js and .gs are scripts, .html pages, sub-folders keep their names', () => {
    const files = {
      'a/One.js': 'function one() { return 1; }',
      'Two.gs': 'function two() { return one() + 1; }',
      'p/Page.html': 'x',
    };
    expect(openHost({ files }).call('two')).toBe(2);
  });

  it('fact 1.3.4: the zone of the manifest is that of the script', () => {
    expect(returned('return Session.getScriptTimeZone();', { manifest: { timeZone: 'Europe/Paris' } })).toBe(
      'Europe/Paris',
    );
  });

  it('fact 1.3.6: with scopes in the manifest nothing is added', () => {
    const host = hostWith("function main() { return UrlFetchApp.fetch('https://example.com').getResponseCode(); }", {
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] },
    });
    expect(() => host.call('main')).toThrow(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });

  it('fact 1.3.7: a missing scope and a missing authorisation have their own words', () => {
    const only = { manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] } };
    expect(() => hostWith("function main() { SpreadsheetApp.openById('x'); }", only).call('main')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    const { executions } = hostWith("function onEdit() { MailApp.sendEmail('a@example.com', 's', 'b'); }").type(
      'Sheet1',
      'A1',
      'x',
    );
    expect(executions[0]?.error).toMatch(
      /^Exception: You do not have permission to call MailApp\.sendEmail\. Required permissions: /,
    );
  });

  it('fact 1.3.8: currentonly blocks openById and openByUrl, with the own id too', () => {
    const only = { manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] } };
    const host = hostWith(
      'function byId() { SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()); } function byUrl() { SpreadsheetApp.openByUrl(SpreadsheetApp.getActive().getUrl()); } function fine() { return SpreadsheetApp.getActive().getName(); }',
      only,
    );
    expect(() => host.call('byId')).toThrow('Specified permissions are not sufficient');
    expect(() => host.call('byUrl')).toThrow('Specified permissions are not sufficient');
    expect(typeof host.call('fine')).toBe('string');
  });

  it.each([
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'script.container.ui'],
    ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['Session.getActiveUser()', 'userinfo.email'],
    ["UrlFetchApp.fetch('https://example.com')", 'script.external_request'],
    ["MailApp.sendEmail('a@example.com', 's', 'b')", 'script.send_mail'],
  ])('fact 1.3.9: %s needs %s', (code, scope) => {
    const host = hostWith(`function main() { ${code}; }`, {
      manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
    });
    expect(() => host.call('main')).toThrow(`Required permissions: https://www.googleapis.com/auth/${scope}`);
  });
});

describe('errors', () => {
  factsHold([
    [
      'fact 1.4.1',
      'failures are Exceptions, the prefix only in toString',
      'try { sheet.getRange(0, 1); } catch (e) { return [e.name, e.message, String(e), e instanceof Error, typeof e.stack]; }',
      [
        'Exception',
        'The starting row of the range is too small.',
        'Exception: The starting row of the range is too small.',
        true,
        'string',
      ],
    ],
    [
      'fact 1.4.3',
      'a wrong type names its signature',
      "return [caught(() => SpreadsheetApp.newDataValidation().requireDate('x')), caught(() => cell.setValues(1)), caught(() => cell.setFontSize({}))];",
      [
        "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
        "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
        "Exception: The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
      ],
    ],
    [
      'fact 1.4.4',
      'a null receiver is an ordinary TypeError',
      "return caught(() => ss.getSheetByName('none').getRange('A1'));",
      "TypeError: Cannot read properties of null (reading 'getRange')",
    ],
    [
      'fact 1.4.6',
      'a file that is not there',
      "return caught(() => SpreadsheetApp.openById('none')).startsWith('Exception: ');",
      true,
    ],
    [
      'fact 1.4.7',
      'methods without a result give null',
      "return [CacheService.getScriptCache().put('a', 'b'), Utilities.sleep(1), SpreadsheetApp.flush()];",
      [null, null, null],
    ],
  ]);

  it.each([
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Service Spreadsheets failed while accessing document with id X.',
    'Service error: Spreadsheets',
    'Empty response',
  ])('fact 1.4.5: a test can inject %s', (message) => {
    const host = hostWith("function main() { SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }");
    host.faults.next('Range.getValue', message);
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'failed', error: `Exception: ${message}` });
  });
});

describe('identity', () => {
  const code = `function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('who', 'who').addToUi(); }
    function onEdit() { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(who().join('|') + '|'); }
    function seen() { PropertiesService.getScriptProperties().setProperty('seen', who().join('|')); }
    function install() { ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
  const other = 'liqiang@example.com';

  it('fact 1.5.1: editor, menu and page run as the person at the keyboard', () => {
    const host = hostWith(code);
    host.open(other);
    expect(host.menu('who', { user: other }).value).toEqual([other, other]);
    expect(host.call('who', [], { user: other, via: 'run' })).toEqual([other, other]);
    expect(host.call('who', [], { user: other })).toEqual([other, other]);
  });

  it('fact 1.5.2: a simple trigger has no authority, an installable one is its maker', () => {
    const host = hostWith(code);
    host.call('install');
    const { executions } = host.type('Sheet1', 'A1', 'x', { user: other });
    expect(executions.map(({ handler, authMode }) => [handler, authMode]).sort()).toEqual([
      ['onEdit', 'LIMITED'],
      ['seen', 'FULL'],
    ]);
    expect(host.properties.script.get('seen')).toBe('|owner@example.com');
    expect(host.sheet('Sheet1').value('Z1')).toBe('||');
  });

  it('fact 1.5.5: editors may run it, viewers may not; a copy has neither triggers nor properties', () => {
    const host = hostWith(code);
    host.call('install');
    host.share(other, 'viewer');
    expect(() => host.call('who', [], { user: other })).toThrow('You do not have permission');
    const copy = host.makeCopy();
    expect([copy.triggers, copy.properties.script.size, copy.call('who')]).toEqual([
      [],
      0,
      ['owner@example.com', 'owner@example.com'],
    ]);
  });
});
