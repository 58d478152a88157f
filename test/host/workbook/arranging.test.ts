/** @fileoverview Sorting, filtering, copying, moving, finding, merging, grouping, Tables. */
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { readFormulas } from '../../../host/workbook/blocks';
import { conditionalFormatAt } from '../../../host/workbook/conditional-formats';
import { copyRange, type PasteKind } from '../../../host/workbook/copy-range';
import type { Input } from '../../../host/workbook/enter-cells';
import { applyFilter, createFilter, removeFilter, setFilterColumn, sortFilter } from '../../../host/workbook/filter';
import { findText, replaceText } from '../../../host/workbook/find-text';
import { groupAt, groupDepth, setCollapsed, shiftGroupDepth } from '../../../host/workbook/groups';
import { mergeCells, unmergeCells } from '../../../host/workbook/merges';
import { moveRange } from '../../../host/workbook/move-range';
import { namedRange, removeNamedRange, setNamedRange } from '../../../host/workbook/named-ranges';
import { rect } from '../../../host/workbook/rect';
import { positionsSet } from '../../../host/workbook/runs';
import { sortRange, sortSheet } from '../../../host/workbook/sort-range';
import { convertToTable, touchesTypedColumn, touchesTypedHeader } from '../../../host/workbook/tables';
import { contentOf, workbookOf } from './workbook-of';

const column = (...values: Input[]): Input[][] => values.map((value) => [value]);

describe('sorting', () => {
  it.each([
    [true, [2, 10, 'apple', 'Banana', false, true, null]],
    [false, [true, false, 'Banana', 'apple', 10, 2, null]],
  ])('puts numbers before text before booleans, blanks last (ascending %s)', (ascending, expected) => {
    const { workbook, sheet } = workbookOf([...column('Banana', true, null, 10, false, 'apple', 2)], {
      locale: 'en_US',
    });
    sortRange(workbook, sheet, rect(1, 1, 7), [{ column: 1, ascending }]);
    expect([...contentOf(workbook, sheet).flat(), null].slice(0, 7)).toEqual(expected);
  });

  it('orders Chinese by pinyin in zh_CN', () => {
    const { workbook, sheet } = workbookOf(column('王芳', '李强', '陈立', '周敏', '何静'));
    sortRange(workbook, sheet, rect(1, 1, 5), [{ column: 1, ascending: true }]);
    expect(contentOf(workbook, sheet).flat()).toEqual(['陈立', '何静', '李强', '王芳', '周敏']);
  });

  it('trap 15: sorts the header too unless it is frozen', () => {
    const { workbook, sheet } = workbookOf(column('z', 'b', 'a'));
    sortSheet(workbook, sheet, 1, true);
    expect(contentOf(workbook, sheet).flat()).toEqual(['a', 'b', 'z']);
    sheet.frozenRows = 1;
    sortSheet(workbook, sheet, 1, false);
    expect(contentOf(workbook, sheet).flat()).toEqual(['a', 'z', 'b']);
  });

  it('keeps equal rows in order, and formats, notes and formulas with their rows', () => {
    const { workbook, sheet } = workbookOf([
      [2, 'x', '=A1*10'],
      [1, 'y', '=A2*10'],
      [1, 'z', '=A3*10'],
    ]);
    setAttribute(workbook, sheet, rect(1, 2), 'background', '#ff0000');
    setAttribute(workbook, sheet, rect(1, 2), 'note', 'n');
    sortRange(workbook, sheet, rect(1, 1, 3, 3), [{ column: 1, ascending: true }]);
    expect(contentOf(workbook, sheet)).toEqual([
      [1, 'y', 10],
      [1, 'z', 10],
      [2, 'x', 20],
    ]);
    expect([attributeAt(sheet, 3, 2, 'background'), attributeAt(sheet, 3, 2, 'note')]).toEqual(['#ff0000', 'n']);
    expect(attributeAt(sheet, 1, 2, 'background')).toBeUndefined();
  });
});

