/** @fileoverview Facts of the second reading (9) and of the time model (7). */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

const only = (...scopes: string[]) => ({
  manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
});

it('fact 9.4: typed columns of a table refuse formats, rules and titles', () => {
  const host = hostWith(`
    function format() { SpreadsheetApp.getActiveSheet().getRange('A2').setNumberFormat('@'); SpreadsheetApp.flush(); }
    function rule() { SpreadsheetApp.getActiveSheet().getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); SpreadsheetApp.flush(); }
    function title() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('new'); SpreadsheetApp.flush(); }`);
  host.paste('Sheet1', 'A1', [
    ['n', 'd'],
    ['1', '2026-01-01'],
    ['2', '2026-01-02'],
  ]);
  host.convertToTable('Sheet1', 'A1:B3');
  for (const fn of ['format', 'rule', 'title'])
    expect(() => host.call(fn)).toThrow('This operation is not allowed on cells in typed columns.');
});

it('fact 9.6: openById fails under currentonly, GmailApp needs the full mail scope', () => {
  const host = hostWith(
    "function open() { SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()); } function mail() { GmailApp.sendEmail('a@example.com', 's', 'b'); }",
    only('spreadsheets.currentonly', 'script.send_mail'),
  );
  expect(() => host.call('open')).toThrow('Specified permissions are not sufficient to call SpreadsheetApp.openById');
  expect(() => host.call('mail')).toThrow('Required permissions: https://mail.google.com/');
});

it('fact 9.8: nobody sees the triggers of another', () => {
  const host = hostWith(
    "function make() { ScriptApp.newTrigger('f').timeBased().everyHours(1).create(); } function f() {} function count() { return ScriptApp.getProjectTriggers().length; }",
  );
  host.call('make');
  expect([host.call('count'), host.call('count', [], { user: 'liqiang@example.com' })]).toEqual([1, 0]);
});

it('fact 9.9: script and document properties belong to all editors, user properties to one', () => {
  const host = hostWith(
    "const stores = () => [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()]; function set() { stores().forEach((s) => s.setProperty('a', '1')); } function get() { return stores().map((s) => s.getProperty('a')); }",
  );
  host.call('set');
  expect(host.call('get', [], { user: 'liqiang@example.com' })).toEqual(['1', '1', null]);
});

it('fact 9.10: a warning lets scripts through, a lock stops a run by a non-editor', () => {
  const host = hostWith(
    "function guard(warning) { const p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.removeEditors(p.getEditors()); if (warning) p.setWarningOnly(true); } function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); } function clear() { SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((p) => p.remove()); }",
  );
  const other = { user: 'liqiang@example.com' };
  host.call('guard', [true]);
  expect(() => host.call('write', [], other)).not.toThrow();
  host.call('clear');
  host.call('guard', [false]);
  expect(() => host.call('write', [], other)).toThrow('You are trying to edit a protected cell or object.');
});

factsHold([
  [
    'fact 9.3',
    'a list ends at 500 items',
    "return caught(() => { cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => 'x' + i)).build()); SpreadsheetApp.flush(); });",
    'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  ],
  [
    'fact 9.11',
    'plain checkboxes write FALSE, those with values stay blank',
    "sheet.getRange('A1').insertCheckboxes(); sheet.getRange('A5').insertCheckboxes('yes'); return [sheet.getRange('A1').getValue(), sheet.getRange('A5').getValue(), sheet.getLastRow()];",
    [false, '', 1],
  ],
]);

it('fact 7.13: a run costs its start, reads and cells, writes, flushes, structure', () => {
  const cost = (body: string): number => {
    const host = hostWith(`function main() { const s = SpreadsheetApp.getActiveSheet(); ${body} }`);
    return host.menu({ fn: 'main' }).modelledMs;
  };
  const base = cost('');
  expect(base).toBeCloseTo(500, 0);
  expect(cost('s.getRange(1, 1, 100, 10).getValues();') - base).toBeCloseTo(60 + 1000 * 0.009, 1);
  expect(cost("s.getRange('A1').setValue(1);") - base).toBeGreaterThan(350);
  expect(cost('s.insertRowAfter(1);') - base).toBeCloseTo(150, 0);
  expect(cost("PropertiesService.getScriptProperties().getProperty('a');") - base).toBeCloseTo(40, 0);
  expect(cost("CacheService.getScriptCache().get('a');") - base).toBeCloseTo(30, 0);
});

it('fact 7.14: calls, reads, flushes, cells and seconds are told', () => {
  const host = hostWith(
    "function main() { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValue(1).getValues(); }",
  );
  host.calls.reset();
  host.call('main');
  expect(host.calls).toMatchObject({
    total: 2,
    reads: 1,
    writes: 1,
    other: 0,
    flushes: 1,
    cellsRead: 4,
    cellsWritten: 4,
  });
  expect(host.calls.modelledMs).toBeGreaterThan(900);
});

it('fact 7.2: many single writes are one flush, a flush each is dear', () => {
  const time = (flush: string): number =>
    hostWith(
      `function main() { const s = SpreadsheetApp.getActiveSheet(); for (let i = 1; i <= 40; i++) { s.getRange(i, 1).setValue(i); ${flush} } }`,
    ).menu({ fn: 'main' }).modelledMs;
  expect(time('SpreadsheetApp.flush();') / time('')).toBeGreaterThan(10);
});
