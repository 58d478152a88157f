/** @fileoverview What a Range holds, and what writing refuses [docs ref: Range; facts 2.1, 2.2, 2.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

const sizes = (given: string): string => `return caught(() => sheet.getRange('A1:B3').setValues(${given}));`;

describe('writing and reading', () => {
  const rows: MemberRow[] = [
    ['setValue and getValue', "return sheet.getRange('A1').setValue('x').getValue();", 'x'],
    [
      'setValue over several cells',
      "return sheet.getRange('A1:B2').setValue(7).getValues();",
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      'getValue of several cells',
      "sheet.getRange('A1:B1').setValues([[1, 2]]); return sheet.getRange('A1:B1').getValue();",
      1,
    ],
    [
      'setValues and getValues',
      "return sheet.getRange('A1:B2').setValues([[1, 'a'], [true, '']]).getValues();",
      [
        [1, 'a'],
        [true, ''],
      ],
    ],
    [
      'a copy at each reading',
      "const r = sheet.getRange('A1:B1').setValues([[1, 2]]); r.getValues()[0][0] = 9; return r.getValues();",
      [[1, 2]],
    ],
    ['blank is an empty text', "return sheet.getRange('A1:B1').getValues();", [['', '']]],
    ['null clears', "return sheet.getRange('A1').setValue('x').setValue(null).getValue();", ''],
    [
      'undefined clears',
      "return sheet.getRange('A1:B1').setValue('x').setValues([[undefined, 1]]).getValues();",
      [['', 1]],
    ],
    ['NaN and Infinity', "return sheet.getRange('A1').setValue(1 / 3).getValue() === 1 / 3;", true],
    [
      'a Date',
      "const d = new Date(2026, 2, 5, 14, 30); const v = sheet.getRange('A1').setValue(d).getValue(); return [v instanceof Date, v.getTime() === d.getTime(), Object.prototype.toString.call(v)];",
      [true, true, '[object Date]'],
    ],
    [
      'a time of day',
      "const v = sheet.getRange('A1').setValue('07:00').getValue(); return [v instanceof Date, v.getFullYear()];",
      [true, 1899],
    ],
    ['long digits', "return sheet.getRange('A1').setValue('13800138000').getValue();", 13800138000],
    ['an id with a leading zero', "return sheet.getRange('A1').setValue('0012').getValue();", 12],
    ['a number text under @', "return sheet.getRange('A1').setNumberFormat('@').setValue('0012').getValue();", '0012'],
    ['a number under @', "return sheet.getRange('A1').setNumberFormat('@').setValue(12).getDisplayValue();", '12'],
    [
      'getDisplayValue(s)',
      "sheet.getRange('A1:B1').setValues([[0.5, true]]); return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1:B1').getDisplayValues()];",
      ['0.5', [['0.5', 'TRUE']]],
    ],
    [
      'getDisplayValue by its format',
      "return sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00').getDisplayValue();",
      '1,234.50',
    ],
    [
      'getDisplayValue of a percentage',
      "return sheet.getRange('A1').setValue(0.256).setNumberFormat('0.0%').getDisplayValue();",
      '25.6%',
    ],
    [
      'getDisplayValue of blanks',
      "return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('A1:B1').getDisplayValues()];",
      ['', [['', '']]],
    ],
    [
      'isBlank',
      "sheet.getRange('B1').setValue('x'); return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B1').isBlank()];",
      [true, false],
    ],
    [
      'clearContent',
      "const r = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n'); r.clearContent(); return [r.getValue(), r.getBackground(), r.getNote()];",
      ['', '#ff0000', 'n'],
    ],
    [
      'clearFormat',
      "const r = sheet.getRange('A1').setValue('x').setBackground('#ff0000'); r.clearFormat(); return [r.getValue(), r.getBackground()];",
      ['x', '#ffffff'],
    ],
    [
      'clear',
      "const r = sheet.getRange('A1').setValue('x').setBackground('#ff0000'); return [r.clear().getValue(), r.getBackground()];",
      ['', '#ffffff'],
    ],
    [
      'clear(contentsOnly)',
      "const r = sheet.getRange('A1').setValue('x').setBackground('#ff0000'); r.clear({ contentsOnly: true }); return [r.getValue(), r.getBackground()];",
      ['', '#ff0000'],
    ],
    [
      'clear(formatOnly)',
      "const r = sheet.getRange('A1').setValue('x').setBackground('#ff0000'); r.clear({ formatOnly: true }); return [r.getValue(), r.getBackground()];",
      ['x', '#ffffff'],
    ],
    [
      'setters give the range back',
      "const r = sheet.getRange('A1'); return [r.setValue(1) === r || String(r.setValue(1)), String(r.setValues([[1]])), String(r.setFormula('=1')), String(r.clearContent())].map(String);",
      ['true', 'Range', 'Range', 'Range'],
    ],
  ];
  membersHold(rows);
});

describe('sizes', () => {
  const rows: MemberRow[] = [
    [
      'too few rows',
      sizes('[[1, 2], [3, 4]]'),
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      'too few columns',
      sizes('[[1], [2], [3]]'),
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'ragged',
      sizes('[[1, 2], [3], [4, 5]]'),
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'no rows',
      sizes('[]'),
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 3.',
    ],
    [
      'one dimension',
      sizes("['a', 'b']"),
      "Exception: The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'numbers in one dimension',
      sizes('[1, 2, 3]'),
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'a text',
      sizes("'a'"),
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'nothing',
      sizes(''),
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'null',
      sizes('null'),
      "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'setBackgrounds',
      "return caught(() => sheet.getRange('A1:B1').setBackgrounds([['red']]));",
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'setNotes',
      "return caught(() => sheet.getRange('A1:B1').setNotes('foo'));",
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    [
      'thrown at once, on its line',
      "const r = sheet.getRange('A1'); r.setValue('before'); caught(() => r.setValues([[1, 2]])); return r.getValue();",
      'before',
    ],
  ];
  membersHold(rows);
});
