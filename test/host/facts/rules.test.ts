/** @fileoverview Facts of sections 2.4 to 2.8: validation, conditional formats, protection, metadata, buffering, user interface. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

const rule = 'SpreadsheetApp.newDataValidation()';
const strict = `${rule}.requireValueInList(['A', 'B', 'C']).setAllowInvalid(false)`;

describe('data validation', () => {
  factsHold([
    [
      'fact 2.4.1',
      'a rule only warns unless told',
      `return [${rule}.getAllowInvalid(), ${rule}.setAllowInvalid(false).getAllowInvalid(), ${rule}.setHelpText('h').getHelpText()];`,
      [true, false, 'h'],
    ],
    [
      'fact 2.4.2',
      'lists are texts with a dropdown; ranges; checkboxes; formulas relative to the corner',
      `return [${rule}.requireValueInList([1, true]).getCriteriaValues(), ${rule}.requireValueInRange(sheet.getRange('A1:A3')).getCriteriaValues()[1], ${rule}.requireCheckbox('y', 'n').getCriteriaValues(), ${rule}.requireFormulaSatisfied('=A1>1').getCriteriaValues()];`,
      [[['1', 'true'], true], true, ['y', 'n'], ['=A1>1']],
    ],
    [
      'fact 2.4.2',
      'a formula rule moves with its cell',
      `sheet.getRange('B1:B3').setValues([[1], [5], [1]]); sheet.getRange('A1:A3').setDataValidation(${rule}.requireFormulaSatisfied('=B1>3').setAllowInvalid(false).build()); SpreadsheetApp.flush(); return [1, 2, 3].map((r) => caught(() => { sheet.getRange(r, 1).setValue('x'); SpreadsheetApp.flush(); }) === 'nothing');`,
      [false, true, false],
    ],
    [
      'fact 2.4.3',
      '500 items',
      `return caught(() => { cell.setDataValidation(${rule}.requireValueInList(Array.from({ length: 501 }, (_, i) => 'x' + i)).build()); SpreadsheetApp.flush(); });`,
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
    [
      'fact 2.4.4',
      'relative dates cannot be set by scripts',
      `return caught(() => ${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_AFTER_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY]).build()) !== 'nothing' || 'set';`,
      true,
    ],
    [
      'fact 2.4.5',
      'a formula is no date, but withCriteria takes one',
      `return [caught(() => ${rule}.requireDate('=i1')), ${rule}.withCriteria(SpreadsheetApp.DataValidationCriteria.DATE_EQUAL_TO, ['=i1']).getCriteriaValues()];`,
      [
        "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
        ['=i1'],
      ],
    ],
    [
      'fact 2.4.7',
      'a refused write throws, naming the cell and the list',
      `sheet.getRange('J100').setDataValidation(${strict}.build()); sheet.getRange('J100').setValue('D'); return caught(() => SpreadsheetApp.flush());`,
      'Exception: The data you entered in cell J100 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
    ],
    [
      'fact 2.4.7',
      'a help text takes the place of the message',
      `cell.setDataValidation(${strict}.setHelpText('A, B or C').build()); cell.setValue('D'); return caught(() => SpreadsheetApp.flush());`,
      'Exception: A, B or C',
    ],
    [
      'fact 2.4.8',
      'one refused cell fails all that waits, late',
      `cell.setDataValidation(${strict}.build()); SpreadsheetApp.flush(); const log = []; cell.setValue('bad'); sheet.getRange('B1').setValue('lost'); log.push('on'); log.push(caught(() => sheet.getLastRow()).slice(0, 9)); return [log, sheet.getLastRow(), sheet.getRange('B1').getValue()];`,
      [['on', 'Exception'], 0, ''],
    ],
    [
      'fact 2.4.9',
      'a warning lets the value in',
      `cell.setDataValidation(${rule}.requireValueInList(['A']).build()).setValue('Z'); SpreadsheetApp.flush(); return cell.getValue();`,
      'Z',
    ],
    [
      'fact 2.4.10',
      'removing rules; checkboxes go with their values; isChecked',
      "const r = sheet.getRange('A1:A2').insertCheckboxes(); sheet.getRange('A1').check(); const mixed = r.isChecked(); sheet.getRange('B1').setValue('x'); sheet.getRange('A1:B1').uncheck(); const left = sheet.getRange('A1:B1').getValues(); r.removeCheckboxes(); cell.insertCheckboxes().setDataValidation(null); return [mixed, left, sheet.getRange('A2').getValue(), r.getDataValidations(), sheet.getRange('B1').isChecked(), cell.getValue()];",
      [null, [[false, 'x']], '', [[null], [null]], null, false],
    ],
    [
      'fact 2.4.11',
      'a rule about a range follows insertions',
      `cell.setDataValidation(${rule}.requireValueInRange(sheet.getRange('D2:D4')).build()); sheet.insertRowBefore(3); return cell.getDataValidation().getCriteriaValues()[0].getA1Notation();`,
      'D2:D5',
    ],
  ]);
});

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

describe('buffering', () => {
  it('fact 2.6.1: writes wait, merge, and a read flushes them', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); for (let i = 1; i <= 50; i++) s.getRange(i, 1).setValue(i); return s.getRange('A50').getValue(); }",
    );
    expect(host.menu({ fn: 'main' })).toMatchObject({ value: 50, calls: { writes: 50, flushes: 1 } });
  });

  it('fact 2.6.2: flush applies all and shows failures', () => {
    const host = hostWith(
      `function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setDataValidation(${strict}.build()); s.getRange('A1').setValue('Z'); try { SpreadsheetApp.flush(); } catch (e) { return e.message; } }`,
    );
    expect(host.call('main')).toContain('violates the data validation rules');
  });

  it('fact 2.6.3: what is not flushed when a lock is let go is not seen by the next', () => {
    const host = hostWith(
      "function main() { const l = LockService.getScriptLock(); l.waitLock(10); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); l.releaseLock(); Utilities.sleep(1); }",
    );
    const seen: unknown[] = [];
    host.during(7, () => seen.push(host.sheet('Sheet1').value('A1')));
    host.call('main');
    expect([seen, host.sheet('Sheet1').value('A1')]).toEqual([[''], 1]);
  });

  it('fact 2.6.4: results follow after the flush', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(2); s.getRange('B1').setFormula('=A1*2'); s.getRange('A1').setValue(5); SpreadsheetApp.flush(); return s.getRange('B1').getValue(); }",
    );
    expect(host.call('main')).toBe(10);
  });

  it('fact 2.6.5: what was committed before a kill stays', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); SpreadsheetApp.flush(); for (;;) Utilities.sleep(60000); }",
    );
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'timed out' });
    expect(host.sheet('Sheet1').value('A1')).toBe(1);
  });
});

describe('user interface', () => {
  it('fact 2.7.1: a toast has a message, a title and its seconds', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActive(); s.toast('a'); s.toast('b', 'T'); s.toast('c', 'T', -1); }",
    );
    host.call('main');
    expect(host.toasts).toMatchObject([
      { message: 'a', seconds: 5 },
      { message: 'b', title: 'T', seconds: 5 },
      { message: 'c', seconds: -1 },
    ]);
  });

  const locked = (ask: string): string =>
    `function main() { const ui = SpreadsheetApp.getUi(); const l = LockService.getScriptLock(); l.waitLock(10); ${ask} return l.hasLock(); }`;

  it.each(["ui.alert('x');", "ui.prompt('x');"])('fact 2.7.2: %s drops locks', (ask) => {
    expect(hostWith(locked(ask)).menu({ fn: 'main' }, { answers: ['OK'] }).value).toBe(false);
  });

  it.each([
    "ui.showSidebar(HtmlService.createHtmlOutput('x'));",
    "ui.showModalDialog(HtmlService.createHtmlOutput('x'), 't');",
    "ui.showModelessDialog(HtmlService.createHtmlOutput('x'), 't');",
  ])('fact 2.7.2: %s does not', (ask) => {
    expect(hostWith(locked(ask)).menu({ fn: 'main' }).value).toBe(true);
  });

  it('fact 2.7.5: there is no getUi in triggers by the clock', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { SpreadsheetApp.getUi(); }",
    );
    host.call('install');
    expect(host.advance('1h')[0]).toMatchObject({
      error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('fact 2.7.6: simple onOpen may make a menu', () => {
    const host = hostWith("function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addItem('x', 'f').addToUi(); }");
    expect(host.open()).toMatchObject({ status: 'completed', authMode: 'LIMITED' });
  });

  it('fact 2.7.7: a second menu of a name takes the place of the first; opening again rebuilds', () => {
    const host = hostWith(
      "function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('M').addItem('a', 'f').addToUi(); ui.createMenu('M').addItem('b', 'f').addSeparator().addSubMenu(ui.createMenu('S').addItem('c', 'f')).addToUi(); } function f() {}",
    );
    host.open();
    host.open();
    expect(host.menus).toEqual([
      {
        caption: 'M',
        items: [{ caption: 'b', fn: 'f' }, 'separator', { caption: 'S', items: [{ caption: 'c', fn: 'f' }] }],
      },
    ]);
  });

  it('fact 2.7.8: in a trigger the active range is A1', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSpreadsheet() !== null]; }",
    );
    host.select('Sheet1', 'C5');
    host.call('install');
    expect(host.advance('1h')[0]?.value).toEqual(['A1', true]);
  });

  it('fact 2.7.9: a dialog has its size, a sidebar none; one sidebar at a time', () => {
    const host = hostWith(
      "function main() { const ui = SpreadsheetApp.getUi(); const page = () => HtmlService.createHtmlOutput('x').setWidth(200).setHeight(100); ui.showModalDialog(page(), 'D'); ui.showSidebar(page().setTitle('A')); ui.showSidebar(page().setTitle('B')); }",
    );
    host.call('main');
    expect(host.dialogs.map(({ kind, title, open }) => [kind, title, open])).toEqual([
      ['modal', 'D', true],
      ['sidebar', 'A', false],
      ['sidebar', 'B', true],
    ]);
    expect(host.dialogs[0]).toMatchObject({ width: 200, height: 100 });
  });
});
