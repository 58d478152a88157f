/** @fileoverview Tabs, names, layout, groups, settings [facts 2.3]. */
import { GroupControlTogglePosition, SheetType } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { OWNER, openScript } from './open-script';

describe('tabs', () => {
  it('are inserted, become active, and have 1,000 x 26 cells', () => {
    const { app } = openScript();
    const sheet = app.getActive().insertSheet('new', 0);
    expect([sheet.getIndex(), app.getActiveSheet().getName(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
      1,
      'new',
      1000,
      26,
    ]);
    expect(sheet.getType()).toBe(SheetType.GRID);
  });

  it('go behind the active one without an index', () => {
    const { app } = openScript();
    const file = app.getActive();
    file.insertSheet('b');
    file.setActiveSheet(file.getSheetByName('Sheet1'));
    file.insertSheet('a');
    expect(file.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1', 'a', 'b']);
  });

  it.each([
    ['insertSheet', ['Sheet1'], 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ['insertSheet', ['SHEET1'], 'A sheet with the name "SHEET1" already exists. Please enter another name.'],
    ['insertSheet', ['x'.repeat(101)], 'The sheet name cannot be greater than 100 characters.'],
    ['deleteActiveSheet', [], "You can't remove all the visible sheets in a document."],
    [
      'insertSheet',
      [true],
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
    ],
  ])('%s(%p) is refused', (method, args, message) => {
    const file = openScript().app.getActive() as unknown as Record<string, (...given: unknown[]) => unknown>;
    expect(() => file[method]?.(...args)).toThrow(message);
  });

  it('are copied as Copy of X, from a template, or into another file', () => {
    const { app } = openScript();
    const file = app.getActive();
    file.getActiveSheet().getRange('A1').setValue('x');
    expect(file.duplicateActiveSheet().getName()).toBe('Copy of Sheet1');
    expect(
      file
        .insertSheet('made', { template: file.getSheetByName('Sheet1') })
        .getRange('A1')
        .getValue(),
    ).toBe('x');
    expect(file.getSheetByName('Sheet1')?.copyTo(file).getName()).toBe('Copy of Sheet1 2');
  });

  it('are matched by exact name, moved and renamed', () => {
    const { app } = openScript();
    const file = app.getActive();
    file.insertSheet('b');
    file.moveActiveSheet(1);
    file.renameActiveSheet('c');
    expect([file.getSheets().map((sheet) => sheet.getName()), file.getSheetByName('C')]).toEqual([
      ['c', 'Sheet1'],
      null,
    ]);
  });

  it('a deleted one is known no more', () => {
    const { app } = openScript();
    const file = app.getActive();
    const sheet = file.insertSheet('b');
    file.deleteSheet(sheet);
    expect(() => sheet.getName()).toThrow(/^Sheet \d+ not found$/);
    expect(file.getNumSheets()).toBe(1);
  });

  it('never all hidden', () => {
    expect(() => openScript().app.getActiveSheet().hideSheet()).toThrow();
  });

  it('the file has at most ten million cells', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.insertRowsAfter(1000, 300_000);
    expect(() => sheet.insertRowsAfter(1000, 90_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('layout', () => {
  it('sizes, frozen panes, colour of the tab', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.setColumnWidth(2, 180).setColumnWidths(4, 2, 60).setRowHeight(1, 40).setTabColor('blue');
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect([1, 2, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([100, 180, 60, 60]);
    expect([sheet.getRowHeight(1), sheet.getRowHeight(2), sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([
      40, 21, 2, 1,
    ]);
    expect(sheet.getTabColor()).toBe('#0000ff');
  });

  it('toggles of groups, direction, grid lines', () => {
    const sheet = openScript().app.getActiveSheet();
    expect([sheet.getRowGroupControlPosition(), sheet.isRightToLeft(), sheet.hasHiddenGridlines()]).toEqual([
      GroupControlTogglePosition.AFTER,
      false,
      false,
    ]);
    sheet.getRange('2:3').shiftRowGroupDepth(1);
    sheet.setRowGroupControlPosition(GroupControlTogglePosition.BEFORE).setRightToLeft(true).setHiddenGridlines(true);
    expect([sheet.getRowGroup(2, 1).getControlIndex(), sheet.isRightToLeft(), sheet.hasHiddenGridlines()]).toEqual([
      1,
      true,
      true,
    ]);
  });

  it('hidden columns and rows', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.hideColumns(2, 2);
    sheet.hideRow(sheet.getRange('A5:A6'));
    sheet.showColumns(3);
    expect([2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, false]);
    expect([5, 6, 7].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, true, false]);
  });

  it('groups of columns', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('B:D').shiftColumnGroupDepth(1);
    sheet.getRange('C:C').shiftColumnGroupDepth(1);
    expect([1, 2, 3].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 2]);
    const group = sheet.getColumnGroup(2, 1).collapse();
    expect([group.isCollapsed(), group.getRange().getA1Notation(), sheet.isColumnHiddenByUser(4)]).toEqual([
      true,
      'B1:D1000',
      true,
    ]);
    sheet.expandAllColumnGroups();
    expect(sheet.isColumnHiddenByUser(4)).toBe(false);
    expect(() => sheet.getColumnGroup(9, 1)).toThrow();
  });
});

describe('named ranges', () => {
  it('follow their rows and can be read back', () => {
    const file = openScript().app.getActive();
    file.setNamedRange('prices', file.getRange('B2:B9'));
    file.getActiveSheet().insertRowBefore(1);
    file.insertSheet('first', 0);
    expect(file.getRangeByName('prices')?.getA1Notation()).toBe('B3:B10');
    expect(file.getNamedRanges().map((named) => named.getName())).toEqual(['prices']);
    file.getNamedRanges()[0]?.setName('costs');
    expect([file.getRangeByName('prices'), file.getRangeByName('costs')?.getA1Notation()]).toEqual([null, 'B3:B10']);
  });

  it('a missing one cannot be removed', () => {
    expect(() => openScript().app.getActive().removeNamedRange('missing')).toThrow();
  });

  it.each(['1st', 'a b', 'true', 'A1', 'R1C1', 'x'.repeat(251)])('%s is no name', (name) => {
    const file = openScript().app.getActive();
    expect(() => file.setNamedRange(name, file.getRange('A1'))).toThrow();
  });
});

describe('the file', () => {
  it('knows its id, address, zone, locale and people', () => {
    const { app } = openScript({ locale: 'zh_CN' });
    const file = app.getActive();
    expect([file.getId(), file.getUrl(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale()]).toEqual([
      'file-1',
      'https://docs.google.com/spreadsheets/d/file-1/edit',
      'Asia/Shanghai',
      'zh_CN',
    ]);
    file.addEditor('liqiang@example.com').addViewer('hejing@example.com');
    const emails = (users: unknown[]) => users.map((user) => (user as { getEmail(): string }).getEmail());
    expect([emails([file.getOwner()]), emails(file.getEditors()), emails(file.getViewers())]).toEqual([
      [OWNER],
      [OWNER, 'liqiang@example.com'],
      ['hejing@example.com'],
    ]);
  });

  it('is opened by id and address, others are missing', () => {
    const { app } = openScript();
    expect(app.openById('file-1').getId()).toBe('file-1');
    expect(app.openByUrl(app.getActive().getUrl()).getId()).toBe('file-1');
    expect(() => app.openById('other')).toThrow(
      "Document other is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });

  it('toasts for five seconds unless told', () => {
    const { app, toasts } = openScript();
    app.getActive().toast('done');
    app.getActive().toast('stay', 'title', -1);
    expect(toasts).toEqual([
      { message: 'done', title: '', seconds: 5 },
      { message: 'stay', title: 'title', seconds: -1 },
    ]);
  });

  it('passes work on to its active sheet', () => {
    const file = openScript().app.getActive();
    file.appendRow(['x']);
    expect([file.getLastRow(), file.getDataRange().getValues(), file.getSheetName()]).toEqual([1, [['x']], 'Sheet1']);
  });

  it('has a selection that activate moves', () => {
    const { app } = openScript();
    app.getActiveSheet().getRange('B2:C3').activate();
    expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual(['B2:C3', 'B2']);
    app.getActive().insertSheet('other');
    expect(app.getActiveRange().getA1Notation()).toBe('A1');
  });
});
