/** @fileoverview Data validation: every criterion, what it lets through and what Sheets says of the rest. */
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { writeCell } from '../../../host/workbook/blocks';
import type { CellValue } from '../../../host/workbook/cell-value';
import { enterCells } from '../../../host/workbook/enter-cells';
import { rect } from '../../../host/workbook/rect';
import { deleteLines } from '../../../host/workbook/rows-and-columns';
import { checkValue } from '../../../host/workbook/validation';
import type { ValidationArgument, ValidationCriteria, ValidationRule } from '../../../host/workbook/validation-rule';
import { contentOf, workbookOf } from './workbook-of';

function rule(
  criteria: ValidationCriteria,
  args: ValidationArgument[] = [],
  helpText: string | null = null,
): ValidationRule {
  return { criteria, args, helpText, showDropdown: true, allowInvalid: false, anchor: { row: 1, column: 1 } };
}

const DAY = 45413;

describe('checkValue', () => {
  it.each<[ValidationCriteria, ValidationArgument[], CellValue[], CellValue[]]>([
    ['NUMBER_BETWEEN', [1, 5], [1, 5, 3.5], [0, 6, 'x', true]],
    ['NUMBER_NOT_BETWEEN', [1, 5], [0, 6], [1, 5]],
    ['NUMBER_EQUAL_TO', [3], [3], [4]],
    ['NUMBER_NOT_EQUAL_TO', [3], [4], [3, 'a']],
    ['NUMBER_GREATER_THAN', [3], [4], [3]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3], [3], [2]],
    ['NUMBER_LESS_THAN', [3], [2], [3]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [3], [3], [4]],
    ['NUMBER_GREATER_THAN', ['=1+1'], [3], [2]],
    ['DATE_EQUAL_TO', [DAY], [DAY, DAY + 0.5], [DAY + 1]],
    ['DATE_AFTER', [DAY], [DAY + 1], [DAY, DAY + 0.5]],
    ['DATE_BEFORE', [DAY], [DAY - 1], [DAY]],
    ['DATE_ON_OR_AFTER', [DAY], [DAY], [DAY - 1]],
    ['DATE_ON_OR_BEFORE', [DAY], [DAY + 0.9], [DAY + 1]],
    ['DATE_BETWEEN', [DAY, DAY + 2], [DAY, DAY + 2.5], [DAY + 3]],
    ['DATE_NOT_BETWEEN', [DAY, DAY + 2], [DAY + 3], [DAY + 1]],
    ['DATE_IS_VALID_DATE', [], [DAY], ['someday', true]],
    ['DATE_EQUAL_TO_RELATIVE', ['TODAY'], [46349], [46350]],
    ['TEXT_CONTAINS', ['ab'], ['xABx'], ['x']],
    ['TEXT_DOES_NOT_CONTAIN', ['ab'], ['x'], ['xabx']],
    ['TEXT_EQUAL_TO', ['ab'], ['ab'], ['abc']],
    ['TEXT_IS_VALID_EMAIL', [], ['wang@example.com'], ['wang@', 'x', 5]],
    ['TEXT_IS_VALID_URL', [], ['https://example.com/a', 'example.com'], ['not a url', 'x']],
    ['VALUE_IN_LIST', ['A', '1', '是'], ['A', 1, '是'], ['B', 'a', 2]],
    ['CHECKBOX', [], [true, false], ['yes', 1]],
    ['CHECKBOX', ['是', '否'], ['是', '否'], [true]],
    ['CUSTOM_FORMULA', ['=TRUE'], ['x'], []],
    ['CUSTOM_FORMULA', ['=1=2'], [], ['x']],
  ])('%s %j lets %j through and stops %j', (criteria, args, good, bad) => {
    const { workbook, sheet } = workbookOf([]);
    const ok = (value: CellValue) => checkValue(workbook, sheet, 1, 1, rule(criteria, args), value).ok;
    expect(good.filter((value) => !ok(value))).toEqual([]);
    expect(bad.filter(ok)).toEqual([]);
  });

  it('never stops a cell from being emptied', () => {
    const { workbook, sheet } = workbookOf([]);
    expect(checkValue(workbook, sheet, 1, 1, rule('NUMBER_EQUAL_TO', [3]), null).ok).toBe(true);
  });

  it('takes a list from a range by what its cells show', () => {
    const { workbook, sheet } = workbookOf([['甲'], ['2024-05-01'], [null]]);
    setAttribute(workbook, sheet, rect(5, 2), 'numberFormat', 'yyyy-mm-dd');
    const list = rule('VALUE_IN_RANGE', [{ range: { sheetId: 0, ...rect(1, 1, 3) } }]);
    const ok = (value: CellValue) => checkValue(workbook, sheet, 5, 2, list, value).ok;
    expect([ok('甲'), ok(DAY), ok('乙')]).toEqual([true, true, false]);
  });

  it('stops every write once the source of a list is gone', () => {
    const { workbook, sheet } = workbookOf([['甲'], ['乙']]);
    setAttribute(
      workbook,
      sheet,
      rect(5, 2),
      'validation',
      rule('VALUE_IN_RANGE', [{ range: { sheetId: 0, ...rect(1, 1, 2) } }]),
    );
    deleteLines(workbook, sheet, 'row', 1, 2);
    expect(attributeAt(sheet, 3, 2, 'validation')?.args).toEqual([{ range: null }]);
    expect(() => enterCells(workbook, sheet, 3, 2, [['甲']])).toThrow('violates the data validation rules');
  });

  it.each([
    [
      rule('NUMBER_EQUAL_TO', [3]),
      'The data you entered in cell J7 violates the data validation rules set on this cell.',
    ],
    [
      rule('VALUE_IN_LIST', ['A', 'B']),
      'The data you entered in cell J7 violates the data validation rules set on this cell. Please enter one of the following values: A, B.',
    ],
    [rule('NUMBER_EQUAL_TO', [3], '只能是三'), '只能是三'],
  ])('says why', (broken, message) => {
    const { workbook, sheet } = workbookOf([]);
    expect(checkValue(workbook, sheet, 7, 10, broken, 'x')).toEqual({ ok: false, message });
  });
});

