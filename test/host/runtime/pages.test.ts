/** @fileoverview Pages: google.script.run with its limits, dialogs, questions, menus. */
import { hostWith, thrown } from '../builders/run-code';

const CODE = `
function echo(value) { return value; }
function hidden_() { return 1; }
const tools = { inner() { return 1; } };
const arrow = () => 'arrow';
function date() { return { a: [1, new Date()] }; }
function odd() { return { u: undefined, map: new Map([[1, 2]]), set: new Set([1]), re: /x/, fn: function f() { return 1; }, nested: [undefined, null] }; }
function promised() { return Promise.resolve({ a: 1 }); }
function bytes() { return new Uint8Array(2); }
function service() { return SpreadsheetApp.getActiveSpreadsheet(); }
function fails() { throw new Error('plain message'); }
function failsService() { return SpreadsheetApp.getActiveSheet().getRange(0, 1); }
function nothing() {}
function who() { return Session.getActiveUser().getEmail(); }
function show() {
  const t = HtmlService.createTemplate('<p><?= name ?></p>'); t.name = '<b>';
  SpreadsheetApp.getUi().showModalDialog(t.evaluate().setWidth(300).setHeight(200), 'Title');
}
function bar(title) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle(title)); }
function bars() { bar('one'); bar('two'); }
`;

describe('trap 22: google.script.run is no plain function call', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  it.each([
    ['a Date', [new Date()], 'Failed due to illegal value in property: 0'],
    ['a Date inside', [1, { when: new Date() }], 'Failed due to illegal value in property: when'],
    ['a Map', [new Map()], 'Failed due to illegal value in property: 0'],
    ['a Set', [new Set()], 'Failed due to illegal value in property: 0'],
    ['a RegExp', [/x/], 'Failed due to illegal value in property: 0'],
    ['a function', [() => 1], 'Failed due to illegal value in property: 0'],
    ['typed arrays', [[new Uint8Array(1)]], 'Failed due to illegal value in property: 0'],
    ['a boxed number', [Object(1)], 'Failed due to illegal value in property: 0'],
    ['a circle', [circular], 'Failed due to circular reference.'],
  ])('%s as argument throws before anything is sent', (_name, args, message) => {
    const host = hostWith(CODE);
    expect(() => host.call('echo', args, { via: 'run' })).toThrow(message);
    expect(() => host.call('echo', args, { via: 'run' })).toThrow(TypeError);
    expect(host.executions).toEqual([]);
  });

  it.each([
    ['primitives', ['a'], 'a'],
    ['nested data', [{ a: [1, { b: null }] }], { a: [1, { b: null }] }],
    ['undefined', [undefined], null],
    ['undefined inside', [[undefined]], [null]],
  ])('%s arrive', (_name, args, value) => {
    expect(hostWith(CODE).call('echo', args, { via: 'run' })).toEqual(value);
  });

  it.each([
    ['date', null],
    ['odd', { u: null, map: {}, set: {}, re: {}, fn: 'function f() { return 1; }', nested: [null, null] }],
    ['promised', { a: 1 }],
    ['service', null],
    ['nothing', null],
    ['arrow', 'arrow'],
  ])('what %s returns', (fn, value) => {
    expect(hostWith(CODE).call(fn, [], { via: 'run' })).toEqual(value);
  });

  it.each([
    ['bytes', 'not a supported return type'],
    ['fails', 'plain message'],
    ['failsService', 'The starting row of the range is too small.'],
  ])('%s fails with a message', (fn, message) => {
    expect(() => hostWith(CODE).call(fn, [], { via: 'run' })).toThrow(message);
  });

  it.each(['hidden_', 'tools.inner', 'missing'])('trap 21: %s is not callable', (fn) => {
    expect(() => hostWith(CODE).call(fn, [], { via: 'run' })).toThrow(`Script function not found: ${fn}`);
  });

  it('runs as the person at the keyboard', () => {
    expect(hostWith(CODE).call('who', [], { via: 'run', user: 'chen.li@example.com' })).toBe('chen.li@example.com');
  });

  it('refuses people who may not edit', () => {
    const host = hostWith(CODE);
    host.share('chen.li@example.com', 'viewer');
    expect(() => host.call('who', [], { via: 'run', user: 'chen.li@example.com' })).toThrow(
      'You do not have permission',
    );
  });
});

