/** @fileoverview Events: what people's acts set off, as whom, with which event objects. */
import type { Host } from '../../../host';
import { hostWith } from '../builders/run-code';

const CODE = `
function keep(kind, e) {
  const p = PropertiesService.getScriptProperties();
  const seen = JSON.parse(p.getProperty('seen') || '[]');
  seen.push({ kind, keys: Object.keys(e).sort(), value: e.value, oldValue: e.oldValue, json: JSON.parse(JSON.stringify(e)), a1: e.range && e.range.getA1Notation(),
    corners: e.range && [e.range.rowStart, e.range.columnStart, e.range.rowEnd, e.range.columnEnd], user: e.user && e.user.getEmail(),
    active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(), mode: String(e.authMode) });
  p.setProperty('seen', JSON.stringify(seen));
}
function onEdit(e) { keep('simple', e); }
function onOpen(e) { keep('open', e); }
function edited(e) { keep('edited', e); }
function changed(e) { keep('changed', e); }
function install() {
  const ss = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('edited').forSpreadsheet(ss).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create();
}
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }
`;

interface Seen {
  kind: string;
  keys: string[];
  value?: string;
  oldValue?: string;
  a1?: string;
  corners?: number[];
  user?: string;
  active: string;
  effective: string;
  mode: string;
  json: { changeType?: string; range?: object };
}

function seenBy(host: Host): Seen[] {
  return JSON.parse(host.properties.script.get('seen') ?? '[]') as Seen[];
}

function byKind(host: Host, kind: string): Seen[] {
  return seenBy(host).filter((one) => one.kind === kind);
}

const installed = (options?: Parameters<typeof hostWith>[1]): Host => {
  const host = hostWith(CODE, options);
  host.call('install');
  return host;
};

