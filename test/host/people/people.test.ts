/** @fileoverview What people do on a sheet, and what each action reports. */

import { filterByValues, makeTable, sortByColumn } from '../../../host/people/arrange';
import { cutArea, fillArea } from '../../../host/people/cut-and-fill';
import { createDesk, type Desk, type PeopleOptions } from '../../../host/people/desk';
import { insertBefore, removeLines, shiftLines } from '../../../host/people/lines';
import { pasteCells, pasteText } from '../../../host/people/paste';
import { renameTab } from '../../../host/people/tabs';
import { clearArea, typeText } from '../../../host/people/type-text';
import { undoLast } from '../../../host/people/undo';
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { readFormulas } from '../../../host/workbook/blocks';
import type { Input } from '../../../host/workbook/enter-cells';
import { addMetadata } from '../../../host/workbook/metadata';
import { protectRange, protectSheet } from '../../../host/workbook/protection';
import { rect } from '../../../host/workbook/rect';
import { positionsSet } from '../../../host/workbook/runs';
import type { SheetModel } from '../../../host/workbook/sheet-model';
import type { ValidationRule } from '../../../host/workbook/validation-rule';
import { contentOf, workbookOf } from '../workbook/workbook-of';

const OWNER = 'owner@example.com';
const USER = 'wang@example.com';

function deskWith(rows: Input[][], options: Partial<PeopleOptions> = {}): { desk: Desk; sheet: SheetModel } {
  const { workbook, sheet } = workbookOf(rows);
  return { desk: createDesk(workbook, OWNER, options), sheet };
}

const LIST: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  args: ['A', 'B', 'C'],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
  anchor: { row: 1, column: 1 },
};

describe('typing', () => {
  it.each<[string, Input, string, { value?: string; oldValue?: string }]>([
    ['text over text', 'old', '张三', { value: '张三', oldValue: 'old' }],
    ['into a blank cell, no oldValue', null, 'x', { value: 'x' }],
    ['a number as string', 5, '012', { value: '12', oldValue: '5' }],
    ['a date as serial', null, '2024-05-01', { value: '45413' }],
    ['a checkbox in capitals', false, 'TRUE', { value: 'TRUE', oldValue: 'FALSE' }],
    ['nothing, no value', 'old', '', { oldValue: 'old' }],
  ])('%s', (_, before, text, values) => {
    const { desk, sheet } = deskWith([[before]]);
    expect(typeText(desk, USER, sheet, 1, 1, text)).toEqual({
      accepted: true,
      report: [
        { kind: 'edit', sheetId: 0, range: rect(1, 1), ...values },
        { kind: 'change', changeType: 'EDIT' },
      ],
    });
  });

  it('is refused by a rejecting validation, the cell unchanged', () => {
    const { desk, sheet } = deskWith([['A']]);
    setAttribute(desk.workbook, sheet, rect(1, 1), 'validation', LIST);
    expect(typeText(desk, USER, sheet, 1, 1, 'X')).toEqual({
      accepted: false,
      message:
        'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
      report: [],
    });
    expect(contentOf(desk.workbook, sheet)).toEqual([['A']]);
  });

  it('is refused by a hard lock, but not to the owner', () => {
    const { desk, sheet } = deskWith([['a']]);
    protectRange(desk.workbook, sheet, rect(1, 1)).editors = [OWNER];
    expect(typeText(desk, USER, sheet, 1, 1, 'b')).toMatchObject({ accepted: false, report: [] });
    expect(typeText(desk, OWNER, sheet, 1, 1, 'b').accepted).toBe(true);
  });

  it('asks first under a warning-only protection', () => {
    const { desk, sheet } = deskWith([['a']]);
    const lock = protectSheet(desk.workbook, sheet);
    lock.warningOnly = true;
    lock.editors = [OWNER];
    expect(typeText(desk, USER, sheet, 1, 1, 'b')).toMatchObject({ accepted: true, warned: true });
  });

  it('passes where a locked sheet has an unprotected range', () => {
    const { desk, sheet } = deskWith([['a']]);
    const lock = protectSheet(desk.workbook, sheet);
    lock.editors = [];
    lock.unprotected = [rect(2, 1, 5, 2)];
    expect(typeText(desk, USER, sheet, 3, 2, 'b').accepted).toBe(true);
    expect(typeText(desk, USER, sheet, 3, 3, 'b').accepted).toBe(false);
  });

  it('deletes with the key: values go, formats stay, a checkbox is unchecked', () => {
    const { desk, sheet } = deskWith([[true, 'x']]);
    setAttribute(desk.workbook, sheet, rect(1, 1), 'validation', { ...LIST, criteria: 'CHECKBOX', args: [] });
    setAttribute(desk.workbook, sheet, rect(1, 2), 'background', '#00ff00');
    const { report } = clearArea(desk, USER, sheet, rect(1, 1, 1, 2));
    expect(report[0]).toEqual({ kind: 'edit', sheetId: 0, range: rect(1, 1, 1, 2) });
    expect(contentOf(desk.workbook, sheet)).toEqual([[false]]);
    expect(attributeAt(sheet, 1, 2, 'background')).toBe('#00ff00');
  });
});

