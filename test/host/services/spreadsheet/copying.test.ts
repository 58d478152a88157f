/** @fileoverview Cells copied, moved, merged, trimmed and split [facts 2.3]. */
import { CopyPasteType } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { openScript } from './open-script';

describe('copying', () => {
  it('repeats the source over a larger target and adjusts formulas', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B1').setFormula('=A1+1').setBackground('red');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1+1'], ['=A2+1'], ['=A3+1']]);
    expect(sheet.getRange('B3').getBackground()).toBe('#ff0000');
  });

  it('overflows a smaller target', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('A1:A3').copyTo(sheet.getRange('C1'));
    expect(sheet.getRange('C1:C3').getValues()).toEqual([[1], [2], [3]]);
  });

  it('copies what the type says, transposed too', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet
      .getRange('A1:A2')
      .setValues([[1], [2]])
      .setBackground('red');
    sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'), CopyPasteType.PASTE_VALUES, true);
    sheet.getRange('A1').copyTo(sheet.getRange('E1'), { formatOnly: true, unknown: 1 });
    expect(sheet.getRange('C1:E1').getValues()).toEqual([[1, 2, '']]);
    expect(sheet.getRange('E1').getBackground()).toBe('#ff0000');
  });

  it('moves cells, and formulas follow them', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1').setValue(7);
    sheet.getRange('B1').setFormula('=A1');
    sheet.getRange('A1').moveTo(sheet.getRange('A9'));
    expect([sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()]).toEqual(['', '=A9']);
  });

  it('merges and breaks apart', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    const merged = sheet.getRange('A1:B2').merge();
    expect([
      merged.isPartOfMerge(),
      merged.getValues(),
      sheet.getRange('B2').getMergedRanges()[0]?.getA1Notation(),
    ]).toEqual([
      true,
      [
        [1, ''],
        ['', ''],
      ],
      'A1:B2',
    ]);
    expect(merged.breakApart().isPartOfMerge()).toBe(false);
  });

  it('trims and folds white space in texts', () => {
    const range = openScript().app.getActiveSheet().getRange('A1').setValue("'  a   b ").trimWhitespace();
    expect(range.getValue()).toBe('a b');
  });

  it('splits texts into columns', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1').setValue('x;2;y');
    sheet.getRange('A1').splitTextToColumns();
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['x', 2, 'y']]);
  });
});
