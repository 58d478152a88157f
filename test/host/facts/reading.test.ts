/** @fileoverview Facts of section 2.1: reading cells. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

describe('reading', () => {
  factsHold([
    [
      'fact 2.1.1',
      'number, boolean, Date, text; blank is an empty text',
      "sheet.getRange('A1:E1').setValues([[1, true, new Date(0), 'x', '']]); return sheet.getRange('A1:E1').getValues()[0].map((v) => (v instanceof Date ? 'Date' : typeof v));",
      ['number', 'boolean', 'Date', 'string', 'string'],
    ],
    [
      'fact 2.1.2',
      'getValue gives the top left cell',
      "sheet.getRange('A1:B1').setValues([[1, 2]]); return sheet.getRange('A1:B2').getValue();",
      1,
    ],
    [
      'fact 2.1.3',
      'values are unformatted, displays formatted in the locale of the spreadsheet',
      "cell.setValue(1234.5).setNumberFormat('#,##0.00'); return [cell.getValue(), cell.getDisplayValue()];",
      [1234.5, '1,234.50'],
    ],
    [
      'fact 2.1.4',
      'a date format makes a Date, a bare number stays one',
      "cell.setValue(45413); const bare = cell.getValue(); cell.setNumberFormat('yyyy-mm-dd'); return [bare, cell.getValue() instanceof Date];",
      [45413, true],
    ],
    [
      'fact 2.1.5',
      'times lie on 1899-12-30',
      "cell.setValue('06:40'); return Utilities.formatDate(cell.getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');",
      '1899-12-30 06:40',
    ],
    [
      'fact 2.1.6',
      'durations are Dates counted from 1899-12-30',
      "cell.setNumberFormat('[h]:mm:ss').setValue(1.5); return Utilities.formatDate(cell.getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');",
      '1899-12-31 12:00',
    ],
    [
      'fact 2.1.7',
      'the epoch is 1899-12-30, the fraction the time of day',
      "cell.setValue(2.25).setNumberFormat('yyyy-mm-dd hh:mm'); return cell.getDisplayValue();",
      '1900-01-01 06:00',
    ],
    [
      'fact 2.1.8',
      'no formula is an empty text, in R1C1 null',
      'return [cell.getFormula(), cell.getFormulas(), cell.getFormulaR1C1(), cell.getFormulasR1C1()];',
      ['', [['']], null, [[null]]],
    ],
    [
      'fact 2.1.9',
      'the data range of an empty tab is A1',
      'const r = sheet.getDataRange(); return [r.getA1Notation(), r.getValues()];',
      ['A1', [['']]],
    ],
    [
      'fact 2.1.10',
      'the last row has content: no format, but a checkbox or an empty formula',
      "const out = [sheet.getLastRow()]; sheet.getRange('A3').setBackground('red'); out.push(sheet.getLastRow()); sheet.getRange('A4').setFormula('=\"\"'); out.push(sheet.getLastRow()); sheet.getRange('A7').insertCheckboxes(); out.push(sheet.getLastRow()); return out;",
      [0, 0, 4, 7],
    ],
    [
      'fact 2.1.12',
      'an empty formula reads as blank, ISBLANK says no',
      "cell.setFormula('=\"\"'); sheet.getRange('B1').setFormula('=ISBLANK(A1)'); return [cell.getValue(), cell.isBlank(), sheet.getRange('B1').getValue()];",
      ['', true, false],
    ],
    [
      'fact 2.1.13',
      '16 digits are shown in exponents, the value is kept',
      'cell.setValue(1234567890123456); return [cell.getDisplayValue(), cell.getValue()];',
      ['1.23457E+15', 1234567890123456],
    ],
    [
      'fact 2.1.14',
      'errors of formulas are texts (contested)',
      "sheet.getRange('A1:B1').setValues([['=1/0', '=NA()']]); return sheet.getRange('A1:B1').getValues();",
      [['#DIV/0!', '#N/A']],
    ],
    [
      'fact 2.1.1',
      'every row of a block is a list of its own, below the last filled cell too',
      "cell.setValue(1); const rows = sheet.getRange('A1:B4').getValues(); rows[2].push('x'); rows[3][0] = 'y'; return rows;",
      [
        [1, ''],
        ['', ''],
        ['', '', 'x'],
        ['y', ''],
      ],
    ],
    [
      'fact 2.1.1',
      'a block that begins below the last filled cell is blank',
      "cell.setValue(1); return sheet.getRange('A3:B4').getValues();",
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ]);

  it('fact 2.1.11: hidden and filtered rows are read', () => {
    const host = hostWith(
      'function main() { const s = SpreadsheetApp.getActiveSheet(); s.hideRows(2); return [s.getDataRange().getValues().length, s.isRowHiddenByUser(2), s.isRowHiddenByFilter(3)]; }',
    );
    host.paste('Sheet1', 'A1', [['t'], ['a'], ['b'], ['c']]);
    host.filter('Sheet1', 'A', ['a', 'c']);
    expect(host.call('main')).toEqual([4, true, true]);
  });
});
