/** @fileoverview Facts of section 2.3: dimensions, ranges, structure. */
import { factsHold } from '../builders/fact-table';

const fill = "sheet.getRange('A1:B4').setValues([['n', 'v'], ['b', 2], ['a', 3], ['c', 1]]);";
const first = 'sheet.getDataRange().getValues().map((r) => r[0])';

describe('ranges', () => {
  factsHold([
    [
      'fact 2.3.1',
      'rows and columns must match',
      "return [caught(() => sheet.getRange('A1:A3').setValues([[1], [2]])), caught(() => sheet.getRange('A1:C1').setValues([[1, 2]]))];",
      [
        'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
        'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
      ],
    ],
    [
      'fact 2.3.2',
      'counting begins at 1',
      'return [caught(() => sheet.getRange(0, 1)), caught(() => sheet.getRange(1, 0))];',
      [
        'Exception: The starting row of the range is too small.',
        'Exception: The starting column of the range is too small.',
      ],
    ],
    [
      'fact 2.3.3',
      'no range is empty',
      'return [caught(() => sheet.getRange(2, 1, 0, 1)), caught(() => sheet.getRange(1, 1, 1, -1)), caught(() => cell.offset(0, 0, 0))];',
      [
        'Exception: The number of rows in the range must be at least 1.',
        'Exception: The number of columns in the range must be at least 1.',
        'Exception: The number of rows in the range must be at least 1.',
      ],
    ],
    [
      'fact 2.3.4',
      'beyond the grid, no name, no tab',
      "return [caught(() => sheet.getRange(1001, 1)), caught(() => sheet.getRange('no range')), caught(() => ss.getRange('Nope!A1'))];",
      [
        'Exception: The coordinates of the range are outside the dimensions of the sheet.',
        'Exception: Range not found',
        'Exception: Sheet not found',
      ],
    ],
    [
      'fact 2.3.5',
      'the grid grows for appendRow and insertions alone',
      "sheet.getRange('A1000').setValue('x'); const before = sheet.getMaxRows(); sheet.appendRow(['y']); sheet.insertRowAfter(5); return [before, sheet.getMaxRows(), caught(() => sheet.getRange('A2000').setValue(1))];",
      [1000, 1002, 'Exception: The coordinates of the range are outside the dimensions of the sheet.'],
    ],
    [
      'fact 2.3.6',
      'rows and columns out of bounds',
      'return [caught(() => sheet.deleteRows(1000, 2)), caught(() => sheet.insertRowsBefore(1002, 1)), caught(() => sheet.hideRows(1001)), caught(() => sheet.deleteColumn(27)), caught(() => sheet.insertColumnAfter(27))];',
      [
        'Exception: Those rows are out of bounds.',
        'Exception: Those rows are out of bounds.',
        'Exception: Those rows are out of bounds.',
        'Exception: Those columns are out of bounds.',
        'Exception: Those columns are out of bounds.',
      ],
    ],
    [
      'fact 2.3.7',
      'not all rows may go',
      'const all = caught(() => sheet.deleteRows(1, 1000)); sheet.setFrozenRows(1); return [all, caught(() => sheet.deleteRows(2, 999)), caught(() => sheet.deleteColumns(1, 26))];',
      [
        "Exception: You can't delete all the rows on the sheet.",
        'Exception: Sorry, it is not possible to delete all non-frozen rows.',
        "Exception: You can't delete all the columns on the sheet.",
      ],
    ],
    [
      'fact 2.3.8',
      'the last tab, names taken and too long',
      "return [caught(() => ss.deleteSheet(sheet)), caught(() => ss.insertSheet('Sheet1')), caught(() => sheet.setName('x'.repeat(101)))];",
      [
        "Exception: You can't remove all the visible sheets in a document.",
        'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
        'Exception: The sheet name cannot be greater than 100 characters.',
      ],
    ],
    [
      'fact 2.3.9',
      'names are found exactly, taken in any case',
      "return [ss.getSheetByName('none'), ss.getSheetByName('SHEET1'), caught(() => ss.insertSheet('SHEET1')) !== 'nothing'];",
      [null, null, true],
    ],
    [
      'fact 2.3.10',
      'new tabs: 1000 × 26, active, 0-based place; copies are named',
      "const made = ss.insertSheet('a', 0); return [made.getMaxRows(), made.getMaxColumns(), ss.getActiveSheet().getName(), ss.getSheets()[0].getName(), made.copyTo(ss).getName(), sheet.getSheetId()];",
      [1000, 26, 'a', 'a', 'Copy of a', 0],
    ],
    [
      'fact 2.3.11',
      'ten million cells',
      'return caught(() => sheet.insertRowsAfter(1, 400000));',
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'fact 2.3.12',
      '50 000 characters a cell',
      "return [caught(() => { cell.setValue('x'.repeat(50001)); SpreadsheetApp.flush(); }), caught(() => { cell.setValue('x'.repeat(50000)); SpreadsheetApp.flush(); })];",
      ['Exception: Your input contains more than the maximum of 50000 characters in a single cell.', 'nothing'],
    ],
    [
      'fact 2.3.13',
      '18 278 columns',
      "const s = ss.insertSheet(); s.deleteRows(2, 999); s.insertColumnsAfter(26, 18278 - 26); return [s.getRange(1, 18278).getA1Notation(), caught(() => s.insertColumnsAfter(1, 1)) !== 'nothing'];",
      ['ZZZ1', true],
    ],
    [
      'fact 2.3.14',
      'appendRow goes below all content and grows the grid',
      "sheet.getRange('Z1000').setValue('far'); sheet.appendRow(['x']); return [sheet.getLastRow(), sheet.getRange('A1001').getValue(), sheet.getMaxRows()];",
      [1001, 'x', 1001],
    ],
    [
      'fact 2.3.16',
      'an inserted row takes formats and rules of its neighbour',
      "sheet.getRange('A1').setBackground('#ff0000').setNumberFormat('0.00'); sheet.getRange('B1').insertCheckboxes(); sheet.insertRowAfter(1); return [sheet.getRange('A2').getBackground(), sheet.getRange('A2').getNumberFormat(), sheet.getRange('B2').getDataValidation() !== null];",
      ['#ff0000', '0.00', true],
    ],
    [
      'fact 2.3.17',
      'moveRows counts before the move',
      `${fill} sheet.moveRows(sheet.getRange('2:2'), 5); return ${first};`,
      ['n', 'a', 'c', 'b'],
    ],
    [
      'fact 2.3.18',
      'whole rows and columns, corners in any order',
      "return ['5:7', 'D:F', 'C5:B2', 'F:D', '7:5'].map((a) => { const r = sheet.getRange(a); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]; });",
      [
        ['5:7', 3, 26],
        ['D:F', 1000, 3],
        ['B2:C5', 4, 2],
        ['D:F', 1000, 3],
        ['5:7', 3, 26],
      ],
    ],
    [
      'fact 2.3.19',
      'R1C1 texts are taken',
      "return ['R5C3', 'r1c1:r2c2'].map((a) => sheet.getRange(a).getA1Notation());",
      ['C5', 'A1:B2'],
    ],
    [
      'fact 2.3.20',
      'sheet.sort sorts the header, but not when frozen',
      `${fill} sheet.sort(1); const loose = ${first}; sheet.getRange('A1:B4').setValues([['n', 'v'], ['b', 2], ['a', 3], ['c', 1]]); sheet.setFrozenRows(1); sheet.sort(1); return [loose, ${first}];`,
      [
        ['a', 'b', 'c', 'n'],
        ['n', 'a', 'b', 'c'],
      ],
    ],
    [
      'fact 2.3.20',
      'numbers before texts before booleans, blanks last',
      "sheet.getRange('A1:A5').setValues([[''], [true], ['t'], [2], [false]]); sheet.getRange('A1:A5').sort(1); return sheet.getRange('A1:A5').getValues().map((r) => r[0]);",
      [2, 't', false, true, ''],
    ],
    [
      'fact 2.3.21',
      'range.sort counts columns of the tab',
      "const r = sheet.getRange('C1:D2').setValues([['x', 2], ['y', 1]]); r.sort(4); return r.getValues();",
      [
        ['y', 1],
        ['x', 2],
      ],
    ],
    [
      'fact 2.3.22',
      'one filter a tab; its sort keeps the header; an unsorted column has no order',
      `${fill} const f = sheet.getRange('A1:B4').createFilter(); f.sort(2, true); return [caught(() => cell.createFilter()), ${first}, caught(() => f.getColumnSortSpec(1).getSortOrder())];`,
      [
        "Exception: You can't create a filter in a sheet that already has a filter.",
        ['n', 'c', 'b', 'a'],
        'Exception: Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      ],
    ],
    [
      'fact 2.3.23',
      'copyTo fills larger targets and overflows smaller ones',
      "const r = sheet.getRange('A1:B1').setValues([[1, 2]]); r.copyTo(sheet.getRange('A3')); r.copyTo(sheet.getRange('A5:D6')); return [sheet.getRange('A3:B3').getValues(), sheet.getRange('A5:D6').getValues(), caught(() => r.copyTo(sheet.getRange('A9'), { unknown: true }))];",
      [
        [[1, 2]],
        [
          [1, 2, 1, 2],
          [1, 2, 1, 2],
        ],
        'nothing',
      ],
    ],
    [
      'fact 2.3.24',
      'names: missing ones, and they follow insertions',
      "ss.setNamedRange('here', sheet.getRange('B2')); sheet.insertRowBefore(1); sheet.insertColumnBefore(1); return [caught(() => ss.removeNamedRange('none')) !== 'nothing', ss.getRangeByName('none'), ss.getRangeByName('here').getA1Notation()];",
      [true, null, 'C3'],
    ],
    [
      'fact 2.3.25',
      'what names may not be',
      "return ['1st', 'true', 'A1', 'R1C1', 'a b', 'x'.repeat(251)].filter((name) => caught(() => ss.setNamedRange(name, cell)) === 'nothing');",
      [],
    ],
    [
      'fact 2.3.26',
      'removeDuplicates reads hidden rows too',
      "sheet.getRange('A1:A3').setValues([['x'], ['x'], ['y']]); sheet.hideRows(2); return sheet.getRange('A1:A3').removeDuplicates().getValues();",
      [['x'], ['y']],
    ],
  ]);
});
