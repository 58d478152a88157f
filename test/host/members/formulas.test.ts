/** @fileoverview Formulas written and read, their formats, names of tabs in them [docs ref: Range; facts 2.2]. */
import { type MemberRow, membersHold } from '../builders/member-table';

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