describe('edit events', () => {
  it('trap 24: carry value and oldValue as strings for one cell', () => {
    const host = hostWith(CODE);
    host.type('Sheet1', 'B2', 'first');
    host.type('Sheet1', 'B2', '12');
    host.type('Sheet1', 'B2', '');
    expect(seenBy(host)).toMatchObject([
      { value: 'first', a1: 'B2', corners: [2, 2, 2, 2], mode: 'LIMITED' },
      { value: '12', oldValue: 'first' },
      { oldValue: '12' },
    ]);
    expect(seenBy(host)[0]?.keys).toEqual(['authMode', 'range', 'source', 'user', 'value']);
    expect(seenBy(host)[2]).not.toHaveProperty('value');
  });

  it('trap 24: carry neither for several cells', () => {
    const host = hostWith(CODE);
    host.paste('Sheet1', 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    host.clear('Sheet1', 'A1:B2');
    expect(seenBy(host).map(({ keys, a1 }) => [keys, a1])).toEqual([
      [['authMode', 'range', 'source', 'user'], 'A1:B2'],
      [['authMode', 'range', 'source', 'user'], 'A1:B2'],
    ]);
  });

  it('trap 30: e.range prints its corners but is a live Range', () => {
    const host = hostWith(CODE);
    host.type('Sheet1', 'C5', 'x');
    expect(seenBy(host)[0]?.json.range).toEqual({ columnEnd: 3, columnStart: 3, rowEnd: 5, rowStart: 5 });
  });

  it('trap 24: scripts fire none', () => {
    const host = installed();
    host.call('write');
    expect(host.settle()).toEqual([]);
    expect(seenBy(host)).toEqual([]);
  });

  it('trap 24: simple onEdit drops bursts beyond two queued', () => {
    const host = hostWith(CODE);
    for (const row of [1, 2, 3, 4, 5]) host.type('Sheet1', `A${row}`, 'x', { settle: false });
    expect(host.settle()).toHaveLength(2);
  });

  it('installable ones are not dropped', () => {
    const host = installed();
    for (const row of [1, 2, 3, 4, 5]) host.type('Sheet1', `A${row}`, 'x', { settle: false });
    host.settle();
    expect(byKind(host, 'edited')).toHaveLength(5);
  });

  it('come for rows that somebody deleted before they ran, with what is left of the place', () => {
    const host = installed();
    host.paste('Sheet1', 'A998', [['x'], ['y'], ['z']], { settle: false });
    host.deleteRows('Sheet1', 999, 2, { settle: false });
    host.settle();
    expect(byKind(host, 'edited')).toMatchObject([{ json: { range: { rowStart: 998, rowEnd: 1000 } } }]);
    host.type('Sheet1', 'A998', 'gone', { settle: false });
    host.deleteRows('Sheet1', 998, 1, { settle: false });
    host.settle();
    expect(host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });

  it('also fire a change of kind EDIT, without a range', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x');
    expect(byKind(host, 'changed')).toMatchObject([{ json: { changeType: 'EDIT' } }]);
    expect(byKind(host, 'changed')[0]?.keys).toEqual(['authMode', 'changeType', 'source', 'triggerUid', 'user']);
  });

  it.each([
    ['inserting rows', (host: Host) => host.insertRows('Sheet1', 2, 1), 'INSERT_ROW'],
    ['deleting rows', (host: Host) => host.deleteRows('Sheet1', 2, 1), 'REMOVE_ROW'],
    ['inserting columns', (host: Host) => host.insertColumns('Sheet1', 'B', 1), 'INSERT_COLUMN'],
    ['deleting columns', (host: Host) => host.deleteColumns('Sheet1', 'B', 1), 'REMOVE_COLUMN'],
  ])('%s fires a change only', (_name, act, changeType) => {
    const host = installed();
    act(host);
    expect(seenBy(host)).toMatchObject([{ kind: 'changed', json: { changeType } }]);
  });

  it('moving a column with data fires edit and change over the whole column', () => {
    const host = installed();
    host.type('Sheet1', 'D1', 'x');
    host.moveColumn('Sheet1', 'D', 'B');
    expect(byKind(host, 'edited').pop()).toMatchObject({ corners: [1, 2, 1000, 2] });
    expect(byKind(host, 'simple').pop()).toMatchObject({ corners: [1, 2, 1000, 2] });
  });

  it('come later: what the row holds by then may have moved', () => {
    const host = hostWith(CODE);
    host.type('Sheet1', 'A1', 'x', { settle: false });
    host.insertRows('Sheet1', 1, 1, { settle: false });
    host.settle();
    expect(seenBy(host)).toMatchObject([{ a1: 'A1', value: 'x' }]);
    expect(host.sheet('Sheet1').value('A2')).toBe('x');
  });
});

describe('who runs', () => {
  const colleague = 'wang.fang@example.com';

  it('trap 25: a simple trigger does not know its user on a consumer account', () => {
    const host = hostWith(CODE);
    host.type('Sheet1', 'A1', 'x', { user: colleague });
    expect(seenBy(host)).toMatchObject([{ user: '', active: '', effective: '' }]);
  });

  it('trap 26: an installable trigger runs as its maker, the actor is blank', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x', { user: colleague });
    expect(byKind(host, 'edited')).toMatchObject([
      { user: '', active: '', effective: 'owner@example.com', mode: 'FULL' },
    ]);
  });

  it('in one Workspace domain the actor is known', () => {
    const host = installed({ accounts: { workspace: 'example.com' } });
    host.type('Sheet1', 'A1', 'x', { user: colleague });
    expect(byKind(host, 'edited')).toMatchObject([
      { user: colleague, active: colleague, effective: 'owner@example.com' },
    ]);
    expect(byKind(host, 'simple')).toMatchObject([{ user: colleague, active: colleague }]);
  });

  it('viewers and commenters fire nothing and change nothing', () => {
    const host = installed();
    host.share(colleague, 'viewer');
    expect(host.type('Sheet1', 'A1', 'x', { user: colleague })).toMatchObject({ accepted: false, executions: [] });
    host.open(colleague);
    expect(seenBy(host)).toEqual([]);
    expect(host.menusOf(colleague)).toEqual([]);
  });

  it('trap 26: triggers die with the access of their maker', () => {
    const host = hostWith(CODE);
    host.call('install', [], { user: colleague });
    host.share(colleague, 'none');
    const { executions } = host.type('Sheet1', 'A1', 'x');
    expect(executions.filter(({ handler }) => handler !== 'onEdit')).toMatchObject([
      { status: 'refused' },
      { status: 'refused' },
    ]);
  });

  it('open fires with authMode, source and user', () => {
    const host = hostWith(CODE);
    expect(host.open()).toMatchObject({ handler: 'onOpen', status: 'completed', trigger: 'open' });
    expect(seenBy(host)[0]?.keys).toEqual(['authMode', 'source', 'user']);
  });

  it('an installable trigger on a function named onEdit runs it twice', () => {
    const host = hostWith(
      "function onEdit() {} function twice() { ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }",
    );
    host.call('twice');
    expect(host.type('Sheet1', 'A1', 'x').executions).toHaveLength(2);
  });
});