describe('dialogs and sidebars', () => {
  it('are opened with their title, size and html', () => {
    const host = hostWith(CODE);
    host.menu({ fn: 'show' });
    expect(host.dialogs).toMatchObject([
      { kind: 'modal', title: 'Title', width: 300, height: 200, html: '<p>&lt;b&gt;</p>', open: true },
    ]);
    expect(host.dialogs[0]?.run('echo', 5)).toBe(5);
    host.dialogs[0]?.close();
    expect(host.dialogs[0]?.open).toBe(false);
  });

  it('a new sidebar takes the place of the old one', () => {
    const host = hostWith(CODE);
    host.menu({ fn: 'bars' });
    expect(host.dialogs.map(({ title, open }) => [title, open])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });

  it('run as the person who opened them', () => {
    const host = hostWith(CODE);
    host.menu({ fn: 'show' }, { user: 'chen.li@example.com' });
    expect(host.dialogs[0]?.run('who')).toBe('chen.li@example.com');
  });
});

describe('questions', () => {
  const ask = `
    function asks() { const ui = SpreadsheetApp.getUi(); const first = ui.alert('Sure?', 'Really', ui.ButtonSet.YES_NO); const name = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL); return [String(first), String(name.getSelectedButton()), name.getResponseText()]; }
    function keepsLock() { const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('wait'); return lock.hasLock(); }
    function tick() { SpreadsheetApp.getUi().alert('nobody is there'); }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).create(); }
  `;

  it('take the answers in order', () => {
    const host = hostWith(ask);
    expect(host.menu({ fn: 'asks' }, { answers: ['YES', 'Wang'] }).value).toEqual(['YES', 'OK', 'Wang']);
    expect(host.menu({ fn: 'asks' }, { answers: ['NO', 'CANCEL'] }).value).toEqual(['NO', 'CANCEL', '']);
    expect(host.alerts.slice(0, 2)).toMatchObject([
      { kind: 'alert', title: 'Sure?', message: 'Really', buttons: 'YES_NO', answer: 'YES' },
      { kind: 'prompt', message: 'Name?', answer: 'Wang' },
    ]);
  });

  it('throw their wording when there is no answer', () => {
    expect(() => hostWith(ask).menu({ fn: 'asks' })).toThrow('Sure? / Really');
  });

  it('throw when answers are left over', () => {
    expect(() => hostWith(ask).menu({ fn: 'asks' }, { answers: ['YES', 'x', 'y'] })).toThrow('Answers left over: y');
  });

  it('throw when the answer is no button', () => {
    expect(() => hostWith(ask).menu({ fn: 'asks' }, { answers: ['CANCEL', 'x'] })).toThrow("'CANCEL' is no button");
  });

  it('trap 23: locks do not survive them', () => {
    expect(hostWith(ask).menu({ fn: 'keepsLock' }, { answers: ['OK'] }).value).toBe(false);
  });

  it('trap 23: getUi is not there in a time-driven trigger', () => {
    const host = hostWith(ask);
    host.call('install');
    expect(host.advance('1d')).toMatchObject([
      { status: 'failed', error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.' },
    ]);
  });
});

describe('menus', () => {
  const code = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('客户登记簿').addItem('first', 'one').addToUi();
      ui.createMenu('客户登记簿').addItem('同步', 'one').addSeparator().addSubMenu(ui.createMenu('设置').addItem('初始化登记簿…', 'two')).addToUi();
    }
    function one() { return 1; }
    function two() { return 2; }
  `;

  it('a second menu of the same name replaces the first', () => {
    const host = hostWith(code);
    host.open();
    expect(host.menus).toEqual([
      {
        caption: '客户登记簿',
        items: [
          { caption: '同步', fn: 'one' },
          'separator',
          { caption: '设置', items: [{ caption: '初始化登记簿…', fn: 'two' }] },
        ],
      },
    ]);
  });

  it.each(['设置 ▸ 初始化登记簿', '设置 ▸ 初始化登记簿…', '客户登记簿 ▸ 设置 ▸ 初始化登记簿'])('finds %s', (path) => {
    expect(hostWith(code).menu(path)).toMatchObject({ handler: 'two', value: 2, status: 'completed' });
  });

  it('lists what is there for an unknown path', () => {
    expect(() => hostWith(code).menu('设置 ▸ 没有')).toThrow('设置 ▸ 初始化登记簿…');
  });

  it('are gone for who opens a file whose onOpen fails', () => {
    const host = hostWith('function onOpen() { MailApp.getRemainingDailyQuota(); }');
    expect(host.open()).toMatchObject({ status: 'failed' });
    expect(host.menus).toEqual([]);
  });
});

describe('consents', () => {
  const scopes = [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.send_mail',
  ];
  const code =
    "function one() { return 1; } function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); } function zone() { return ScriptApp.getProjectTriggers(); } function status() { const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(i.getAuthorizationStatus()), i.getAuthorizedScopes().length]; }";

  it('the first click of a person asks and runs in one go', () => {
    const host = hostWith(code, { manifest: { oauthScopes: scopes } });
    expect(host.menu({ fn: 'one' })).toMatchObject({ status: 'completed' });
    host.menu({ fn: 'one' });
    expect(host.consents).toMatchObject([
      { user: 'owner@example.com', scopes, granted: true, at: '2026-11-23T00:00:00.000Z' },
    ]);
    expect(host.call('status')).toEqual(['NOT_REQUIRED', 2]);
  });

  it('a person may refuse', () => {
    const host = hostWith(code, { manifest: { oauthScopes: scopes } });
    host.refuseConsent('li.qiang@example.com');
    expect(host.menu({ fn: 'one' }, { user: 'li.qiang@example.com' })).toMatchObject({ status: 'refused' });
    expect(() => host.call('one', [], { user: 'li.qiang@example.com' })).toThrow('Authorization is required');
  });

  it.each([
    [
      'ScriptApp.getProjectTriggers();',
      'ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    ],
    [
      "SpreadsheetApp.openById('x');",
      'SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'Session.getActiveUser();',
      'Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
    [
      "UrlFetchApp.fetch('https://example.com');",
      'UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    ],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));",
      'Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
  ])('the manifest’s scopes are enforced: %s', (statement, message) => {
    expect(thrown(statement, { manifest: { oauthScopes: scopes } })).toBe(
      `Exception: Specified permissions are not sufficient to call ${message}`,
    );
  });

  it('what the manifest grants runs', () => {
    const host = hostWith(code, { manifest: { oauthScopes: scopes } });
    expect(host.menu({ fn: 'mail' })).toMatchObject({ status: 'completed' });
    expect(host.outbox).toMatchObject([{ to: 'a@example.com', by: 'owner@example.com' }]);
  });
});
