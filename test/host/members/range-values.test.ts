/** @fileoverview What a Range holds: values, formulas, what writing refuses [docs ref: Range; facts 2.1, 2.2, 2.3]. */
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

describe('formulas', () => {
  const rows: MemberRow[] = [
    [
      'setFormula and getFormula',
      "const r = sheet.getRange('A1').setFormula('=SUM(1,2)'); return [r.getFormula(), r.getValue()];",
      ['=SUM(1,2)', 3],
    ],
    ['setFormula without =', "return sheet.getRange('A1').setFormula('SUM(1,2)').getFormula();", '=SUM(1,2)'],
    ['getFormula of a value', "return sheet.getRange('A1').setValue('x').getFormula();", ''],
    ['setFormulas', "return sheet.getRange('A1:B1').setFormulas([['=1', '=2']]).getFormulas();", [['=1', '=2']]],
    [
      'setFormula over an area',
      "return sheet.getRange('C1:D2').setFormula('=A1').getFormulas();",
      [
        ['=A1', '=B1'],
        ['=A2', '=B2'],
      ],
    ],
    [
      'setFormula with absolute parts',
      "return sheet.getRange('C1:D2').setFormula('=$A1+A$1+$A$1').getFormulas();",
      [
        ['=$A1+A$1+$A$1', '=$A1+B$1+$A$1'],
        ['=$A2+A$1+$A$1', '=$A2+B$1+$A$1'],
      ],
    ],
    ['setFormulaR1C1', "return sheet.getRange('A1').setFormulaR1C1('=R[1]C[1]').getFormula();", '=B2'],
    ['setFormulaR1C1, absolute', "return sheet.getRange('C3').setFormulaR1C1('=R1C1').getFormula();", '=$A$1'],
    ['setFormulaR1C1, mixed', "return sheet.getRange('D4').setFormulaR1C1('=R[1]C1').getFormula();", '=$A5'],
    ['getFormulaR1C1', "return sheet.getRange('F6').setFormula('=G10').getFormulaR1C1();", '=R[4]C[1]'],
    ['getFormulaR1C1, its own row', "return sheet.getRange('H15').setFormula('=H14').getFormulaR1C1();", '=R[-1]C[0]'],
    [
      'getFormulaR1C1 of no formula',
      "return [sheet.getRange('A1').getFormulaR1C1(), sheet.getRange('A1').getFormulasR1C1()];",
      [null, [[null]]],
    ],
    [
      'R1C1 in a text is text',
      "const r = sheet.getRange('H15').setFormulaR1C1('=R[-1]C & \" R1C1\"'); return r.getFormula();",
      '=H14 & " R1C1"',
    ],
    [
      'getValue follows its source',
      "sheet.getRange('A1').setValue(2); sheet.getRange('B1').setFormula('=A1*10'); sheet.getRange('A1').setValue(3); return sheet.getRange('B1').getValue();",
      30,
    ],
    [
      'errors are texts',
      "sheet.getRange('A1:C1').setValues([['=1/0', '=NOPE()', '=VLOOKUP(1,A5:B6,2,FALSE)']]); return sheet.getRange('A1:C1').getValues();",
      [['#DIV/0!', '#NAME?', '#N/A']],
    ],
    ['setValues writes formulas', "return sheet.getRange('A1:B1').setValues([[5, '=A1+1']]).getValues();", [[5, 6]]],
    [
      'a value takes the place of a formula',
      "const r = sheet.getRange('A1').setFormula('=1+1').setValue(5); return [r.getFormula(), r.getValue()];",
      ['', 5],
    ],
  ];
  membersHold(rows);
});

describe('formats that formulas bring along', () => {
  const dated =
    "sheet.getRange('A1:A2').setValues([['2026-03-05'], ['2026-03-07']]); sheet.getRange('B1').setValue(0.5).setNumberFormat('0%'); sheet.getRange('B2').setNumberFormat('@').setValue('007');";
  const rows: MemberRow[] = [
    ['=A1', '2026-03-05'],
    ['=A1+1', '2026-03-06'],
    ['=MAX(A1:A2)', '2026-03-07'],
    ['=A2-A1', '2'],
    ['=B1*2', '100%'],
    ['=YEAR(A1)', '2026'],
    ['=B2', '007'],
    ['=IF(TRUE,A1,"")', '2026-03-05'],
    ['=A1>A2', 'FALSE'],
  ].map(([formula = '', shown]) => [
    formula,
    `${dated} return sheet.getRange('D1').setFormula(${JSON.stringify(formula)}).getDisplayValue();`,
    shown,
  ]);
  membersHold(rows);
  membersHold([
    [
      'a Date comes of a date',
      `${dated} return sheet.getRange('D1').setFormula('=A1').getValue() instanceof Date;`,
      true,
    ],
  ]);
});

describe('names of tabs in formulas', () => {
  const rows: MemberRow[] = ['Sheet2', 'Home', 'a/b [c]', "it's", 'x'.repeat(60)].map((name) => [
    name,
    `const other = ss.insertSheet(${JSON.stringify(name)}); other.getRange('A1').setValue(4); return sheet.getRange('B1').setFormula("='" + ${JSON.stringify(name)}.replace(/'/g, "''") + "'!A1*2+NOW()*0").getValue();`,
    8,
  ]);
  membersHold(rows);
});