describe('what a simple trigger may not do (trap 25)', () => {
  const cases = [
    [
      "MailApp.sendEmail('a@example.com', 's', 'b');",
      'MailApp.sendEmail',
      'https://www.googleapis.com/auth/script.send_mail',
    ],
    [
      "ScriptApp.newTrigger('x').timeBased().everyDays(1).create();",
      'ScriptApp.newTrigger',
      'https://www.googleapis.com/auth/script.scriptapp',
    ],
    [
      "UrlFetchApp.fetch('https://example.com');",
      'UrlFetchApp.fetch',
      'https://www.googleapis.com/auth/script.external_request',
    ],
    ["SpreadsheetApp.openById('1');", 'SpreadsheetApp.openById', 'https://www.googleapis.com/auth/spreadsheets'],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));",
      'Ui.showSidebar',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  ];

  it.each(cases)('%s', (code, member, scope) => {
    const { executions } = hostWith(`function onEdit() { ${code} }`).type('Sheet1', 'A1', 'x');
    expect(executions).toMatchObject([
      {
        status: 'failed',
        error: `Exception: You do not have permission to call ${member}. Required permissions: ${scope}`,
      },
    ]);
  });

  it('but the file, properties, cache, locks and menus', () => {
    const code = `function onEdit() {
      SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1);
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      CacheService.getDocumentCache().put('a', 'b');
      LockService.getDocumentLock().tryLock(1);
      SpreadsheetApp.getUi().createMenu('M').addItem('a', 'onEdit').addToUi();
      SpreadsheetApp.getActive().toast('done');
    }`;
    const host = hostWith(code);
    expect(host.type('Sheet1', 'A1', 'x').executions).toMatchObject([{ status: 'completed' }]);
    expect(host.toasts).toMatchObject([{ message: 'done' }]);
  });
});

describe('form responses', () => {
  const code = `
    function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
    function submitted(e) {
      let ui = 'none';
      try { SpreadsheetApp.getUi(); } catch (error) { ui = error.message; }
      console.log(JSON.stringify([Object.keys(e).sort(), e.values.slice(1), e.namedValues, e.range.getA1Notation(), ui]));
    }`;

  it('append a row and fire the trigger with values and namedValues', () => {
    const host = hostWith(code);
    host.call('install');
    const runs = host.submitForm('Sheet1', { Name: 'Wang Fang', Score: '9' }, { at: '2026-11-23T12:00:00+08:00' });
    expect(runs).toMatchObject([{ handler: 'submitted', status: 'completed', trigger: 'formSubmit' }]);
    const [keys, values, named, a1, ui] = JSON.parse(host.log[0]?.message ?? '[]') as unknown[];
    expect(keys).toEqual(['authMode', 'namedValues', 'range', 'source', 'triggerUid', 'values']);
    expect([values, a1]).toEqual([['Wang Fang', '9'], 'A2:C2']);
    expect(named).toMatchObject({ Name: ['Wang Fang'], Score: ['9'] });
    // trap 23
    expect(ui).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(host.sheet('Sheet1').values()[1]).toEqual([new Date('2026-11-23T04:00:00Z'), 'Wang Fang', 9]);
  });
});

describe('the switch of a contested behaviour', () => {
  it('lets what scripts write fire onChange', () => {
    const host = installed({ scriptsFireChange: true });
    host.call('write');
    host.settle();
    expect(byKind(host, 'changed')).toMatchObject([{ json: { changeType: 'EDIT' } }]);
  });
});
