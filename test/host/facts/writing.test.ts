/** @fileoverview Facts of section 2.2: writing cells, and what becomes of texts. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

const rounds = (...texts: string[]): string =>
  `return ${JSON.stringify(texts)}.map((t) => { const v = cell.setNumberFormat('general').setValue(t).getValue(); return v instanceof Date ? Utilities.formatDate(v, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss") : v; });`;

describe('writing', () => {
  factsHold([
    [
      'fact 2.2.1',
      'numbers, texts, booleans, Dates; = makes a formula',
      "sheet.getRange('A1:D1').setValues([[1.5, 'x', false, '=1+1']]); return [sheet.getRange('A1:D1').getValues(), sheet.getRange('D1').getFormula()];",
      [[[1.5, 'x', false, 2]], '=1+1'],
    ],
    ['fact 2.2.2', 'texts are taken as if typed', rounds('1,234', '12%', '$5', '1e3'), [1234, 0.12, 5, 1000]],
    [
      'fact 2.2.3',
      'digits become numbers',
      rounds('202405001', '012', '0288888888', '00', '01937569', '1.0', '2026.09'),
      [202405001, 12, 288888888, 0, 1937569, 1, 2026.09],
    ],
    ['fact 2.2.4', 'a plus before digits is lost', rounds('+63', '+966500011'), [63, 966500011]],
    [
      'fact 2.2.5',
      'a plus before anything else is a broken formula',
      rounds('+86 138 0000 0000', '+Dri7 x', '+/-'),
      ['#ERROR!', '#ERROR!', '#ERROR!'],
    ],
    ['fact 2.2.6', 'a minus before digits is a sign', rounds('-63', '-1.5'), [-63, -1.5]],
    [
      'fact 2.2.7',
      'short digits with a hyphen or slash are dates, long ones stay text',
      rounds('1-2', '03/04', '0328-8489988', '010-1234-5678'),
      ['2026-01-02 00:00:00', '2026-03-04 00:00:00', '0328-8489988', '010-1234-5678'],
    ],
    [
      'fact 2.2.8',
      'dates in many shapes, in the zone of the spreadsheet',
      rounds('2024-05-01', '2026-08', 'Jul 2026', 'Sep-2025', 'Sat, Jul 4', '2026-09-10 06:02', '2026-09-10 06:02:03'),
      [
        '2024-05-01 00:00:00',
        '2026-08-01 00:00:00',
        '2026-07-01 00:00:00',
        '2025-09-01 00:00:00',
        '2026-07-04 00:00:00',
        '2026-09-10 06:02:00',
        '2026-09-10 06:02:03',
      ],
    ],
    [
      'fact 2.2.8',
      'more dates',
      rounds('MAY26', 'Jan-1 2025'),
      [expect.stringMatching(/^2026-05-/), '2025-01-01 00:00:00'],
    ],
    [
      'fact 2.2.9',
      'times',
      rounds('07:00', '7AM', '5:46 PM', '23:59:58'),
      ['1899-12-30 07:00:00', '1899-12-30 07:00:00', '1899-12-30 17:46:00', '1899-12-30 23:59:58'],
    ],
    ['fact 2.2.10', 'TRUE and FALSE in any case', rounds('TRUE', 'true', 'False'), [true, true, false]],
    ['fact 2.2.11', 'a percentage is a fraction', rounds('50%', '7.5 %'), [0.5, 0.075]],
    [
      'fact 2.2.12',
      'addresses stay text',
      rounds('a@example.com', 'https://example.com/x'),
      ['a@example.com', 'https://example.com/x'],
    ],
    [
      'fact 2.2.13',
      'text that begins with = is a formula',
      "cell.setValue('=free()'); return [cell.getValue(), cell.getFormula()];",
      ['#NAME?', '=free()'],
    ],
    [
      'fact 2.2.14',
      'an apostrophe forces text and is not read (contested for a formula: text)',
      'return ["\'012", "\'=1+1", "\'TRUE"].map((t) => { cell.setValue(t); return [cell.getValue(), cell.getFormula()]; });',
      [
        ['012', ''],
        ['=1+1', ''],
        ['TRUE', ''],
      ],
    ],
    [
      'fact 2.2.15',
      "'@' before the value keeps text, after it does not bring it back",
      "cell.setNumberFormat('@'); const kept = ['012', '1-2', '+86 138', 'TRUE'].map((t) => cell.setValue(t).getValue()); cell.setNumberFormat('0').setValue('012').setNumberFormat('@'); return [kept, cell.getValue()];",
      [['012', '1-2', '+86 138', 'TRUE'], 12],
    ],
    [
      'fact 2.2.16',
      "'@' and = (contested): still a formula",
      "return cell.setNumberFormat('@').setValue('=1+1').getFormula();",
      '=1+1',
    ],
    [
      'fact 2.2.17',
      'appendRow does not honour formats',
      "sheet.getRange('A:A').setNumberFormat('@'); sheet.appendRow(['012']); return cell.getValue();",
      12,
    ],
    [
      'fact 2.2.18',
      'nor in rows that were there before (contested: strict)',
      "sheet.getRange('A1:A500').setNumberFormat('@'); sheet.appendRow(['x']); sheet.appendRow(['007']); return sheet.getRange('A2').getValue();",
      7,
    ],
    [
      'fact 2.2.20',
      'null, undefined and an empty text clear',
      "return [null, undefined, ''].map((v) => { cell.setValue('x'); return [cell.setValue(v).getValue(), cell.isBlank()]; });",
      [
        ['', true],
        ['', true],
        ['', true],
      ],
    ],
    [
      'fact 2.2.21',
      'arrays and objects are junk',
      "cell.setValue(['a', 'b']); const a = cell.getValue(); return /^\\[Ljava\\.lang\\.Object;@[0-9a-f]+$/.test(a);",
      true,
    ],
    [
      'fact 2.2.22',
      'a Date keeps its instant, shown in the zone of the spreadsheet',
      "ss.setSpreadsheetTimeZone('America/Los_Angeles'); const d = new Date('2023-01-01T12:00:00+09:00'); cell.setNumberFormat('yyyy-mm-dd hh:mm').setValue(d); return [cell.getDisplayValue(), cell.getValue().getTime() === d.getTime()];",
      ['2022-12-31 19:00', true],
    ],
    [
      'fact 2.2.23',
      'a Date gives a General cell a format; a number in a date cell is a Date',
      "cell.setValue(new Date(2026, 0, 5)); const format = cell.getNumberFormat(); sheet.getRange('B1').setNumberFormat('yyyy-mm-dd').setValue(48); return [format !== '0.###############', sheet.getRange('B1').getValue() instanceof Date];",
      [true, true],
    ],
    [
      'fact 2.2.25',
      'setFormula adds =, and moves references over an area',
      "return [cell.setFormula('1+1').getFormula(), sheet.getRange('C1:D2').setFormula('=A1').getFormulas()];",
      [
        '=1+1',
        [
          ['=A1', '=B1'],
          ['=A2', '=B2'],
        ],
      ],
    ],
    [
      'fact 2.2.26',
      "'general' resets the format",
      "const first = cell.getNumberFormat(); return [first, cell.setNumberFormat('0.00').setNumberFormat('general').getNumberFormat(), caught(() => cell.setNumberFormat(null)) !== 'nothing'];",
      ['0.###############', '0.###############', true],
    ],
    [
      'fact 2.2.27',
      'wrong colours and alignments do not throw',
      "return [caught(() => cell.setBackground('foo')), caught(() => cell.setHorizontalAlignment('foo'))];",
      ['nothing', 'nothing'],
    ],
    [
      'fact 2.2.28',
      'getWrap is true at first although the strategy is OVERFLOW',
      'return [cell.getWrap(), String(cell.getWrapStrategy())];',
      [true, 'OVERFLOW'],
    ],
    [
      'fact 2.2.29',
      'setNotes makes 25.0 of 25, setNote 25',
      'return [cell.setNote(25).getNote(), cell.setNotes([[25]]).getNote()];',
      ['25', '25.0'],
    ],
  ]);

  it.each([
    ['en_US', '2026-03-04'],
    ['en_GB', '2026-04-03'],
    ['zh_CN', '2026-03-04'],
  ])('fact 2.2.2: 03/04/2026 in %s is %s', (locale, day) => {
    const code =
      "function main() { const v = SpreadsheetApp.getActiveSheet().getRange('A1').setValue('03/04/2026').getValue(); return Utilities.formatDate(v, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'); }";
    expect(hostWith(code, { locale }).call('main')).toBe(day);
  });
});
