/** @fileoverview Tabs and the file: made, found, renamed, moved, sized, hidden [docs ref: Spreadsheet, Sheet; facts 2.3]. */
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

describe('Sheet', () => {
  const rows: MemberRow[] = [
    ['getName and setName', "return [sheet.setName('New').getName(), sheet.getSheetName()];", ['New', 'New']],
    [
      'setName of a taken name',
      "ss.insertSheet('a'); return caught(() => sheet.setName('a'));",
      'Exception: A sheet with the name "a" already exists. Please enter another name.',
    ],
    ['getIndex', "const made = ss.insertSheet('a'); return [sheet.getIndex(), made.getIndex()];", [1, 2]],
    [
      'getSheetId',
      "const made = ss.insertSheet('a'); return [sheet.getSheetId(), typeof made.getSheetId(), made.getSheetId() !== 0];",
      [0, 'number', true],
    ],
    ['getParent', 'return sheet.getParent().getId() === ss.getId();', true],
    ['getType', 'return String(sheet.getType());', 'GRID'],
    [
      'hideSheet and showSheet',
      "const made = ss.insertSheet('a'); const out = [made.isSheetHidden()]; out.push(made.hideSheet().isSheetHidden()); out.push(made.showSheet().isSheetHidden()); return out;",
      [false, true, false],
    ],
    [
      'copyTo',
      "sheet.getRange('A1').setValue(1); const copy = sheet.copyTo(ss); return [copy.getName(), copy.getIndex(), copy.getRange('A1').getValue()];",
      ['Copy of Sheet1', 2, 1],
    ],
    [
      'activate',
      "ss.insertSheet('a'); return [sheet.activate().getName(), ss.getActiveSheet().getName()];",
      ['Sheet1', 'Sheet1'],
    ],
    [
      'appendRow',
      "sheet.appendRow(['a', 1, true]); sheet.appendRow(['b']); return [sheet.getLastRow(), sheet.getDataRange().getValues()];",
      [
        2,
        [
          ['a', 1, true],
          ['b', '', ''],
        ],
      ],
    ],
    ['appendRow gives the sheet', "return sheet.appendRow(['a']).getName();", 'Sheet1'],
    [
      'appendRow parses',
      "sheet.appendRow(['0012', '=1+1', \"'007\"]); return sheet.getDataRange().getValues();",
      [[12, 2, '007']],
    ],
    [
      'appendRow of nothing',
      'return caught(() => sheet.appendRow()).startsWith("Exception: The parameters ()");',
      true,
    ],
    [
      'appendRow of a text',
      "return caught(() => sheet.appendRow('x')).startsWith('Exception: The parameters (String)');",
      true,
    ],
    [
      'appendRow wider than the tab',
      'sheet.appendRow(Array.from({ length: 30 }, (_, i) => i)); return [sheet.getMaxColumns(), sheet.getLastColumn()];',
      [30, 30],
    ],
    [
      'clear keeps notes and rules',
      "const r = sheet.getRange('A1').setValue(5).setNote('n').setBackground('red'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build()); sheet.clear(); return [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null];",
      ['', '#ffffff', 'n', true],
    ],
    [
      'clearContents, clearFormats, clearNotes',
      "const r = sheet.getRange('A1').setValue(5).setNote('n').setBackground('#ff0000'); sheet.clearContents(); const out = [r.getValue(), r.getBackground(), r.getNote()]; sheet.clearFormats(); sheet.clearNotes(); return out.concat([r.getBackground(), r.getNote()]);",
      ['', '#ff0000', 'n', '#ffffff', ''],
    ],
    [
      'clear(options)',
      "const r = sheet.getRange('A1').setValue(5).setBackground('#ff0000'); sheet.clear({ contentsOnly: true }); return [r.getValue(), r.getBackground()];",
      ['', '#ff0000'],
    ],
    [
      'getSheetValues',
      "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); return sheet.getSheetValues(2, 1, 1, 2);",
      [[3, 4]],
    ],
    [
      'frozen rows and columns',
      'sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()];',
      [2, 1],
    ],
    ['setFrozenRows gives nothing', 'return sheet.setFrozenRows(1);', null],
    [
      'column widths',
      'sheet.setColumnWidth(2, 200).setColumnWidths(4, 2, 77); return [1, 2, 3, 4, 5].map((c) => sheet.getColumnWidth(c));',
      [100, 200, 100, 77, 77],
    ],
    [
      'row heights',
      'sheet.setRowHeight(2, 40).setRowHeights(4, 2, 50); return [1, 2, 3, 4, 5].map((r) => sheet.getRowHeight(r));',
      [21, 40, 21, 50, 50],
    ],
    [
      'autoResizeColumn(s)',
      'return [sheet.autoResizeColumn(1).getName(), sheet.autoResizeColumns(1, 3).getName()];',
      ['Sheet1', 'Sheet1'],
    ],
    ['gridlines', 'sheet.setHiddenGridlines(true); return sheet.hasHiddenGridlines();', true],
    [
      'setTabColor',
      "return [sheet.getTabColor(), sheet.setTabColor('#ff0000').getTabColor(), sheet.setTabColor(null).getTabColor()];",
      [null, '#ff0000', null],
    ],
    [
      'hideColumns and showColumns',
      'sheet.hideColumns(2, 2); const out = [1, 2, 3, 4].map((c) => sheet.isColumnHiddenByUser(c)); sheet.showColumns(2); return out.concat(sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3));',
      [false, true, true, false, false, true],
    ],
    [
      'hideColumn(range)',
      "sheet.hideColumn(sheet.getRange('B2')); const a = sheet.isColumnHiddenByUser(2); sheet.unhideColumn(sheet.getRange('B2')); return [a, sheet.isColumnHiddenByUser(2)];",
      [true, false],
    ],
    [
      'hideRows and showRows',
      'sheet.hideRows(2, 2); const out = [1, 2, 3, 4].map((r) => sheet.isRowHiddenByUser(r)); sheet.showRows(2, 2); return out.concat(sheet.isRowHiddenByUser(2));',
      [false, true, true, false, false],
    ],
    [
      'hideRow(range)',
      "sheet.hideRow(sheet.getRange('A3')); const a = sheet.isRowHiddenByUser(3); sheet.unhideRow(sheet.getRange('A3')); return [a, sheet.isRowHiddenByUser(3)];",
      [true, false],
    ],
    [
      'getActiveRange and getActiveCell',
      'return [sheet.getActiveRange().getA1Notation(), sheet.getActiveCell().getA1Notation(), ss.getActiveRange().getA1Notation(), ss.getActiveCell().getA1Notation(), SpreadsheetApp.getActiveRange().getA1Notation()];',
      ['A1', 'A1', 'A1', 'A1', 'A1'],
    ],
    [
      'setActiveRange',
      "sheet.setActiveRange(sheet.getRange('B2:C3')); return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];",
      ['B2:C3', 'B2'],
    ],
    ['range.activate', "sheet.getRange('B2:C3').activate(); return ss.getActiveRange().getA1Notation();", 'B2:C3'],
    [
      'String(sheet)',
      'return [String(sheet), typeof sheet, JSON.stringify({ a: sheet })].slice(0, 2);',
      ['Sheet', 'object'],
    ],
  ];
  membersHold(rows);
});