describe('entering under validation', () => {
  it('trap 9: one refused cell fails the whole block', () => {
    const { workbook, sheet } = workbookOf([['A'], ['A']]);
    setAttribute(workbook, sheet, rect(1, 1, 2), 'validation', rule('VALUE_IN_LIST', ['A', 'B']));
    expect(() => enterCells(workbook, sheet, 1, 1, [['B'], ['X']])).toThrow('cell A2 violates');
    expect(contentOf(workbook, sheet)).toEqual([['A'], ['A']]);
  });

  it('only marks a wrong value when invalid ones are allowed', () => {
    const { workbook, sheet } = workbookOf([]);
    setAttribute(workbook, sheet, rect(1, 1), 'validation', { ...rule('VALUE_IN_LIST', ['A']), allowInvalid: true });
    enterCells(workbook, sheet, 1, 1, [['X']]);
    expect(contentOf(workbook, sheet)).toEqual([['X']]);
  });

  it('asks a custom formula about the new value, relative to each cell', () => {
    const { workbook, sheet } = workbookOf([]);
    setAttribute(workbook, sheet, rect(1, 1, 3), 'validation', rule('CUSTOM_FORMULA', ['=COUNTIF(A:A,A1)=1']));
    enterCells(workbook, sheet, 1, 1, [['x'], ['y']]);
    expect(() => enterCells(workbook, sheet, 3, 1, [['x']])).toThrow('cell A3');
    enterCells(workbook, sheet, 3, 1, [['z']]);
    expect(contentOf(workbook, sheet).flat()).toEqual(['x', 'y', 'z']);
  });

  it('takes a date into a General cell with its format, into a formatted one without', () => {
    const { workbook, sheet } = workbookOf([]);
    setAttribute(workbook, sheet, rect(1, 2), 'numberFormat', '0.00');
    enterCells(workbook, sheet, 1, 1, [['2024-05-01', '2024-05-01', { serial: DAY, format: 'yyyy/m/d' }]]);
    expect([1, 2, 3].map((column) => attributeAt(sheet, 1, column, 'numberFormat'))).toEqual([
      'yyyy-mm-dd',
      '0.00',
      'yyyy/m/d',
    ]);
  });

  it.each([
    ['=TODAY()', 'yyyy/m/d'],
    ['=NOW()', 'yyyy/m/d h:mm:ss'],
    ['=TODAY()+7', 'yyyy/m/d'],
    ['=TODAY()-DATE(2026,1,1)', undefined],
    ['=1+1', undefined],
  ])('gives %s the format %s', (formula, format) => {
    const { workbook, sheet } = workbookOf([[formula]]);
    expect(workbook.sheets).toHaveLength(1);
    expect(attributeAt(sheet, 1, 1, 'numberFormat')).toBe(format);
  });

  it("trap 3: '@' counts only when it is set before, and not where formats are not honoured", () => {
    const { workbook, sheet } = workbookOf([]);
    enterCells(workbook, sheet, 1, 1, [['0123']]);
    setAttribute(workbook, sheet, rect(1, 1, 3), 'numberFormat', '@');
    enterCells(workbook, sheet, 2, 1, [['0123']]);
    enterCells(workbook, sheet, 3, 1, [['0123']], { honourFormats: false });
    expect(contentOf(workbook, sheet).flat()).toEqual([123, '0123', 123]);
  });

  it('takes text that is never parsed, and empties a cell', () => {
    const { workbook, sheet } = workbookOf([['a', 'b']]);
    enterCells(workbook, sheet, 1, 1, [[{ text: '=1+1' }, null]]);
    expect(contentOf(workbook, sheet)).toEqual([['=1+1']]);
    writeCell(workbook, sheet, 1, 1, null);
    expect(contentOf(workbook, sheet)).toEqual([]);
  });

  it('refuses more than 50 000 characters', () => {
    const { workbook, sheet } = workbookOf([]);
    expect(() => enterCells(workbook, sheet, 1, 1, [['x'.repeat(50_001)]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
