/** @fileoverview Rows and columns inserted, deleted, moved; cells shifted [docs ref: Sheet, Range; facts 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

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
