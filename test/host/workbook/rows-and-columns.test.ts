/** @fileoverview Structure edits: what they refuse and what they carry along. */
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { readFormulas } from '../../../host/workbook/blocks';
import { createFilter } from '../../../host/workbook/filter';
import { shiftGroupDepth } from '../../../host/workbook/groups';
import { mergeCells } from '../../../host/workbook/merges';
import { addMetadata } from '../../../host/workbook/metadata';
import { namedRange, setNamedRange } from '../../../host/workbook/named-ranges';
import { protectRange } from '../../../host/workbook/protection';
import { rect } from '../../../host/workbook/rect';
import { deleteLines, growTo, insertLines, moveLines } from '../../../host/workbook/rows-and-columns';
import type { ValidationRule } from '../../../host/workbook/validation-rule';
import { contentOf, workbookOf } from './workbook-of';

const LIST: ValidationRule = {
  criteria: 'VALUE_IN_RANGE',
  args: [{ range: { sheetId: 0, row: 2, column: 1, numRows: 3, numColumns: 1 } }],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
  anchor: { row: 2, column: 3 },
};

describe('refusals', () => {
  it.each([
    ['insert beyond', () => ({ at: 22, count: 1 }), 'Those rows are out of bounds.'],
    ['insert before the first', () => ({ at: 0, count: 1 }), 'Those rows are out of bounds.'],
  ])('%s', (_, make, text) => {
    const { workbook, sheet } = workbookOf([]);
    const { at, count } = make();
    expect(() => insertLines(workbook, sheet, 'row', at, count)).toThrow(text);
  });

  it.each([
    [1, 20, 0, "You can't delete all the rows on the sheet."],
    [3, 18, 2, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [20, 2, 0, 'Those rows are out of bounds.'],
  ])('deleting %d rows from %d on with %d frozen', (at, count, frozen, text) => {
    const { workbook, sheet } = workbookOf([]);
    sheet.frozenRows = frozen;
    expect(() => deleteLines(workbook, sheet, 'row', at, count)).toThrow(text);
  });

  it('says the same of columns', () => {
    const { workbook, sheet } = workbookOf([]);
    expect(() => deleteLines(workbook, sheet, 'column', 1, 8)).toThrow(
      "You can't delete all the columns on the sheet.",
    );
    expect(() => moveLines(workbook, sheet, 'column', 9, 1, 1)).toThrow('Those columns are out of bounds.');
  });

  it('keeps to the cell ceiling', () => {
    const { workbook, sheet } = workbookOf([]);
    expect(() => growTo(workbook, sheet, 1_250_001, 8)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('leaves one non-frozen row', () => {
    const { workbook, sheet } = workbookOf([]);
    sheet.frozenRows = 2;
    deleteLines(workbook, sheet, 'row', 3, 17);
    expect(sheet.rows).toBe(3);
  });
});

describe('moving', () => {
  it.each([
    [1, 1, 4, ['b', 'c', 'a', 'd', 'e']],
    [4, 1, 1, ['d', 'a', 'b', 'c', 'e']],
    [2, 2, 6, ['a', 'd', 'e', 'b', 'c']],
    [2, 2, 3, ['a', 'b', 'c', 'd', 'e']],
  ])('rows from %d, %d of them, before %d: the index is in pre-move coordinates', (at, count, destination, order) => {
    const { workbook, sheet } = workbookOf(['a', 'b', 'c', 'd', 'e'].map((text) => [text]));
    moveLines(workbook, sheet, 'row', at, count, destination);
    expect(contentOf(workbook, sheet).flat()).toEqual(order);
  });

  it('moves columns with formats, and formulas follow', () => {
    const { workbook, sheet } = workbookOf([[1, 2, '=A1+B1']]);
    setAttribute(workbook, sheet, rect(1, 1, 20), 'numberFormat', '@');
    moveLines(workbook, sheet, 'column', 1, 1, 4);
    expect(contentOf(workbook, sheet)).toEqual([[2, 3, 1]]);
    expect(attributeAt(sheet, 20, 3, 'numberFormat')).toBe('@');
    expect(readFormulas(sheet, rect(1, 2))).toEqual([['=C1+A1']]);
  });
});

describe('what is carried along', () => {
  it('adjusts formulas, also of other kinds of references', () => {
    const { workbook, sheet } = workbookOf([[1], [2], [3], ['=SUM(A1:A3)'], ['=A$2*2'], ['=COUNTA(A:A)']]);
    insertLines(workbook, sheet, 'row', 2, 1);
    expect(readFormulas(sheet, rect(5, 1, 3)).flat()).toEqual(['=SUM(A1:A4)', '=A$3*2', '=COUNTA(A:A)']);
    deleteLines(workbook, sheet, 'row', 3, 1);
    expect(readFormulas(sheet, rect(4, 1, 3)).flat()).toEqual(['=SUM(A1:A3)', '=#REF!*2', '=COUNTA(A:A)']);
  });

  it('moves validation sources, named ranges, protections, filter, merges and groups', () => {
    const { workbook, sheet } = workbookOf([['x']]);
    setAttribute(workbook, sheet, rect(2, 3, 5), 'validation', LIST);
    setNamedRange(workbook, 'items', sheet, rect(2, 1, 3));
    const lock = protectRange(workbook, sheet, rect(4, 2, 2, 2));
    createFilter(workbook, sheet, rect(1, 1, 10, 4));
    mergeCells(workbook, sheet, rect(8, 1, 1, 3));
    shiftGroupDepth(workbook, sheet, 'row', 5, 2, 1);
    sheet.conditionalRules = [{ ranges: [rect(2, 1, 5, 2)] }];
    insertLines(workbook, sheet, 'row', 2, 2, { inheritFrom: 'before' });
    expect(attributeAt(sheet, 4, 3, 'validation')?.args).toEqual([
      { range: { sheetId: 0, row: 4, column: 1, numRows: 3, numColumns: 1 } },
    ]);
    expect(namedRange(workbook, 'items')?.range).toEqual(rect(4, 1, 3));
    expect(lock.range).toEqual(rect(6, 2, 2, 2));
    expect(sheet.filter?.range).toEqual(rect(1, 1, 12, 4));
    expect(sheet.merges).toEqual([rect(10, 1, 1, 3)]);
    expect(sheet.rowGroups).toMatchObject([{ start: 7, end: 8, depth: 1 }]);
    expect(sheet.conditionalRules[0]?.ranges).toEqual([rect(4, 1, 5, 2)]);
  });

  it('makes the source of a list #REF! when it is deleted', () => {
    const { workbook, sheet } = workbookOf([['x']]);
    setAttribute(workbook, sheet, rect(10, 3), 'validation', LIST);
    deleteLines(workbook, sheet, 'row', 2, 3);
    expect(attributeAt(sheet, 7, 3, 'validation')?.args).toEqual([{ range: null }]);
  });

  it('trap 30: developer metadata moves with its row or column and dies with it', () => {
    const { workbook, sheet } = workbookOf([['a'], ['b'], ['c']]);
    addMetadata(workbook, { type: 'ROW', sheetId: 0, index: 2 }, 'id', 'b');
    addMetadata(workbook, { type: 'COLUMN', sheetId: 0, index: 1 }, 'field', 'name');
    moveLines(workbook, sheet, 'row', 2, 1, 5);
    insertLines(workbook, sheet, 'column', 1, 1);
    expect(workbook.metadata.map(({ location }) => location.index)).toEqual([4, 2]);
    deleteLines(workbook, sheet, 'row', 4, 1);
    expect(workbook.metadata.map(({ key }) => key)).toEqual(['field']);
  });

  it('gives new rows the format and the validation of the neighbour, not its note', () => {
    const { workbook, sheet } = workbookOf([['a']]);
    setAttribute(workbook, sheet, rect(1, 1), 'background', '#ff0000');
    setAttribute(workbook, sheet, rect(1, 1), 'validation', LIST);
    setAttribute(workbook, sheet, rect(1, 1), 'note', 'n');
    insertLines(workbook, sheet, 'row', 2, 2);
    expect(attributeAt(sheet, 3, 1, 'background')).toBe('#ff0000');
    expect(attributeAt(sheet, 3, 1, 'validation')?.criteria).toBe('VALUE_IN_RANGE');
    expect(attributeAt(sheet, 2, 1, 'note')).toBeUndefined();
  });

  it('lets protections of whole columns stay whole', () => {
    const { workbook, sheet } = workbookOf([]);
    const lock = protectRange(workbook, sheet, rect(1, 2, 20, 1));
    insertLines(workbook, sheet, 'row', 21, 5);
    expect(lock.range).toEqual(rect(1, 2, 25, 1));
  });
});
