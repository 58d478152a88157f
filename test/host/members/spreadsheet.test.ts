/** @fileoverview The file: found, renamed, its tabs made, moved, deleted [docs ref: Spreadsheet; facts 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

const names = 'ss.getSheets().map((s) => s.getName())';

describe('Spreadsheet', () => {
  const rows: MemberRow[] = [
    [
      'SpreadsheetApp.getActive',
      'return [SpreadsheetApp.getActive().getId() === ss.getId(), String(SpreadsheetApp.getActiveSpreadsheet())];',
      [true, 'Spreadsheet'],
    ],
    ['SpreadsheetApp.openById', 'return SpreadsheetApp.openById(ss.getId()).getName() === ss.getName();', true],
    ['SpreadsheetApp.openByUrl', 'return SpreadsheetApp.openByUrl(ss.getUrl()).getId() === ss.getId();', true],
    [
      'SpreadsheetApp.openById of nothing',
      "return caught(() => SpreadsheetApp.openById('nope')).startsWith('Exception: ');",
      true,
    ],
    ['getUrl', "return ss.getUrl().startsWith('https://docs.google.com/spreadsheets/d/' + ss.getId());", true],
    ['getName and rename', "ss.rename('Other'); return ss.getName();", 'Other'],
    [
      'getSheetByName',
      "return [ss.getSheetByName('Sheet1').getName(), ss.getSheetByName('sheet1'), ss.getSheetByName('')];",
      ['Sheet1', null, null],
    ],
    ['getSheetByName(null)', 'return caught(() => ss.getSheetByName(null)).slice(0, 15);', 'nothing'],
    [
      'insertSheet()',
      `const made = ss.insertSheet(); return [made.getName(), ss.getActiveSheet().getName(), ${names}];`,
      ['Sheet2', 'Sheet2', ['Sheet1', 'Sheet2']],
    ],
    ['insertSheet(index)', `ss.insertSheet(0); return ${names};`, ['Sheet2', 'Sheet1']],
    ['insertSheet(name)', `ss.insertSheet('a'); return ${names};`, ['Sheet1', 'a']],
    ['insertSheet(name, index)', `ss.insertSheet('a', 0); return ${names};`, ['a', 'Sheet1']],
    [
      'insertSheet(name, index, template)',
      `sheet.getRange('A1').setValue('x'); const made = ss.insertSheet('a', 1, { template: sheet }); return [${names}, made.getRange('A1').getValue()];`,
      [['Sheet1', 'a'], 'x'],
    ],
    [
      'insertSheet(name, options)',
      "sheet.getRange('A1').setValue('x'); return ss.insertSheet('a', { template: sheet }).getRange('A1').getValue();",
      'x',
    ],
    [
      'insertSheet of a taken name',
      "return caught(() => ss.insertSheet('Sheet1'));",
      'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      'insertSheet of a name taken in other case',
      "return caught(() => ss.insertSheet('SHEET1')).startsWith('Exception: A sheet with the name');",
      true,
    ],
    [
      'insertSheet of a long name',
      "return caught(() => ss.insertSheet('x'.repeat(101)));",
      'Exception: The sheet name cannot be greater than 100 characters.',
    ],
    [
      'insertSheet in a row',
      `ss.insertSheet('a'); ss.setActiveSheet(sheet); ss.insertSheet('b'); return ${names};`,
      ['Sheet1', 'b', 'a'],
    ],
    [
      'new tabs are 1000 x 26',
      'const s = ss.insertSheet(); return [s.getMaxRows(), s.getMaxColumns(), s.getLastRow()];',
      [1000, 26, 0],
    ],
    ['deleteSheet', `const made = ss.insertSheet('a'); ss.deleteSheet(made); return ${names};`, ['Sheet1']],
    [
      'deleteSheet of the last',
      'return caught(() => ss.deleteSheet(sheet));',
      "Exception: You can't remove all the visible sheets in a document.",
    ],
    [
      'deleteSheet of the last visible',
      "ss.insertSheet('a').hideSheet(); return caught(() => ss.deleteSheet(sheet));",
      "Exception: You can't remove all the visible sheets in a document.",
    ],
    [
      'deleteSheet(null)',
      'return caught(() => ss.deleteSheet(null));',
      "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    ],
    [
      'duplicateActiveSheet',
      `sheet.getRange('A1').setValue(1); const copy = ss.duplicateActiveSheet(); return [copy.getName(), copy.getRange('A1').getValue(), ss.getActiveSheet().getName()];`,
      ['Copy of Sheet1', 1, 'Copy of Sheet1'],
    ],
    [
      'setActiveSheet',
      "const made = ss.insertSheet('a'); ss.setActiveSheet(sheet); return [ss.getActiveSheet().getName(), SpreadsheetApp.getActiveSheet().getName(), ss.setActiveSheet(made).getName()];",
      ['Sheet1', 'Sheet1', 'a'],
    ],
    [
      'moveActiveSheet',
      `ss.insertSheet('a'); ss.insertSheet('b'); ss.moveActiveSheet(1); return ${names};`,
      ['b', 'Sheet1', 'a'],
    ],
    ['getNumSheets', "ss.insertSheet('a'); return ss.getNumSheets();", 2],
    [
      'getSheetById',
      'return [ss.getSheetById(sheet.getSheetId()).getName(), ss.getSheetById(987654)];',
      ['Sheet1', null],
    ],
    [
      'getSpreadsheetTimeZone',
      'return [ss.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];',
      ['America/New_York', 'Asia/Shanghai'],
    ],
    [
      'setSpreadsheetTimeZone',
      "ss.setSpreadsheetTimeZone('Europe/Berlin'); return ss.getSpreadsheetTimeZone();",
      'Europe/Berlin',
    ],
    ['getSpreadsheetLocale', 'return ss.getSpreadsheetLocale();', 'en_US'],
    ['getOwner', 'return ss.getOwner().getEmail();', 'owner@example.com'],
    ['getEditors', 'return ss.getEditors().map((u) => u.getEmail());', ['owner@example.com']],
    [
      'addEditor',
      "ss.addEditor('liqiang@example.com'); return ss.getEditors().map((u) => u.getEmail()).sort();",
      ['liqiang@example.com', 'owner@example.com'],
    ],
    ['getFormUrl', 'return ss.getFormUrl();', null],
    [
      'getLastRow of the active tab',
      "sheet.getRange('B3').setValue(1); return [ss.getLastRow(), ss.getLastColumn(), ss.getDataRange().getA1Notation()];",
      [3, 2, 'A1:B3'],
    ],
    ['appendRow of the active tab', "ss.appendRow(['a']); return ss.getActiveSheet().getRange('A1').getValue();", 'a'],
    ['toast', "return [ss.toast('m'), ss.toast('m', 't'), ss.toast('m', 't', 3)];", [null, null, null]],
  ];
  membersHold(rows);
});

describe('what a file refuses', () => {
  membersHold([
    [
      'hideSheet of the last',
      'return caught(() => sheet.hideSheet());',
      "Exception: You can't hide all the sheets in a document.",
    ],
    [
      'setSpreadsheetTimeZone of none',
      "return caught(() => ss.setSpreadsheetTimeZone('X/Y')).startsWith('Exception: ');",
      true,
    ],
    ['addEditor of no address', "return caught(() => ss.addEditor('nobody'));", 'Exception: Invalid email: nobody'],
    ['getKey and openByKey', 'return SpreadsheetApp.openByKey(ss.getKey()).getId() === ss.getId();', true],
  ]);
});
