/** @fileoverview Rows and columns inserted, deleted, appended, sorted, filtered [facts 2.1, 2.3; traps 12 to 15]. */
import type { Sheet } from '../../../../host/services/spreadsheet/sheet';
import { Dimension } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { openScript } from './open-script';

function sheetWith(rows: unknown[][]): Sheet {
  const sheet = openScript().app.getActiveSheet();
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
  return sheet;
}

function column(sheet: Sheet, letter: string, rows: number): unknown[] {
  return sheet
    .getRange(`${letter}1:${letter}${rows}`)
    .getValues()
    .map(([value]) => value);
}

describe('trap 12: one row that is not frozen must stay', () => {
  it('refuses to delete every row', () => {
    const sheet = sheetWith([['x']]);
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  });

  it('refuses to delete all rows below a frozen header', () => {
    const sheet = sheetWith([['title'], ['x']]);
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    sheet.deleteRows(2, 998);
    expect(sheet.getMaxRows()).toBe(2);
  });

  it('holds for columns too', () => {
    const sheet = sheetWith([['x']]);
    expect(() => sheet.deleteColumns(1, 26)).toThrow("You can't delete all the columns on the sheet.");
  });

  it.each<[string, (sheet: Sheet) => unknown]>([
    ['deleteRow', (s) => s.deleteRow(1001)],
    ['deleteRows', (s) => s.deleteRows(1000, 2)],
    ['insertRowBefore', (s) => s.insertRowBefore(1001)],
    ['insertRowAfter', (s) => s.insertRowAfter(0)],
    ['insertRowsAfter', (s) => s.insertRowsAfter(1001, 1)],
    ['hideRows', (s) => s.hideRows(1000, 2)],
  ])('%s knows its bounds', (_method, act) => {
    expect(() => act(sheetWith([['x']]))).toThrow('Those rows are out of bounds.');
  });
});

describe('trap 13: appendRow goes below the last content of the whole sheet', () => {
  it('and not of column A', () => {
    const sheet = sheetWith([['a', 'b']]);
    sheet.getRange('C7').setValue('far');
    sheet.appendRow(['new']);
    expect(sheet.getRange('A8').getValue()).toBe('new');
  });

  it('a checkbox counts: the grid grows', () => {
    const sheet = sheetWith([['a']]);
    sheet.getRange('B1:B1000').insertCheckboxes();
    sheet.appendRow(['new']);
    expect([sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 1001, 'new']);
  });

  it('formats alone do not count', () => {
    const sheet = sheetWith([['a']]);
    sheet.getRange('A1:A50').setBackground('red').setNumberFormat('@');
    expect(sheet.getLastRow()).toBe(1);
  });

  it('what it made room for can be reached at once', () => {
    const sheet = sheetWith([['a']]);
    sheet.getRange('A1000').setValue('end');
    sheet.appendRow(['x', ...Array(29).fill('')]);
    expect(sheet.getRange(1001, 1).getValue()).toBe('x');
    sheet.appendRow(Array(30).fill('y'));
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AD1002').getValue()]).toEqual([1002, 30, 'y']);
  });

  it('two in a row take two rows', () => {
    const sheet = sheetWith([['a']]);
    sheet.appendRow([1]).appendRow([2]);
    expect(column(sheet, 'A', 3)).toEqual(['a', 1, 2]);
  });

  it('goes to row 1 of an empty sheet, where the last row is 0', () => {
    const sheet = openScript().app.getActiveSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.appendRow(['x', 'y']);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1, 2]);
  });
});

describe('trap 14: hidden rows are still read', () => {
  it('by a person and by the filter', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A4').setValues([['title'], ['x'], ['y'], ['z']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['y']).build());
    sheet.hideRows(2);
    expect(column(sheet, 'A', 4)).toEqual(['title', 'x', 'y', 'z']);
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, false, false]);
  });
});