describe('the filter', () => {
  const rows = () =>
    workbookOf([
      ['城市', 'n'],
      ['上海', 3],
      ['北京', 1],
      ['上海', 2],
    ]);

  it('exists once a sheet', () => {
    const { workbook, sheet } = rows();
    createFilter(workbook, sheet, rect(1, 1, 4, 2));
    expect(() => createFilter(workbook, sheet, rect(1, 1, 4, 2))).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it.each<[string, Parameters<typeof setFilterColumn>[3], number[]]>([
    ['hidden values', { hiddenValues: ['上海'], visibleValues: null, condition: null }, [2, 4]],
    ['visible values', { hiddenValues: null, visibleValues: ['上海'], condition: null }, [3]],
    [
      'a condition',
      { hiddenValues: null, visibleValues: null, condition: { criteria: 'TEXT_STARTS_WITH', args: ['北'] } },
      [2, 4],
    ],
    ['nothing', null, []],
  ])('hides rows by %s, never the header', (_, criteria, hidden) => {
    const { workbook, sheet } = rows();
    createFilter(workbook, sheet, rect(1, 1, 4, 2));
    setFilterColumn(workbook, sheet, 1, criteria);
    expect(positionsSet(sheet.rowsFiltered, sheet.rows)).toEqual(hidden);
  });

  it('sorts below its header and shows all once removed', () => {
    const { workbook, sheet } = rows();
    createFilter(workbook, sheet, rect(1, 1, 4, 2));
    sortFilter(workbook, sheet, 2, true);
    expect(contentOf(workbook, sheet).map(([, n]) => n)).toEqual(['n', 1, 2, 3]);
    setFilterColumn(workbook, sheet, 1, { hiddenValues: ['上海'], visibleValues: null, condition: null });
    applyFilter(workbook, sheet);
    removeFilter(workbook, sheet);
    expect(positionsSet(sheet.rowsFiltered, sheet.rows)).toEqual([]);
  });
});

describe('copying', () => {
  const source = () => {
    const made = workbookOf([[1, '=A1+1']]);
    setAttribute(made.workbook, made.sheet, rect(1, 1, 1, 2), 'background', '#00ff00');
    return made;
  };

  it.each<[PasteKind, unknown, string | undefined, string | null]>([
    ['normal', 3, '#00ff00', '=C3+1'],
    ['values', 2, undefined, null],
    ['formula', 3, undefined, '=C3+1'],
    ['format', null, '#00ff00', null],
  ])('%s', (kind, value, background, formula) => {
    const { workbook, sheet } = source();
    if (kind === 'normal' || kind === 'formula') sheet.columns[2]?.cells.push(null, null, 2);
    copyRange(workbook, { sheet, area: rect(1, 2) }, { sheet, area: rect(3, 4) }, kind);
    expect(contentOf(workbook, sheet)[2]?.[3] ?? null).toBe(value);
    expect(attributeAt(sheet, 3, 4, 'background')).toBe(background);
    expect(readFormulas(sheet, rect(3, 4))).toEqual([[formula]]);
  });

  it('fills a larger target and overflows a smaller one', () => {
    const { workbook, sheet } = workbookOf([['a'], ['b']]);
    copyRange(workbook, { sheet, area: rect(1, 1, 2) }, { sheet, area: rect(1, 2, 4, 2) });
    expect(contentOf(workbook, sheet).map((line) => line.slice(1))).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
      ['b', 'b'],
    ]);
    copyRange(workbook, { sheet, area: rect(1, 1, 2) }, { sheet, area: rect(6, 1) });
    expect(contentOf(workbook, sheet)[6]?.[0]).toBe('b');
  });

  it('transposes', () => {
    const { workbook, sheet } = workbookOf([['a', 'b']]);
    copyRange(workbook, { sheet, area: rect(1, 1, 1, 2) }, { sheet, area: rect(3, 1) }, 'normal', true);
    expect(contentOf(workbook, sheet).slice(2)).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('does not leave the grid', () => {
    const { workbook, sheet } = workbookOf([['a'], ['b']]);
    const to = { sheet, area: rect(20, 1) };
    expect(() => copyRange(workbook, { sheet, area: rect(1, 1, 2) }, to)).toThrow(
      'outside the dimensions of the sheet',
    );
  });
});

describe('moving a range', () => {
  it('takes formats and names along, references follow', () => {
    const { workbook, sheet } = workbookOf([[5, null, '=A1', '=SUM(A1:B1)']]);
    setAttribute(workbook, sheet, rect(1, 1), 'numberFormat', '0.00');
    setNamedRange(workbook, 'five', sheet, rect(1, 1));
    moveRange(workbook, { sheet, area: rect(1, 1) }, { sheet, row: 4, column: 2 });
    expect(contentOf(workbook, sheet)[3]).toEqual([null, 5, null, null]);
    expect(attributeAt(sheet, 4, 2, 'numberFormat')).toBe('0.00');
    expect(attributeAt(sheet, 1, 1, 'numberFormat')).toBeUndefined();
    expect(readFormulas(sheet, rect(1, 3, 1, 2))).toEqual([['=B4', '=SUM(A1:B1)']]);
    expect(namedRange(workbook, 'five')?.range).toEqual(rect(4, 2));
  });
});

describe('finding text', () => {
  it.each([
    ['apple', {}, 2],
    ['apple', { matchCase: true }, 1],
    ['apple', { entireCell: true }, 1],
    ['^a.*e$', { regularExpression: true }, 1],
    ['=A1', { formulaText: true }, 1],
    ['=A1', {}, 0],
    ['cafe', { ignoreDiacritics: true }, 1],
    ['2024-05', {}, 1],
  ])('%s with %j finds %d', (text, options, count) => {
    const { workbook, sheet } = workbookOf([['apple', 'PINEAPPLE', '=A1=B1', 'café', '2024-05-01']]);
    expect(findText(workbook, sheet, rect(1, 1, 1, 5), text, options)).toHaveLength(count);
  });

  it('replaces and counts, leaving formulas alone', () => {
    const { workbook, sheet } = workbookOf([['a-a', '=A1', 'b']]);
    expect(replaceText(workbook, sheet, rect(1, 1, 1, 3), 'a', '12')).toBe(2);
    expect(readFormulas(sheet, rect(1, 2))).toEqual([['=A1']]);
  });
});

describe('merges', () => {
  it('keep the first value and refuse to be cut', () => {
    const { workbook, sheet } = workbookOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    mergeCells(workbook, sheet, rect(1, 1, 2, 2));
    expect(contentOf(workbook, sheet)).toEqual([['a']]);
    expect(() => unmergeCells(workbook, sheet, rect(1, 1))).toThrow('You must select all cells in a merged range');
    unmergeCells(workbook, sheet, rect(1, 1, 3, 3));
    expect(sheet.merges).toEqual([]);
  });

  it.each([
    ['across', 2],
    ['vertically', 2],
  ] as const)('%s', (kind, count) => {
    const { workbook, sheet } = workbookOf([]);
    mergeCells(workbook, sheet, rect(1, 1, 2, 2), kind);
    expect(sheet.merges).toHaveLength(count);
  });
});

describe('groups', () => {
  it('nest by depth, collapse to hidden lines', () => {
    const { workbook, sheet } = workbookOf([]);
    shiftGroupDepth(workbook, sheet, 'row', 2, 6, 1);
    shiftGroupDepth(workbook, sheet, 'row', 3, 2, 1);
    expect([1, 2, 3, 4, 5, 8].map((row) => groupDepth(sheet, 'row', row))).toEqual([0, 1, 2, 2, 1, 0]);
    const inner = groupAt(sheet, 'row', 3, 2);
    expect(inner).toEqual({ start: 3, end: 4, depth: 2, collapsed: false });
    if (inner) setCollapsed(workbook, sheet, 'row', inner, true);
    expect(positionsSet(sheet.rowsHidden, 20)).toEqual([3, 4]);
    shiftGroupDepth(workbook, sheet, 'row', 1, 20, -1);
    expect(sheet.rowGroups).toEqual([{ start: 3, end: 4, depth: 1, collapsed: false }]);
  });
});

describe('named ranges', () => {
  it.each(['2x', 'a b', 'A1', 'R1C1', 'true', ''])('refuses the name %j', (name) => {
    const { workbook, sheet } = workbookOf([]);
    expect(() => setNamedRange(workbook, name, sheet, rect(1, 1))).toThrow('not valid');
  });
  it('is null when missing, and removing it throws', () => {
    const { workbook, sheet } = workbookOf([]);
    setNamedRange(workbook, '客户_列表', sheet, rect(1, 1));
    expect(namedRange(workbook, 'nothing')).toBeNull();
    expect(() => removeNamedRange(workbook, 'nothing')).toThrow();
    removeNamedRange(workbook, '客户_列表');
    expect(workbook.namedRanges).toEqual([]);
  });
});

describe('Tables and conditional formats', () => {
  it('types columns by their cells', () => {
    const { workbook, sheet } = workbookOf([
      ['名称', '日期', '选中', '空'],
      ['甲', '2024-05-01', true, null],
    ]);
    const { columns } = convertToTable(workbook, sheet, rect(1, 1, 2, 4));
    expect(columns.map(({ type }) => type)).toEqual(['TEXT', 'DATE', 'CHECKBOX', 'NONE']);
    expect(touchesTypedColumn(sheet, rect(2, 1))).toBe(true);
    expect(touchesTypedColumn(sheet, rect(2, 4))).toBe(false);
    expect([touchesTypedHeader(sheet, rect(1, 1)), touchesTypedHeader(sheet, rect(2, 1))]).toEqual([true, false]);
  });

  it('gives a cell the look of the first rule that holds', () => {
    const { workbook, sheet } = workbookOf([[1], [5], [9]]);
    const over = (args: (string | number)[], background: string, criteria = 'NUMBER_GREATER_THAN') => ({
      ranges: [rect(1, 1, 3)],
      condition: { criteria, args, format: { background } },
    });
    sheet.conditionalRules = [over([6], '#1'), over(['=$A1=5'], '#2', 'CUSTOM_FORMULA'), over([0], '#3')];
    expect([1, 2, 3, 4].map((row) => conditionalFormatAt(workbook, sheet, row, 1)?.background)).toEqual([
      '#3',
      '#2',
      '#1',
      undefined,
    ]);
  });
});