describe('pasting', () => {
  it('reads text as typed, without values in the report', () => {
    const { desk, sheet } = deskWith([]);
    const { report } = pasteText(desk, USER, sheet, 2, 1, [['012', '50%'], ['x']]);
    expect(contentOf(desk.workbook, sheet)).toEqual([
      [null, null],
      [12, 0.5],
      ['x', null],
    ]);
    expect(report[0]).toEqual({ kind: 'edit', sheetId: 0, range: rect(2, 1, 2, 2) });
  });

  it('grows the grid', () => {
    const { desk, sheet } = deskWith([]);
    pasteText(desk, USER, sheet, 20, 8, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([sheet.rows, sheet.columns.length]).toEqual([21, 9]);
  });

  it('keeps rejecting validations for text', () => {
    const { desk, sheet } = deskWith([]);
    setAttribute(desk.workbook, sheet, rect(1, 1, 3), 'validation', LIST);
    expect(pasteText(desk, USER, sheet, 1, 1, [['A'], ['X']]).accepted).toBe(false);
    expect(contentOf(desk.workbook, sheet)).toEqual([]);
  });

  it('replaces formats, validations and conditional formats when cells are pasted', () => {
    const { desk, sheet } = deskWith([]);
    setAttribute(desk.workbook, sheet, rect(1, 1, 3), 'validation', LIST);
    setAttribute(desk.workbook, sheet, rect(1, 1, 3), 'numberFormat', '@');
    sheet.conditionalRules = [{ ranges: [rect(1, 1, 3)] }];
    expect(pasteCells(desk, USER, sheet, 2, 1, [['X']], { formats: [['0.00']] }).accepted).toBe(true);
    expect(attributeAt(sheet, 2, 1, 'validation')).toBeUndefined();
    expect(attributeAt(sheet, 2, 1, 'numberFormat')).toBe('0.00');
    expect(attributeAt(sheet, 3, 1, 'numberFormat')).toBe('@');
    expect(sheet.conditionalRules[0]?.ranges).toEqual([rect(1, 1), rect(3, 1)]);
  });
});

describe('cutting and filling', () => {
  it('reports only the target of a cut', () => {
    const { desk, sheet } = deskWith([['a', '=A1']]);
    const { report } = cutArea(desk, USER, { sheet, area: rect(1, 1) }, { sheet, row: 3, column: 1 });
    expect(report).toEqual([
      { kind: 'edit', sheetId: 0, range: rect(3, 1) },
      { kind: 'change', changeType: 'EDIT' },
    ]);
    expect(readFormulas(sheet, rect(1, 2))).toEqual([['=A3']]);
  });

  it.each<[string, Input[], unknown[]]>([
    ['one number', [1], [1, 1]],
    ['an even step', [1, 3], [5, 7]],
    ['a numbered text', ['客户1'], ['客户2', '客户3']],
    ['a text', ['甲'], ['甲', '甲']],
  ])('fills %s down', (_, from, expected) => {
    const { desk, sheet } = deskWith(from.map((value) => [value]));
    fillArea(desk, USER, sheet, rect(1, 1, from.length), rect(from.length + 1, 1, 2));
    expect(contentOf(desk.workbook, sheet).flat().slice(from.length)).toEqual(expected);
  });

  it('fills dates by a day, formulas by their row, formats too', () => {
    const { desk, sheet } = deskWith([['2024-05-01', '=A1+1']]);
    const { report } = fillArea(desk, USER, sheet, rect(1, 1, 1, 2), rect(2, 1, 2, 2));
    expect(contentOf(desk.workbook, sheet)).toEqual([
      [45413, 45414],
      [45414, 45415],
      [45415, 45416],
    ]);
    expect(attributeAt(sheet, 3, 1, 'numberFormat')).toBe('yyyy-mm-dd');
    expect(report[0]).not.toHaveProperty('value');
  });
});

describe('rows and columns', () => {
  it('reports insertions and removals as changes without an edit', () => {
    const { desk, sheet } = deskWith([['a']]);
    expect(insertBefore(desk, USER, sheet, 'row', 1, 2).report).toEqual([{ kind: 'change', changeType: 'INSERT_ROW' }]);
    expect(removeLines(desk, USER, sheet, 'row', 1, 1).report).toEqual([{ kind: 'change', changeType: 'REMOVE_ROW' }]);
    expect(insertBefore(desk, USER, sheet, 'column', 1, 1).report).toEqual([
      { kind: 'change', changeType: 'INSERT_COLUMN' },
    ]);
    expect(removeLines(desk, USER, sheet, 'column', 1, 1).report).toEqual([
      { kind: 'change', changeType: 'REMOVE_COLUMN' },
    ]);
  });

  it('reports a moved column with data as an edit of the whole column and a change', () => {
    const { desk, sheet } = deskWith([['a', 'b', 'c']]);
    expect(shiftLines(desk, USER, sheet, 'column', 1, 1, 4).report).toEqual([
      { kind: 'edit', sheetId: 0, range: rect(1, 3, 20, 1) },
      { kind: 'change', changeType: 'EDIT' },
    ]);
    expect(shiftLines(desk, USER, sheet, 'column', 7, 1, 1).report).toEqual([{ kind: 'change', changeType: 'OTHER' }]);
  });

  it('refuses to delete what another person locked', () => {
    const { desk, sheet } = deskWith([['a']]);
    protectRange(desk.workbook, sheet, rect(1, 1)).editors = [];
    expect(removeLines(desk, USER, sheet, 'row', 1, 1).accepted).toBe(false);
    expect(insertBefore(desk, USER, sheet, 'row', 2, 1).accepted).toBe(true);
    protectRange(desk.workbook, sheet, rect(5, 1, 4, 1)).editors = [];
    expect(insertBefore(desk, USER, sheet, 'row', 6, 1).accepted).toBe(false);
    expect(insertBefore(desk, USER, sheet, 'column', 2, 1).accepted).toBe(true);
  });
});

describe('undo', () => {
  it('brings back cells with their formats and reports an edit without values', () => {
    const { desk, sheet } = deskWith([['old']]);
    typeText(desk, USER, sheet, 1, 1, '2024-05-01');
    expect(attributeAt(sheet, 1, 1, 'numberFormat')).toBe('yyyy-mm-dd');
    expect(undoLast(desk, USER).report[0]).toEqual({ kind: 'edit', sheetId: 0, range: rect(1, 1) });
    expect(contentOf(desk.workbook, sheet)).toEqual([['old']]);
    expect(attributeAt(sheet, 1, 1, 'numberFormat')).toBeUndefined();
  });

  it('reports nothing when the switch is off', () => {
    const { desk, sheet } = deskWith([], { undoReportsEdit: false });
    typeText(desk, USER, sheet, 1, 1, 'x');
    expect(undoLast(desk, USER)).toEqual({ accepted: true, report: [] });
  });

  it("takes back one's own action only, on the cells where it now stands", () => {
    const { desk, sheet } = deskWith([['a'], ['b']]);
    typeText(desk, USER, sheet, 2, 1, 'mine');
    typeText(desk, OWNER, sheet, 1, 1, 'theirs');
    insertBefore(desk, OWNER, sheet, 'row', 1, 1);
    undoLast(desk, USER);
    expect(contentOf(desk.workbook, sheet)).toEqual([[null], ['theirs'], ['b']]);
  });

  it('takes back deleted rows with their metadata, moves and new names', () => {
    const { desk, sheet } = deskWith([['a'], ['b'], ['c']]);
    addMetadata(desk.workbook, { type: 'ROW', sheetId: 0, index: 2 }, 'id');
    removeLines(desk, USER, sheet, 'row', 2, 1);
    undoLast(desk, USER);
    expect(desk.workbook.metadata.map(({ location }) => location.index)).toEqual([2]);
    shiftLines(desk, USER, sheet, 'row', 1, 1, 4);
    undoLast(desk, USER);
    renameTab(desk, USER, sheet, '新');
    undoLast(desk, USER);
    expect(contentOf(desk.workbook, sheet).flat()).toEqual(['a', 'b', 'c']);
    expect(sheet.name).toBe('客户');
  });

  it('refuses when there is nothing', () => {
    const { desk } = deskWith([]);
    expect(undoLast(desk, USER).accepted).toBe(false);
  });
});

describe('arranging', () => {
  it('sorts below the frozen rows, the switch says what is reported', () => {
    const rows = [['h'], ['b'], ['a']];
    const { desk, sheet } = deskWith(rows);
    sheet.frozenRows = 1;
    expect(sortByColumn(desk, USER, sheet, 1, true).report).toEqual([{ kind: 'change', changeType: 'OTHER' }]);
    expect(contentOf(desk.workbook, sheet).flat()).toEqual(['h', 'a', 'b']);
    const loud = deskWith(rows, { sortReports: 'edit' });
    expect(sortByColumn(loud.desk, USER, loud.sheet, 1, true).report).toHaveLength(2);
    expect(contentOf(loud.desk.workbook, loud.sheet).flat()).toEqual(['a', 'b', 'h']);
  });

  it('filters under the titles and keeps the rows readable', () => {
    const { desk, sheet } = deskWith([['城市'], ['上海'], ['北京'], ['上海']]);
    sheet.frozenRows = 1;
    filterByValues(desk, USER, sheet, 1, ['上海']);
    expect(positionsSet(sheet.rowsFiltered, sheet.rows)).toEqual([3]);
    expect(contentOf(desk.workbook, sheet)).toHaveLength(4);
  });

  it('makes Tables with typed columns', () => {
    const { desk, sheet } = deskWith([
      ['名称', '数量', '空'],
      ['甲', 1, null],
    ]);
    makeTable(desk, USER, sheet, rect(1, 1, 2, 3));
    expect(sheet.tables[0]?.columns.map(({ type }) => type)).toEqual(['TEXT', 'NUMBER', 'NONE']);
  });

  it('refuses a taken name', () => {
    const { desk, sheet } = deskWith([]);
    desk.workbook.sheets.push({ ...sheet, id: 9, name: 'Abc' } as SheetModel);
    expect(renameTab(desk, USER, sheet, 'ABC').message).toBe(
      'A sheet with the name "ABC" already exists. Please enter another name.',
    );
  });
});
