/** @fileoverview Facts of section 2.5: conditional formats, protection, metadata. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

describe('conditional formats, protection, metadata', () => {
  const format =
    "SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('red').setRanges([cell]).build()";
  factsHold([
    [
      'fact 2.5.1',
      'rules are replaced as a whole',
      `sheet.setConditionalFormatRules([${format}, ${format}]); sheet.setConditionalFormatRules([${format}]); return sheet.getConditionalFormatRules().length;`,
      1,
    ],
    [
      'fact 2.5.2',
      'a rule cannot refer to another tab',
      "ss.insertSheet('Other'); return caught(() => { sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1=1').setBackground('red').setRanges([cell]).build()]); SpreadsheetApp.flush(); });",
      'Exception: Conditional format rule cannot reference a different sheet.',
    ],
    [
      'fact 2.5.3',
      'a tab has one protection, ranges any number',
      "sheet.protect().setDescription('one'); cell.protect(); cell.protect(); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];",
      ['one', 2],
    ],
    [
      'fact 2.5.5',
      'the owner stays; a fresh one reports no editors',
      'const p = cell.protect(); const fresh = [p.getEditors().length, p.canEdit()]; p.removeEditors(p.getEditors()); p.removeEditor(Session.getEffectiveUser()); return [fresh, p.getEditors().map((u) => u.getEmail()), p.canEdit()];',
      [[0, true], ['owner@example.com'], true],
    ],
    [
      'fact 2.5.6',
      'setDomainEdit throws outside of a domain; editors of a protection are not editors of the file',
      "const p = cell.protect(); p.addEditor('chen.li@example.com'); return [caught(() => p.setDomainEdit(false)) !== 'nothing', ss.getEditors().map((u) => u.getEmail())];",
      [true, ['owner@example.com']],
    ],
    [
      'fact 2.5.11',
      'metadata sit on the file, a tab, a whole row or column',
      "ss.addDeveloperMetadata('a'); sheet.addDeveloperMetadata('b', 'v'); sheet.getRange('2:2').addDeveloperMetadata('c'); sheet.getRange('B:B').addDeveloperMetadata('d'); return [ss.createDeveloperMetadataFinder().find().length, caught(() => sheet.getRange('B2').addDeveloperMetadata('e')), caught(() => sheet.getRange('A2:Y2').addDeveloperMetadata('e')) === caught(() => cell.addDeveloperMetadata('e'))];",
      [
        4,
        'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        true,
      ],
    ],
    [
      'fact 2.5.12',
      'metadata follow their row, die with it, keys repeat, a cell has none',
      "const add = (row) => sheet.getRange(row + ':' + row).addDeveloperMetadata('k', String(row)); add(3); add(5); sheet.insertRowBefore(1); const moved = sheet.createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getLocation().getRow().getA1Notation()); const [m] = sheet.getRange('4:4').getDeveloperMetadata(); const seen = [String(m.getVisibility()), sheet.getRange('B4').getDeveloperMetadata().length, sheet.getRange('B4').createDeveloperMetadataFinder().onIntersectingLocations().find().length]; sheet.deleteRow(4); return [moved, seen, sheet.createDeveloperMetadataFinder().withKey('k').find().length];",
      [['4:4', '6:6'], ['DOCUMENT', 0, 1], 1],
    ],
    [
      'fact 2.5.13',
      'metadata go along with a copy of the tab',
      "sheet.addDeveloperMetadata('k', 'v'); return sheet.copyTo(ss).getDeveloperMetadata().map((m) => m.getKey());",
      ['k'],
    ],
    [
      'fact 2.5.9',
      'a protected tab with free ranges',
      "const p = sheet.protect(); p.setUnprotectedRanges([sheet.getRange('B2:C3')]); return [p.getUnprotectedRanges().map((r) => r.getA1Notation()), p.getRange().getNumRows(), p.getRange().getNumColumns()];",
      [['B2:C3'], 1000, 26],
    ],
  ]);

  const other = { user: 'liqiang@example.com' };
  const code = `function mirror() { SpreadsheetApp.getActiveSheet().getRange('A1').protect(); }
    function lock() { const p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.removeEditors(p.getEditors()); }
    function warn() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().setWarningOnly(true); }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }
    function hide() { SpreadsheetApp.getActiveSheet().hideColumns(1); }
    function show() { SpreadsheetApp.getActiveSheet().showColumns(1); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
    function sheetLock() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange('B2')]); }
    function install() { ScriptApp.newTrigger('write').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;

  it('fact 2.5.4: until its list is edited a protection blocks nobody', () => {
    const host = hostWith(code);
    host.call('mirror');
    expect(host.type('Sheet1', 'A1', 'x', other).accepted).toBe(true);
    host.call('lock');
    expect(host.type('Sheet1', 'A1', 'y', other).accepted).toBe(false);
  });

  it('fact 2.5.7: a warning stops no script', () => {
    const host = hostWith(code);
    host.call('warn');
    expect(() => host.call('write', [], other)).not.toThrow();
  });

  it('fact 2.5.8: a lock stops a menu run by another, not an installed trigger', () => {
    const host = hostWith(code);
    host.call('lock');
    expect(() => host.call('write', [], other)).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    host.call('install');
    expect(host.type('Sheet1', 'B1', 'x', other).executions).toMatchObject([{ status: 'completed' }]);
    expect(host.sheet('Sheet1').value('A1')).toBe('x');
  });

  it('fact 2.5.9: a locked tab leaves its free ranges to all', () => {
    const host = hostWith(code);
    host.call('sheetLock');
    expect([host.type('Sheet1', 'B2', 'x', other).accepted, host.type('Sheet1', 'C2', 'x', other).accepted]).toEqual([
      true,
      false,
    ]);
  });

  it('fact 2.5.10: hiding protects nothing', () => {
    const host = hostWith(code);
    host.type('Sheet1', 'A1', 'secret');
    host.call('hide');
    expect(host.call('show', [], other)).toBe('secret');
  });
});
