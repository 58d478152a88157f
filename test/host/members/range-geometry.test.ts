/** @fileoverview Where a Range is: every overload of getRange, notations, offsets, bounds [docs ref: Sheet, Range; facts 2.1, 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('Sheet.getRange', () => {
  const rows: MemberRow[] = [
    ['getRange(row, column)', 'return sheet.getRange(2, 3).getA1Notation();', 'C2'],
    ['getRange(row, column, rows)', 'return sheet.getRange(2, 3, 4).getA1Notation();', 'C2:C5'],
    ['getRange(row, column, rows, columns)', 'return sheet.getRange(2, 3, 4, 2).getA1Notation();', 'C2:D5'],
    ['getRange(a1)', "return sheet.getRange('b2:c3').getA1Notation();", 'B2:C3'],
    ['getRange(a1) with $', "return sheet.getRange('$C$3').getA1Notation();", 'C3'],
    ['getRange(a1), corners inverted', "return sheet.getRange('C5:B2').getA1Notation();", 'B2:C5'],
    [
      'getRange(rows)',
      "const r = sheet.getRange('5:7'); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()];",
      ['5:7', 3, 26],
    ],
    [
      'getRange(columns)',
      "const r = sheet.getRange('D:F'); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()];",
      ['D:F', 1000, 3],
    ],
    ['getRange(columns), inverted', "return sheet.getRange('D:B').getA1Notation();", 'B:D'],
    ['getRange(rows), inverted', "return sheet.getRange('5:2').getA1Notation();", '2:5'],
    [
      'getRange(open end)',
      "const r = sheet.getRange('A2:A'); return [r.getA1Notation(), r.getRow(), r.getNumRows(), r.getLastRow()];",
      ['A2:A', 2, 999, 1000],
    ],
    [
      'getRange(open end, two columns)',
      "const r = sheet.getRange('A2:C'); return [r.getNumRows(), r.getNumColumns()];",
      [999, 3],
    ],
    ['getRange(R1C1)', "return sheet.getRange('R5C3').getA1Notation();", 'C5'],
    ['getRange(R1C1 area)', "return sheet.getRange('R2C2:R4C5').getA1Notation();", 'B2:E4'],
    ['getRange(r1c1 in lower case)', "return sheet.getRange('r1c1:r2c2').getA1Notation();", 'A1:B2'],
    ['getRange(with its sheet)', "return sheet.getRange('Sheet1!E10:F12').getA1Notation();", 'E10:F12'],
    ['getRange(with its sheet in quotes)', 'return sheet.getRange("\'Sheet1\'!E10").getA1Notation();', 'E10'],
    [
      'getRange(0, 1)',
      'return caught(() => sheet.getRange(0, 1));',
      'Exception: The starting row of the range is too small.',
    ],
    [
      'getRange(1, 0)',
      'return caught(() => sheet.getRange(1, 0));',
      'Exception: The starting column of the range is too small.',
    ],
    [
      'getRange(…, 0)',
      'return caught(() => sheet.getRange(1, 1, 0));',
      'Exception: The number of rows in the range must be at least 1.',
    ],
    [
      'getRange(…, -3, 2)',
      'return caught(() => sheet.getRange(2, 1, -3, 2));',
      'Exception: The number of rows in the range must be at least 1.',
    ],
    [
      'getRange(…, 1, 0)',
      'return caught(() => sheet.getRange(1, 1, 1, 0));',
      'Exception: The number of columns in the range must be at least 1.',
    ],
    [
      'getRange(beyond the rows)',
      'return caught(() => sheet.getRange(1001, 1));',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'getRange(size beyond the rows)',
      'return caught(() => sheet.getRange(999, 1, 3, 1));',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'getRange(beyond the columns)',
      'return caught(() => sheet.getRange(1, 27));',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['getRange(no range)', "return caught(() => sheet.getRange('no such name'));", 'Exception: Range not found'],
    [
      'getRange()',
      'return caught(() => sheet.getRange());',
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'getRange(null)',
      'return caught(() => sheet.getRange(null));',
      "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'getRange(text, number)',
      "return caught(() => sheet.getRange('A', 1));",
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ];
  membersHold(rows);
});

describe('Spreadsheet.getRange', () => {
  const rows: MemberRow[] = [
    ['a1 of the active tab', "return ss.getRange('B2').getSheet().getName();", 'Sheet1'],
    [
      'a1 of another tab',
      "ss.insertSheet('My Tab'); return ss.getRange(\"'My Tab'!B2\").getSheet().getName();",
      'My Tab',
    ],
    ['a quote in a name', "ss.insertSheet(\"it's\"); return ss.getRange(\"'it''s'!B2\").getSheet().getName();", "it's"],
    ['a tab that is not there', "return caught(() => ss.getRange('Nope!A1'));", 'Exception: Sheet not found'],
    [
      'a named range',
      "ss.setNamedRange('Total', sheet.getRange('B2:B4')); return [ss.getRange('Total').getA1Notation(), ss.getRangeByName('Total').getA1Notation(), sheet.getRange('Total').getNumRows()];",
      ['B2:B4', 'B2:B4', 3],
    ],
  ];
  membersHold(rows);
});

describe('Range, where it is', () => {
  const rows: MemberRow[] = [
    [
      'getRow … getLastColumn',
      "const r = sheet.getRange('C2:D4'); return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth(), r.getRowIndex(), r.getColumnIndex()];",
      [2, 3, 4, 4, 3, 2, 3, 2, 2, 3],
    ],
    [
      'getCell',
      "const r = sheet.getRange('C2:D4'); return [r.getCell(1, 1).getA1Notation(), r.getCell(3, 2).getA1Notation()];",
      ['C2', 'D4'],
    ],
    ['getCell beyond', "return caught(() => sheet.getRange('C2:D4').getCell(4, 1)).startsWith('Exception: ');", true],
    ['getGridId', "return sheet.getRange('C2').getGridId() === sheet.getSheetId();", true],
    ['getSheet', "return sheet.getRange('C2').getSheet().getName();", 'Sheet1'],
    ['getA1Notation of one cell', 'return sheet.getRange(1, 1, 1, 1).getA1Notation();', 'A1'],
    [
      'getA1Notation behind Z',
      'const s = ss.insertSheet(); s.insertColumnsAfter(26, 30); return [s.getRange(1, 27).getA1Notation(), s.getRange(1, 53).getA1Notation()];',
      ['AA1', 'BA1'],
    ],
    ['offset(rows, columns)', "return sheet.getRange('B2:C4').offset(1, 2).getA1Notation();", 'D3:E5'],
    ['offset(rows, columns, height)', "return sheet.getRange('B2:C4').offset(0, 0, 1).getA1Notation();", 'B2:C2'],
    [
      'offset(rows, columns, height, width)',
      "return sheet.getRange('B2:C4').offset(-1, -1, 1, 1).getA1Notation();",
      'A1',
    ],
    [
      'offset without rows',
      "return caught(() => sheet.getRange('A1:B2').offset(0, 0, 0));",
      'Exception: The number of rows in the range must be at least 1.',
    ],
    [
      'offset without columns',
      "return caught(() => sheet.getRange('A1:B2').offset(0, 0, 1, 0));",
      'Exception: The number of columns in the range must be at least 1.',
    ],
    [
      'offset above the sheet',
      "return caught(() => sheet.getRange('A1').offset(-1, 0)).startsWith('Exception: ');",
      true,
    ],
    [
      'bounds of an area',
      "const r = sheet.getRange('A5:C10'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
      [true, true, true, true],
    ],
    [
      'bounds of rows',
      "const r = sheet.getRange('3:5'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
      [true, true, false, false],
    ],
    [
      'bounds of columns',
      "const r = sheet.getRange('B:D'); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];",
      [false, false, true, true],
    ],
    [
      'getDataRange of an empty tab',
      'const r = sheet.getDataRange(); return [r.getA1Notation(), r.getValues(), r.getNumRows()];',
      ['A1', [['']], 1],
    ],
    ['getDataRange', "sheet.getRange('C4').setValue(1); return sheet.getDataRange().getA1Notation();", 'A1:C4'],
    [
      'getRangeList',
      "return sheet.getRangeList(['A2:C3', 'b4']).getRanges().map((r) => r.getA1Notation());",
      ['A2:C3', 'B4'],
    ],
    [
      'String(range)',
      "return [String(sheet.getRange('A1')), typeof sheet.getRange('A1'), sheet.getRange('A1').toString()];",
      ['Range', 'object', 'Range'],
    ],
  ];
  membersHold(rows);
});

describe('where the data ends', () => {
  const island =
    "sheet.getRange('B2:D4').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); sheet.getRange('B8').setValue('x');";
  const next = (from: string, direction: string): string =>
    `${island} return sheet.getRange('${from}').getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation();`;
  const region = (from: string, dimension = ''): string =>
    `${island} return sheet.getRange('${from}').getDataRegion(${dimension}).getA1Notation();`;
  const rows: MemberRow[] = [
    ['getNextDataCell down, from empty', next('B1', 'DOWN'), 'B2'],
    ['getNextDataCell down, in a block', next('B2', 'DOWN'), 'B4'],
    ['getNextDataCell down, over a gap', next('B4', 'DOWN'), 'B8'],
    ['getNextDataCell down, nothing more', next('B8', 'DOWN'), 'B1000'],
    ['getNextDataCell up', next('B8', 'UP'), 'B4'],
    ['getNextDataCell up to the top', next('B2', 'UP'), 'B1'],
    ['getNextDataCell right', next('B3', 'NEXT'), 'D3'],
    ['getNextDataCell right to the edge', next('D3', 'NEXT'), 'Z3'],
    ['getNextDataCell left', next('D3', 'PREVIOUS'), 'B3'],
    ['getDataRegion inside', region('C3'), 'B2:D4'],
    ['getDataRegion of an empty cell', region('G20'), 'G20'],
    ['getDataRegion of a neighbour', region('E3'), 'B2:E4'],
    ['getDataRegion(ROWS)', region('C3', 'SpreadsheetApp.Dimension.ROWS'), 'C2:C4'],
    ['getDataRegion(COLUMNS)', region('C3', 'SpreadsheetApp.Dimension.COLUMNS'), 'B3:D3'],
    ['getLastRow and getLastColumn', `${island} return [sheet.getLastRow(), sheet.getLastColumn()];`, [8, 4]],
    ['getLastRow of an empty tab', 'return [sheet.getLastRow(), sheet.getLastColumn()];', [0, 0]],
    ['getLastRow after clearing', `${island} sheet.getRange('B8').clearContent(); return sheet.getLastRow();`, 4],
    ['getLastRow, formula of nothing', "sheet.getRange('A9').setFormula('=\"\"'); return sheet.getLastRow();", 9],
    [
      'getLastRow, format alone',
      "sheet.getRange('A9').setBackground('red').setNote('n'); return sheet.getLastRow();",
      0,
    ],
    ['getMaxRows and getMaxColumns', 'return [sheet.getMaxRows(), sheet.getMaxColumns()];', [1000, 26]],
  ];
  membersHold(rows);
});