describe('rows and columns', () => {
  const fill = "sheet.getRange('A1:C3').setValues([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]);";
  const values = 'sheet.getDataRange().getValues()';
  const rows: MemberRow[] = [
    [
      'insertRowBefore',
      `${fill} sheet.insertRowBefore(2); return ${values};`,
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'insertRowAfter',
      `${fill} sheet.insertRowAfter(2); return ${values};`,
      [
        ['a', 'b', 'c'],
        [1, 2, 3],
        ['', '', ''],
        [4, 5, 6],
      ],
    ],
    [
      'insertRowsBefore',
      `${fill} sheet.insertRowsBefore(1, 2); return [sheet.getLastRow(), sheet.getMaxRows()];`,
      [5, 1002],
    ],
    ['insertRowsAfter', `${fill} sheet.insertRowsAfter(1, 2); return ${values}.length;`, 5],
    ['insertRows', `${fill} sheet.insertRows(2); sheet.insertRows(2, 2); return ${values}.length;`, 6],
    ['insertRowAfter the last', 'sheet.insertRowAfter(sheet.getMaxRows()); return sheet.getMaxRows();', 1001],
    ['insertColumnBefore', `${fill} sheet.insertColumnBefore(2); return ${values}[0];`, ['a', '', 'b', 'c']],
    [
      'insertColumnAfter',
      `${fill} sheet.insertColumnAfter(3); sheet.getRange('D1').setValue('d'); return ${values}[0];`,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'insertColumnsBefore, insertColumnsAfter, insertColumns',
      `${fill} sheet.insertColumnsBefore(1, 2); sheet.insertColumnsAfter(3, 1); sheet.insertColumns(1); return [${values}[0], sheet.getMaxColumns()];`,
      [['', '', '', 'a', '', 'b', 'c'], 30],
    ],
    [
      'deleteRow',
      `${fill} sheet.deleteRow(2); return [${values}, sheet.getMaxRows()];`,
      [
        [
          ['a', 'b', 'c'],
          [4, 5, 6],
        ],
        999,
      ],
    ],
    ['deleteRows', `${fill} sheet.deleteRows(2, 2); return ${values};`, [['a', 'b', 'c']]],
    ['deleteColumn', `${fill} sheet.deleteColumn(1); return ${values}[0];`, ['b', 'c']],
    ['deleteColumns', `${fill} sheet.deleteColumns(1, 2); return ${values}[0];`, ['c']],
    ['deleteRow of none', 'return caught(() => sheet.deleteRow(0));', 'Exception: Those rows are out of bounds.'],
    ['deleteRow beyond', 'return caught(() => sheet.deleteRow(1001));', 'Exception: Those rows are out of bounds.'],
    [
      'deleteColumn beyond',
      'return caught(() => sheet.deleteColumn(27));',
      'Exception: Those columns are out of bounds.',
    ],
    [
      'moveRows',
      `${fill} sheet.moveRows(sheet.getRange('A3'), 2); return ${values};`,
      [
        ['a', 'b', 'c'],
        [4, 5, 6],
        [1, 2, 3],
      ],
    ],
    [
      'moveRows downwards, in coordinates before the move',
      `${fill} sheet.moveRows(sheet.getRange('A1'), 4); return ${values};`,
      [
        [1, 2, 3],
        [4, 5, 6],
        ['a', 'b', 'c'],
      ],
    ],
    ['moveColumns', `${fill} sheet.moveColumns(sheet.getRange('C1'), 1); return ${values}[0];`, ['c', 'a', 'b']],
    [
      'insertCells(COLUMNS)',
      `${fill} sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.COLUMNS); return ${values}[1];`,
      ['', 1, 2, 3],
    ],
    [
      'insertCells(ROWS)',
      `${fill} sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS); return ${values}.map((r) => r[0]);`,
      ['a', '', 1, 4],
    ],
    [
      'deleteCells(COLUMNS)',
      `${fill} sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.COLUMNS); return ${values}[1];`,
      [2, 3, ''],
    ],
    [
      'deleteCells(ROWS)',
      `${fill} sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.ROWS); return ${values}.map((r) => r[0]);`,
      ['a', 4, ''],
    ],
    [
      'a held range stays where it was',
      `${fill} const r = sheet.getRange('A2'); sheet.insertRowBefore(1); return [r.getA1Notation(), r.getValue()];`,
      ['A2', 'a'],
    ],
    [
      'formulas follow',
      `${fill} sheet.getRange('E1').setFormula('=A2+A3'); sheet.insertRowBefore(1); return [sheet.getRange('E2').getFormula(), sheet.getRange('E2').getValue()];`,
      ['=A3+A4', 5],
    ],
    [
      'deleted references',
      `${fill} sheet.getRange('E1').setFormula('=A2'); sheet.deleteRow(2); return sheet.getRange('E1').getValue();`,
      '#REF!',
    ],
  ];
  membersHold(rows);
});
