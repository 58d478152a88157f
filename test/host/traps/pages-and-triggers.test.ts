/** @fileoverview Traps 22 to 27: pages, dialogs, edits, who a trigger is, when it comes. */
import { hostWith } from '../builders/run-code';

it('trap 22: google.script.run has limits on both ways', () => {
  const host = hostWith(
    'function echo(v) { return v; } function rows() { return [[1, new Date()]]; } function nothing() {}',
  );
  const page = { via: 'run' } as const;
  expect(() => host.call('echo', [{ when: new Date() }], page)).toThrow(TypeError);
  expect(() => host.call('echo', [() => 1], page)).toThrow('Failed due to illegal value in property');
  expect(host.call('rows', [], page)).toBeNull();
  expect(host.call('nothing', [], page)).toBeNull();
  expect(host.call('echo', [[undefined, { a: undefined }]], page)).toEqual([null, { a: null }]);
});

it('trap 22: each call has its own run and takes seconds', () => {
  const host = hostWith('var n = 0; function next() { return ++n; }');
  expect([host.call('next', [], { via: 'run' }), host.call('next', [], { via: 'run' })]).toEqual([1, 1]);
  expect(host.executions.every(({ modelledMs }) => modelledMs >= 500)).toBe(true);
});

it('trap 23: there is no user interface without a person', () => {
  const host = hostWith(`
    function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { SpreadsheetApp.getUi().alert('hello'); }`);
  host.call('install');
  expect(host.advance('1h')[0]).toMatchObject({
    status: 'failed',
    error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  });
});

it('trap 23: a question drops the locks', () => {
  const host = hostWith(
    `function main() { const l = LockService.getDocumentLock(); l.waitLock(100); const before = l.hasLock(); SpreadsheetApp.getUi().alert('Go on?'); return [before, l.hasLock()]; }`,
  );
  expect(host.menu({ fn: 'main' }, { answers: ['OK'] }).value).toEqual([true, false]);
});

const watch = `
  function keep(e) { const p = PropertiesService.getDocumentProperties(); const all = JSON.parse(p.getProperty('all') || '[]'); all.push([e.range.getA1Notation(), e.value === undefined ? 'none' : e.value, e.oldValue === undefined ? 'none' : e.oldValue]); p.setProperty('all', JSON.stringify(all)); }
  function onEdit(e) { keep(e); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('script'); }
  function all() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('all') || '[]'); }`;

it('trap 24: scripts fire nothing, several cells have no value, values are texts', () => {
  const host = hostWith(watch);
  host.call('write');
  host.type('Sheet1', 'B1', '12');
  host.type('Sheet1', 'B1', '13');
  host.type('Sheet1', 'B1', '');
  host.paste('Sheet1', 'C1', [['x', 'y']]);
  host.clear('Sheet1', 'C1:D1');
  expect(host.call('all')).toEqual([
    ['B1', '12', 'none'],
    ['B1', '13', '12'],
    ['B1', 'none', '13'],
    ['C1:D1', 'none', 'none'],
    ['C1:D1', 'none', 'none'],
  ]);
});

it('trap 24: a checkbox gives TRUE and FALSE as texts', () => {
  const host = hostWith(
    `${watch} function boxes() { SpreadsheetApp.getActiveSheet().getRange('A1').insertCheckboxes(); }`,
  );
  host.call('boxes');
  host.type('Sheet1', 'A1', 'TRUE');
  expect(host.call('all')).toEqual([['A1', 'TRUE', 'FALSE']]);
});

it('trap 24: of a burst two are run', () => {
  const host = hostWith(watch);
  for (let row = 1; row <= 10; row++) host.type('Sheet1', `A${row}`, 'x', { settle: false });
  host.settle();
  expect(host.call('all')).toHaveLength(2);
});

it.each([
  ['mail', "MailApp.sendEmail('a@example.com', 's', 'b')", 'MailApp.sendEmail'],
  ['another file', "SpreadsheetApp.openById('1')", 'SpreadsheetApp.openById'],
  ['the net', "UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch'],
])('trap 25: a simple trigger has no %s', (_what, code, member) => {
  const { executions } = hostWith(`function onEdit() { ${code}; }`).type('Sheet1', 'A1', 'x');
  expect(executions[0]?.error).toContain(`You do not have permission to call ${member}`);
});

it('trap 25: it does not surely know who typed, and has 30 seconds', () => {
  const host = hostWith(
    'function onEdit() { const who = Session.getActiveUser().getEmail(); Utilities.sleep(20000); if (who === "") Utilities.sleep(20000); }',
  );
  expect(host.type('Sheet1', 'A1', 'x', { user: 'liqiang@example.com' }).executions).toMatchObject([
    { status: 'timed out', authMode: 'LIMITED' },
  ]);
});

it('trap 26: an installable trigger is its maker, past the locks of the one who typed', () => {
  const host = hostWith(`
    function install() { ScriptApp.newTrigger('stamp').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function lock() { const p = SpreadsheetApp.getActiveSheet().getRange('Z:Z').protect(); p.removeEditors(p.getEditors()); }
    function stamp(e) { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(Session.getEffectiveUser().getEmail() + '|' + Session.getActiveUser().getEmail()); }`);
  host.call('lock');
  host.call('install');
  expect(host.type('Sheet1', 'A1', 'x', { user: 'liqiang@example.com' }).executions).toMatchObject([
    { status: 'completed', user: 'owner@example.com' },
  ]);
  expect(host.sheet('Sheet1').value('Z1')).toBe('owner@example.com|');
});

it('trap 26: it dies with the access of its maker', () => {
  const host = hostWith(`
    function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { return 'ran'; }`);
  host.call('install', [], { user: 'liqiang@example.com' });
  host.share('liqiang@example.com', 'none');
  expect(host.advance('2h').filter(({ status }) => status === 'completed')).toEqual([]);
});

it('trap 27: nine o’clock is some minute between nine and ten, the same from day to day', () => {
  const times = [1, 2, 3, 4].map((seed) => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); } function tick() {}",
      { seed },
    );
    host.call('install');
    return host.advance('3d').map(({ startedAt }) => startedAt.slice(11, 16));
  });
  for (const days of times) {
    expect(days).toHaveLength(3);
    expect(days.every((time) => time.startsWith('01:'))).toBe(true);
  }
  expect(new Set(times.map(([first]) => first)).size).toBeGreaterThan(1);
});

it('trap 27: odd intervals and a 21st trigger are refused', () => {
  const host = hostWith(`
    function odd() { ScriptApp.newTrigger('odd').timeBased().everyMinutes(20).create(); }
    function many() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('odd').timeBased().everyHours(1).create(); }`);
  expect(() => host.call('odd')).toThrow('It must be one of 1, 5, 10, 15 or 30.');
  expect(() => host.call('many')).toThrow('This script has too many triggers.');
});
