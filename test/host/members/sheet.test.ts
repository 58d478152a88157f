/** @fileoverview Tabs: named, sized, hidden, cleared [docs ref: Sheet; facts 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

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
