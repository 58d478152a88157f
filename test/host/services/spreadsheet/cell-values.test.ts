/** @fileoverview Blocks of values as scripts read and write them [facts 2.1, 2.2]. */
import type { Sheet } from '../../../../host/services/spreadsheet/sheet';
import { openScript, type ScriptOptions } from './open-script';

function sheetOf(options: ScriptOptions = {}): Sheet {
  return openScript(options).app.getActiveSheet();
}

function roundTrip(value: unknown): unknown {
  return sheetOf().getRange('A1').setValue(value).getValue();
}

describe('values of other kinds', () => {
  it('reads the top left cell of a larger range', () => {
    const sheet = sheetOf();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    expect(sheet.getRange('A1:B2').getValue()).toBe(1);
  });

  it('gives fresh arrays each time', () => {
    const range = sheetOf()
      .getRange('A1:B1')
      .setValues([[1, 2]]);
    const first = range.getValues();
    (first[0] as unknown[])[0] = 'changed';
    expect(range.getValues()).toEqual([[1, 2]]);
  });

  it('writes junk for arrays and objects', () => {
    expect(roundTrip(['a'])).toMatch(/^\[Ljava\.lang\.Object;@[0-9a-f]+$/);
    expect(roundTrip({ a: 1 })).toBe('{a=1.0}');
  });

  it('shows 16 digits in scientific form and keeps the double', () => {
    const range = sheetOf().getRange('A1').setValue(1234567890123456);
    expect([range.getValue(), range.getDisplayValue()]).toEqual([1234567890123456, '1.23457E+15']);
  });

  it('reads an empty formula result as blank, but counts its row', () => {
    const range = sheetOf().getRange('A3').setValue('=""');
    expect([range.getValue(), range.isBlank(), range.getSheet().getLastRow()]).toEqual(['', true, 3]);
  });

  // CONTESTED [repo text #59153998188]: texts are the common report.
  it('gives formula errors as texts', () => {
    expect(roundTrip('=1/0')).toBe('#DIV/0!');
  });

  it('refuses more than 50 000 characters in a cell', () => {
    const range = sheetOf().getRange('A1').setValue('x'.repeat(50_001));
    expect(() => range.getValue()).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('shows values by the locale of the spreadsheet', () => {
    const range = sheetOf({ locale: 'zh_CN' })
      .getRange('A1:B1')
      .setValues([[true, '2026-03-05']]);
    expect(range.getDisplayValues()).toEqual([['TRUE', '2026-03-05']]);
  });
});
