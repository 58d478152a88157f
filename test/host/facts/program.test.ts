/** @fileoverview Facts of sections 1.2 and 1.3: program, files, manifest. */
import { openHost } from '../../../host';
import { factsHold } from '../builders/fact-table';
import { hostWith, returned } from '../builders/run-code';

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
