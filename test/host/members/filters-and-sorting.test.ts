/** @fileoverview Filters and sorting [docs ref: Filter, Range.sort; facts 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('filters and sorting', () => {
  const fill = "sheet.getRange('A1:B5').setValues([['n', 'v'], ['A', 10], ['C', 30], ['B', 20], ['D', 10]]);";
  const data = "sheet.getRange('A1:B5').getValues().map((r) => r.join(''))";
  const rows: MemberRow[] = [
    [
      'createFilter and getFilter',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); return [String(f), f.getRange().getA1Notation(), sheet.getFilter().getRange().getA1Notation(), sheet.getRange('A2').getFilter() !== null];`,
      ['Filter', 'A1:B5', 'A1:B5', true],
    ],
    [
      'createFilter twice',
      `${fill} sheet.getRange('A1:B5').createFilter(); return caught(() => sheet.getRange('A1:B5').createFilter());`,
      "Exception: You can't create a filter in a sheet that already has a filter.",
    ],
    ['getFilter of none', 'return sheet.getFilter();', null],
    [
      'Filter.sort keeps the header',
      `${fill} sheet.getRange('A1:B5').createFilter().sort(2, true); return ${data};`,
      ['nv', 'A10', 'D10', 'B20', 'C30'],
    ],
    [
      'getColumnSortSpec',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.sort(2, false); const s = f.getColumnSortSpec(2); return [s.isAscending(), s.getDimensionIndex(), String(s.getSortOrder()), caught(() => f.getColumnSortSpec(1).getSortOrder())];`,
      [
        false,
        2,
        'DESCENDING',
        'Exception: Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      ],
    ],
    [
      'setColumnFilterCriteria hides, values stay',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build()); return [[2, 3, 4, 5].map((r) => sheet.isRowHiddenByFilter(r)), ${data}.length];`,
      [[true, false, false, true], 5],
    ],
    [
      'setHiddenValues',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['A', 'C']).build()); return [2, 3, 4, 5].map((r) => sheet.isRowHiddenByFilter(r));`,
      [true, true, false, false],
    ],
    [
      'getColumnFilterCriteria',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); const a = f.getColumnFilterCriteria(1); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains('A').build()); const c = f.getColumnFilterCriteria(1); f.removeColumnFilterCriteria(1); return [a, String(c.getCriteriaType()), c.getCriteriaValues(), f.getColumnFilterCriteria(1)];`,
      [null, 'TEXT_CONTAINS', ['A'], null],
    ],
    [
      'Filter.remove',
      `${fill} const f = sheet.getRange('A1:B5').createFilter(); f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['A']).build()); f.remove(); return [sheet.getFilter(), sheet.isRowHiddenByFilter(2)];`,
      [null, false],
    ],
    [
      'Range.sort(column)',
      `${fill} sheet.getRange('A2:B5').sort(1); return ${data};`,
      ['nv', 'A10', 'B20', 'C30', 'D10'],
    ],
    [
      'Range.sort(object)',
      `${fill} sheet.getRange('A2:B5').sort({ column: 2, ascending: false }); return ${data};`,
      ['nv', 'C30', 'B20', 'A10', 'D10'],
    ],
    [
      'Range.sort(several)',
      `${fill} sheet.getRange('A2:B5').sort([{ column: 2, ascending: true }, { column: 1, ascending: false }]); return ${data};`,
      ['nv', 'D10', 'A10', 'B20', 'C30'],
    ],
    [
      'Range.sort(numbers)',
      `${fill} sheet.getRange('A2:B5').sort([2, 1]); return ${data};`,
      ['nv', 'A10', 'D10', 'B20', 'C30'],
    ],
    ['Range.sort gives the range', `${fill} return sheet.getRange('A2:B5').sort(1).getA1Notation();`, 'A2:B5'],
    [
      'numbers, texts, booleans, blanks',
      "sheet.getRange('A1:A5').setValues([[true], ['b'], [''], [3], ['a']]).sort(1); return sheet.getRange('A1:A5').getValues().map((r) => r[0]);",
      [3, 'a', 'b', true, ''],
    ],
    [
      'descending, blanks last',
      "sheet.getRange('A1:A4').setValues([['a'], [''], [3], ['b']]).sort({ column: 1, ascending: false }); return sheet.getRange('A1:A4').getValues().map((r) => r[0]);",
      ['b', 'a', 3, ''],
    ],
    ['Sheet.sort takes the header along', `${fill} sheet.sort(2); return ${data}[4];`, 'nv'],
    [
      'Sheet.sort below frozen rows',
      `${fill} sheet.setFrozenRows(1); sheet.sort(1, false); return ${data};`,
      ['nv', 'D10', 'C30', 'B20', 'A10'],
    ],
    [
      'removeDuplicates',
      "const r = sheet.getRange('A1:B4').setValues([['f', 'b'], ['b', 'f'], ['f', 'f'], ['b', 'f']]); const left = r.removeDuplicates(); return [left.getA1Notation(), left.getValues()];",
      [
        'A1:B3',
        [
          ['f', 'b'],
          ['b', 'f'],
          ['f', 'f'],
        ],
      ],
    ],
    [
      'removeDuplicates(columns)',
      "const r = sheet.getRange('A1:B4').setValues([['f', 'b'], ['b', 'f'], ['f', 'f'], ['b', 'f']]); return r.removeDuplicates([2]).getValues();",
      [
        ['f', 'b'],
        ['b', 'f'],
      ],
    ],
    [
      'trimWhitespace',
      "const r = sheet.getRange('A1:A2').setValues([['  a   b '], ['c']]); r.trimWhitespace(); return r.getValues();",
      [['a b'], ['c']],
    ],
    [
      'splitTextToColumns',
      "const r = sheet.getRange('A1').setValue('a,b,c'); r.splitTextToColumns(); return sheet.getRange('A1:C1').getValues();",
      [['a', 'b', 'c']],
    ],
  ];
  membersHold(rows);
});
