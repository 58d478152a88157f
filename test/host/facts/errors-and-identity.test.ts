/** @fileoverview Facts of sections 1.4 and 1.5: errors, and who a run is. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

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
