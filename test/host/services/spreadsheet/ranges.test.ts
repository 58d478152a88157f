/** @fileoverview Finding ranges, their notation and the refusals of live [facts 2.3; traps 10, 11]. */
import type { Sheet } from '../../../../host/services/spreadsheet/sheet';
import { Dimension, Direction } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { openScript } from './open-script';

function sheetOf(): Sheet {
  return openScript().app.getActiveSheet();
}

describe('trap 10: the grid does not grow for getRange', () => {
  it('has 1,000 rows and 26 columns at first', () => {
    const sheet = sheetOf();
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it.each([
    ['a cell below', [1001, 1]],
    ['a cell to the right', [1, 27]],
    ['a range that ends below', [999, 1, 3, 1]],
    ['a notation below', ['A1001']],
  ])('refuses %s', (_what, args) => {
    expect(() => sheetOf().getRange(...args)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('refuses an offset beyond it', () => {
    expect(() => sheetOf().getRange('A1000').offset(1, 0)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});

describe('trap 11: a range has at least one row and one column', () => {
  it.each([
    [[2, 1, 0, 3], 'The number of rows in the range must be at least 1.'],
    [[2, 1, -1, 3], 'The number of rows in the range must be at least 1.'],
    [[2, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
  ])('getRange(%p)', (args, message) => {
    expect(() => sheetOf().getRange(...args)).toThrow(message);
  });

  it('offset with no rows', () => {
    expect(() => sheetOf().getRange('A1').offset(0, 0, 0)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });
});

describe('where a range begins', () => {
  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[Number.NaN, 1], 'The coordinates or dimensions of the range are invalid.'],
  ])('getRange(%p)', (args, message) => {
    let caught: Error | null = null;
    try {
      sheetOf().getRange(...args);
    } catch (error) {
      caught = error as Error;
    }
    expect([caught?.name, caught?.message]).toEqual(['Exception', message]);
  });
});

describe('notations', () => {
  it.each([
    ['A1', 'A1', 1, 1],
    ['B2:C5', 'B2:C5', 4, 2],
    ['C5:B2', 'B2:C5', 4, 2],
    ['5:7', '5:7', 3, 26],
    ['D:F', 'D:F', 1000, 3],
    ['A2:A', 'A2:A', 999, 1],
    ['R2C3', 'C2', 1, 1],
    ['r2c3:r4c5', 'C2:E4', 3, 3],
  ])('%s is %s', (notation, a1, rows, columns) => {
    const range = sheetOf().getRange(notation);
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([a1, rows, columns]);
  });

  it('says which ends are open', () => {
    const range = sheetOf().getRange('D:F');
    expect([
      range.isStartRowBounded(),
      range.isEndRowBounded(),
      range.isStartColumnBounded(),
      range.isEndColumnBounded(),
    ]).toEqual([false, false, true, true]);
  });

  it.each(['', 'nothing here', 'Nothing', 'A1:B2:C3'])('%p is no range', (notation) => {
    expect(() => sheetOf().getRange(notation)).toThrow('Range not found');
  });

  it('takes a sheet name in a file, quoted or not', () => {
    const file = openScript().app.getActive();
    file.insertSheet("客户 '1'");
    expect(file.getRange("'客户 ''1'''!B2").getSheet().getName()).toBe("客户 '1'");
    expect(() => file.getRange('Missing!A1')).toThrow('Sheet not found');
  });

  it('takes the name of a range', () => {
    const file = openScript().app.getActive();
    file.setNamedRange('prices', file.getRange('B2:B9'));
    expect(file.getActiveSheet().getRange('prices').getA1Notation()).toBe('B2:B9');
  });
});

describe('arguments of the wrong type', () => {
  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['getRange("A1", "B2")', (s) => s.getRange('A1', 'B2'), '(String,String)|Sheet.getRange'],
    ['getRange(null, 1)', (s) => s.getRange(null, 1), '(null,number)|Sheet.getRange'],
    ['getRange(1)', (s) => s.getRange(1), '(number)|Sheet.getRange'],
    ['setValues([1, 2])', (s) => s.getRange('A1').setValues([1, 2]), '(number[])|Range.setValues'],
    ['setValues("x")', (s) => s.getRange('A1').setValues('x'), '(String)|Range.setValues'],
    ['setNumberFormat(null)', (s) => s.getRange('A1').setNumberFormat(null), '(null)|Range.setNumberFormat'],
    ['setFrozenRows("1")', (s) => s.setFrozenRows('1'), '(String)|Sheet.setFrozenRows'],
    ['setWrap()', (s) => s.getRange('A1').setWrap(), '()|Range.setWrap'],
    ['protect(1)', (s) => s.protect(1), '(number)|Sheet.protect'],
  ])('%s', (_call, act, expected) => {
    const [types, member] = expected.split('|');
    expect(() => act(sheetOf())).toThrow(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.${member}.`,
    );
  });
});

describe('sizes of data', () => {
  it.each([
    [[[1], [2]], 'rows', 2, 3],
    [[[1], [2, 3], [4]], 'columns', 2, 1],
    [[], 'rows', 0, 3],
  ])('%p into A1:A3', (data, what, has, wants) => {
    expect(() => sheetOf().getRange('A1:A3').setValues(data)).toThrow(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  });

  it('holds for formats, notes and formulas alike', () => {
    const range = sheetOf().getRange('A1:A2');
    for (const act of [
      () => range.setBackgrounds([['red']]),
      () => range.setNotes([['x']]),
      () => range.setFormulas([['=1']]),
      () => range.setNumberFormats([['@']]),
    ]) {
      expect(act).toThrow('The data has 1 but the range has 2.');
    }
  });
});

describe('finding the way', () => {
  it('grows a region over its neighbours', () => {
    const sheet = sheetOf();
    sheet.getRange('B2:D4').setValue('x');
    sheet.getRange('F6:G7').setValue('y');
    const region = (from: string, ...args: unknown[]) =>
      sheet
        .getRange(from)
        .getDataRegion(...args)
        .getA1Notation();
    expect(['C3', 'A1', 'B1', 'E3', 'F6'].map((from) => region(from))).toEqual([
      'B2:D4',
      'A1',
      'B1:D4',
      'B2:E4',
      'F6:G7',
    ]);
    expect([region('C3', Dimension.ROWS), region('C3', Dimension.COLUMNS)]).toEqual(['C2:C4', 'B3:D3']);
  });

  it('goes to the end of the data, then to the edge', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A3').setValue('x');
    const down = (from: string) => sheet.getRange(from).getNextDataCell(Direction.DOWN).getA1Notation();
    expect([down('A1'), down('A3'), down('B1')]).toEqual(['A3', 'A1000', 'B1000']);
  });
});
