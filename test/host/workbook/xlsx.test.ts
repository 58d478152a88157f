/** @fileoverview A workbook saved as .xlsx and opened again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { readFormulas } from '../../../host/workbook/blocks';
import { enterCells } from '../../../host/workbook/enter-cells';
import { createFilter } from '../../../host/workbook/filter';
import { shiftGroupDepth } from '../../../host/workbook/groups';
import { mergeCells } from '../../../host/workbook/merges';
import { setNamedRange } from '../../../host/workbook/named-ranges';
import { rect } from '../../../host/workbook/rect';
import { positionsSet, runAt, setRun } from '../../../host/workbook/runs';
import { insertSheet } from '../../../host/workbook/sheets';
import type { ValidationRule } from '../../../host/workbook/validation-rule';
import type { Workbook } from '../../../host/workbook/workbook';
import { openXlsx, saveXlsx, xlsxBytes } from '../../../host/workbook/xlsx';
import { contentOf, workbookOf } from './workbook-of';

const rule = (criteria: ValidationRule['criteria'], args: ValidationRule['args']): ValidationRule => ({
  criteria,
  args,
  showDropdown: true,
  allowInvalid: false,
  helpText: '请选择',
  anchor: { row: 3, column: 1 },
});

async function again(workbook: Workbook): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    const path = join(folder, 'register.xlsx');
    await saveXlsx(workbook, path);
    return await openXlsx(path, { locale: workbook.locale, timeZone: workbook.timeZone, now: workbook.now });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sheetOf(workbook: Workbook, index = 0) {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`Cannot find sheet ${index}`);
  return sheet;
}

describe('an .xlsx file', () => {
  it('keeps values, dates, formulas and formats', async () => {
    const { workbook, sheet } = workbookOf([['名称', 12.5, true, '2024-05-01 06:00', '=B1*2', "'0123"]]);
    setAttribute(workbook, sheet, rect(1, 1), 'background', '#ffcc00');
    setAttribute(workbook, sheet, rect(1, 1), 'fontWeight', 'bold');
    setAttribute(workbook, sheet, rect(2, 6, 5), 'numberFormat', '@');
    setAttribute(workbook, sheet, rect(1, 2), 'note', '备注');
    const read = await again(workbook);
    const opened = sheetOf(read);
    expect(contentOf(read, opened)).toEqual([['名称', 12.5, true, 45413.25, 25, '0123']]);
    expect(readFormulas(opened, rect(1, 5))).toEqual([['=B1*2']]);
    expect(attributeAt(opened, 1, 4, 'numberFormat')).toBe('yyyy-mm-dd hh:mm');
    expect(attributeAt(opened, 1, 1, 'background')).toBe('#ffcc00');
    expect(attributeAt(opened, 1, 1, 'fontWeight')).toBe('bold');
    expect(attributeAt(opened, 6, 6, 'numberFormat')).toBe('@');
    expect(attributeAt(opened, 1, 2, 'note')).toBe('备注');
  });

  it('keeps frozen, hidden, sized, grouped, merged, filtered and named parts', async () => {
    const { workbook, sheet } = workbookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    Object.assign(sheet, { frozenRows: 2, frozenColumns: 1, tabColor: '#123456' });
    setRun(sheet.rowsHidden, 1, 2, true);
    setRun(sheet.columnsHidden, 2, 3, true);
    setRun(sheet.columnWidths, 1, 2, 180);
    shiftGroupDepth(workbook, sheet, 'column', 3, 2, 1);
    mergeCells(workbook, sheet, rect(5, 1, 1, 3));
    createFilter(workbook, sheet, rect(2, 1, 10, 4));
    setNamedRange(workbook, 'items', sheet, rect(2, 1, 3, 2));
    insertSheet(workbook, { name: '隐藏' }).hidden = true;
    const read = await again(workbook);
    const opened = sheetOf(read);
    expect([opened.frozenRows, opened.frozenColumns, opened.tabColor]).toEqual([2, 1, '#123456']);
    expect(positionsSet(opened.rowsHidden, 20)).toEqual([1]);
    expect(positionsSet(opened.columnsHidden, 8)).toEqual([2]);
    expect(runAt(opened.columnWidths, 1)).toBe(180);
    expect(opened.columnGroups).toMatchObject([{ start: 3, end: 4, depth: 1 }]);
    expect(opened.merges).toEqual([rect(5, 1, 1, 3)]);
    expect(opened.filter?.range).toEqual(rect(2, 1, 10, 4));
    expect(read.namedRanges).toMatchObject([{ name: 'items', range: rect(2, 1, 3, 2) }]);
    expect(read.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['客户', false],
      ['隐藏', true],
    ]);
  });

  it.each<[ValidationRule['criteria'], ValidationRule['args']]>([
    ['VALUE_IN_LIST', ['A级', 'B级']],
    ['VALUE_IN_RANGE', [{ range: { sheetId: 0, ...rect(3, 2, 5) } }]],
    ['CHECKBOX', []],
    ['NUMBER_BETWEEN', [1, 5]],
    ['DATE_ON_OR_AFTER', [45413]],
    ['CUSTOM_FORMULA', ['=LEN(A3)>2']],
  ])('keeps a validation %s', async (criteria, args) => {
    const { workbook, sheet } = workbookOf([['a']]);
    setAttribute(workbook, sheet, rect(3, 1, 5, 2), 'validation', rule(criteria, args));
    const opened = sheetOf(await again(workbook));
    expect(attributeAt(opened, 7, 2, 'validation')).toMatchObject({ criteria, args, allowInvalid: false });
    expect(attributeAt(opened, 8, 2, 'validation')).toBeUndefined();
  });

  it('moves a list that is too long for a formula to a hidden sheet', async () => {
    const { workbook, sheet } = workbookOf([['a']]);
    const items = Array.from({ length: 80 }, (_, i) => `选项${i}`);
    setAttribute(workbook, sheet, rect(3, 1), 'validation', rule('VALUE_IN_LIST', items));
    const opened = await again(workbook);
    expect(opened.sheets.map(({ name, hidden }) => [name, hidden])).toContainEqual(['_lists', true]);
    expect(attributeAt(sheetOf(opened), 3, 1, 'validation')?.args).toEqual([
      { range: { sheetId: 1, ...rect(1, 1, 80) } },
    ]);
  });

  it('writes both colours of a conditional fill and lets blanks through validations', async () => {
    const { workbook, sheet } = workbookOf([['a']]);
    const format = { background: '#ff0000' };
    sheet.conditionalRules = [
      { ranges: [rect(1, 1, 5)], condition: { criteria: 'CUSTOM_FORMULA', args: ['=$A1="a"'], format } },
    ];
    setAttribute(workbook, sheet, rect(1, 1), 'validation', rule('VALUE_IN_LIST', ['a']));
    const { sheets } = await readXlsx(await xlsxBytes(workbook), { readStyles: true });
    expect(sheets[0]?.conditionalRules?.[0]?.style?.fill).toMatchObject({ bgColor: { rgb: 'FF0000' } });
    expect(sheets[0]?.dataValidations?.[0]?.allowBlank).toBe(true);
    expect(sheetOf(await again(workbook)).conditionalRules[0]?.condition?.format.background).toBe('#ff0000');
  });

  it('shows the label of a link inside the file and leads to its place', async () => {
    const { workbook, sheet } = workbookOf([['x'], ['y']]);
    enterCells(workbook, sheet, 1, 3, [['=HYPERLINK("#gid=0&range=A"&MATCH("y",A:A,0),"打开")']]);
    const { sheets } = await readXlsx(await xlsxBytes(workbook), { readStyles: true });
    expect(sheets[0]?.rows[0]?.[2]).toBe('打开');
    expect(sheets[0]?.cells?.get('0,2')?.hyperlink?.location).toBe("'客户'!A2");
  });

  it('writes a formula that does not parse as its error, so that the file stays readable', async () => {
    const { workbook } = workbookOf([['+86 138 0000 0000']]);
    const { sheets } = await readXlsx(await xlsxBytes(workbook));
    expect(sheets[0]?.rows[0]).toEqual(['#ERROR!']);
  });
});