describe('trap 15: sorting a sheet takes the header along', () => {
  const rows = [['title'], [3], [1], [true], ['text'], [''], [2]];

  it('unless it is frozen', () => {
    const sheet = sheetWith(rows);
    sheet.setFrozenRows(1);
    sheet.sort(1);
    expect(column(sheet, 'A', 7)).toEqual(['title', 1, 2, 3, 'text', true, '']);
  });

  it('numbers before texts before booleans, blanks last', () => {
    const sheet = sheetWith(rows);
    sheet.sort(1);
    expect(column(sheet, 'A', 7)).toEqual([1, 2, 3, 'text', 'title', true, '']);
  });

  it('a range is sorted by columns of the sheet, not of the range', () => {
    const sheet = sheetWith([
      ['keep', 'b', 1],
      ['keep2', 'a', 2],
    ]);
    sheet.getRange('B1:C2').sort({ column: 3, ascending: false });
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['keep', 'a', 2],
      ['keep2', 'b', 1],
    ]);
  });

  it('a filter keeps its header', () => {
    const sheet = sheetWith([['title'], ['z'], ['a']]);
    sheet.getRange('A1:A3').createFilter().sort(1, true);
    expect(column(sheet, 'A', 3)).toEqual(['title', 'a', 'z']);
  });
});

describe('a filter', () => {
  it('is there once only', () => {
    const sheet = sheetWith([['a'], ['b']]);
    sheet.getDataRange().createFilter();
    expect(() => sheet.getDataRange().createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('throws for the order of a column that is not sorted', () => {
    const filter = sheetWith([['a'], ['b']])
      .getDataRange()
      .createFilter();
    expect(() => filter.getColumnSortSpec(1).getSortOrder()).toThrow(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
    expect(filter.sort(1, false).getColumnSortSpec(1).isAscending()).toBe(false);
  });

  it('shows all rows again when it goes', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A2').setValues([['t'], ['x']]);
    const filter = sheet.getDataRange().createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().whenTextEqualTo('y').build());
    expect(sheet.isRowHiddenByFilter(2)).toBe(true);
    filter.remove();
    expect([sheet.isRowHiddenByFilter(2), sheet.getFilter()]).toEqual([false, null]);
  });
});

describe('inserted and moved lines', () => {
  it('look like the neighbour that is named', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet
      .getRange('A1')
      .setBackground('#000000')
      .setDataValidation(app.newDataValidation().requireTextIsEmail().build());
    sheet.insertRowAfter(1).insertRowBefore(1);
    const shown = sheet.getRange('A1:A4').getBackgrounds().flat();
    expect(shown).toEqual(['#000000', '#000000', '#000000', '#ffffff']);
    expect(sheet.getRange('A3').getDataValidation()).not.toBeNull();
  });

  it('go before the destination, counted before the move', () => {
    const sheet = sheetWith([['a'], ['b'], ['c'], ['d']]);
    sheet.moveRows(sheet.getRange('A1:A2'), 4);
    expect(column(sheet, 'A', 4)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('columns move with all they have', () => {
    const sheet = sheetWith([['a', 'b', 'c']]);
    sheet.getRange('A1').setNote('mine');
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect([sheet.getRange('A1:C1').getValues(), sheet.getRange('C1').getNote()]).toEqual([[['b', 'c', 'a']], 'mine']);
  });

  it('cells shifted down and back', () => {
    const sheet = sheetWith([['a'], ['b']]);
    const { ROWS } = Dimension;
    sheet.getRange('A1').insertCells(ROWS);
    expect(column(sheet, 'A', 3)).toEqual(['', 'a', 'b']);
    sheet.getRange('A1').deleteCells(ROWS);
    expect(column(sheet, 'A', 3)).toEqual(['a', 'b', '']);
  });

  it('removes duplicates without regard to case', () => {
    const sheet = sheetWith([['a'], ['A'], ['b'], ['a']]);
    expect(sheet.getRange('A1:A4').removeDuplicates().getA1Notation()).toBe('A1:A2');
    expect(column(sheet, 'A', 4)).toEqual(['a', 'b', '', '']);
  });

  it('removes duplicates in hidden rows too', () => {
    const sheet = sheetWith([['a'], ['a'], ['b']]);
    sheet.hideRows(2);
    sheet.getRange('A1:A3').removeDuplicates();
    expect(column(sheet, 'A', 3)).toEqual(['a', 'b', '']);
  });

  it('ends at column ZZZ', () => {
    const sheet = sheetWith([['a']]);
    sheet.deleteRows(1, 990);
    sheet.insertColumnsAfter(26, 18_252);
    expect(sheet.getRange(1, 18_278).getA1Notation()).toBe('ZZZ1');
    expect(() => sheet.insertColumnAfter(1)).toThrow();
  });
});
