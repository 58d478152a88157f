/** @fileoverview Formats, notes, formulas and clearing, as scripts set and read them [facts 2.2]. */
import type { Range } from '../../../../host/services/spreadsheet/range';
import { BorderStyle, WrapStrategy } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { attributeAt } from '../../../../host/workbook/attribute-blocks';
import { openScript } from './open-script';

function cell(): Range {
  return openScript().app.getActiveSheet().getRange('A1');
}

describe('what a fresh cell reads', () => {
  it.each([
    ['getNumberFormat', '0.###############'],
    ['getBackground', '#ffffff'],
    ['getFontColor', '#000000'],
    ['getFontFamily', 'Arial'],
    ['getFontSize', 10],
    ['getFontWeight', 'normal'],
    ['getFontStyle', 'normal'],
    ['getFontLine', 'none'],
    ['getVerticalAlignment', 'bottom'],
    // true although the strategy is OVERFLOW [gas-fakes notes/oddities.md]
    ['getWrap', true],
    ['getWrapStrategy', WrapStrategy.OVERFLOW],
    ['getNote', ''],
  ])('%s gives %p', (method, value) => {
    const fresh = cell() as unknown as Record<string, () => unknown>;
    expect(fresh[method]?.()).toBe(value);
  });
});

describe('what is set is read back', () => {
  it.each([
    ['setBackground', 'getBackground', 'Red', '#ff0000'],
    ['setBackground', 'getBackground', '#ABC', '#aabbcc'],
    ['setFontColor', 'getFontColor', 'tomato', '#ff6347'],
    ['setFontFamily', 'getFontFamily', 'Noto Sans SC', 'Noto Sans SC'],
    ['setFontSize', 'getFontSize', 14, 14],
    ['setFontWeight', 'getFontWeight', 'bold', 'bold'],
    ['setFontStyle', 'getFontStyle', 'italic', 'italic'],
    ['setFontLine', 'getFontLine', 'line-through', 'line-through'],
    ['setHorizontalAlignment', 'getHorizontalAlignment', 'center', 'center'],
    ['setVerticalAlignment', 'getVerticalAlignment', 'middle', 'middle'],
    ['setNumberFormat', 'getNumberFormat', '#,##0.00', '#,##0.00'],
    ['setWrap', 'getWrap', false, false],
    ['setWrapStrategy', 'getWrapStrategy', WrapStrategy.CLIP, WrapStrategy.CLIP],
    ['setNote', 'getNote', 25, '25'],
  ])('%s', (set, get, written, read) => {
    const range = cell() as unknown as Record<string, (...args: unknown[]) => unknown>;
    range[set]?.(written);
    expect(range[get]?.()).toBe(read);
  });

  it.each([
    ['setBackground', 'getBackground', 'foo', '#ffffff'],
    ['setHorizontalAlignment', 'getHorizontalAlignment', 'foo', 'general'],
  ])('%s takes what is no such thing without a word', (set, get, written, read) => {
    const range = cell() as unknown as Record<string, (...args: unknown[]) => unknown>;
    expect(() => range[set]?.(written)).not.toThrow();
    expect(range[get]?.()).toBe(read);
  });

  it('null and general go back to the default', () => {
    const range = cell().setBackground('red').setNumberFormat('@').setNote('n');
    range.setBackground(null).setNumberFormat('general').setNote(null);
    expect([range.getBackground(), range.getNumberFormat(), range.getNote()]).toEqual([
      '#ffffff',
      '0.###############',
      '',
    ]);
  });

  it('cell by cell', () => {
    const sheet = openScript().app.getActiveSheet();
    const range = sheet
      .getRange('A1:B1')
      .setBackgrounds([['red', null]])
      .setFontWeights([['bold', 'normal']]);
    expect([range.getBackgrounds(), range.getFontWeights()]).toEqual([[['#ff0000', '#ffffff']], [['bold', 'normal']]]);
  });

  it('a note in a grid becomes a double', () => {
    expect(
      cell()
        .setNotes([[25]])
        .getNote(),
    ).toBe('25.0');
  });

  it('every setter gives the range back', () => {
    const range = cell();
    expect(range.setBackground('red').setFontSize(12).setWrap(true).setValue(1).getA1Notation()).toBe('A1');
  });

  it('colours as objects', () => {
    const { app } = openScript();
    const color = app.newColor().setRgbColor('#00ff00').build();
    const range = app.getActiveSheet().getRange('A1').setBackgroundObject(color);
    expect(range.getBackgroundObject().asRgbColor().asHexString()).toBe('#00ff00');
  });

  it('borders inside and around', () => {
    const { app, model } = openScript();
    app.getActiveSheet().getRange('A1:B2').setBorder(true, true, true, true, true, false, 'red', BorderStyle.DASHED);
    app.flush();
    const side = { style: 'DASHED', color: '#ff0000' };
    expect(attributeAt(model(), 1, 1, 'borders')).toEqual({ top: side, left: side, right: side });
  });
});

describe('clearing', () => {
  function dressed(): Range {
    const { app } = openScript();
    const rule = app.newDataValidation().requireTextIsEmail().build();
    const range = app
      .getActiveSheet()
      .getRange('A1')
      .setValue('x')
      .setBackground('red')
      .setNumberFormat('@')
      .setNote('n');
    return range.setDataValidation(rule);
  }

  const left = (range: Range) => [
    range.getValue(),
    range.getBackground(),
    range.getNumberFormat(),
    range.getNote(),
    range.getDataValidation() !== null,
  ];

  it.each<[string, (range: Range) => unknown, unknown[]]>([
    ['clear()', (r) => r.clear(), ['', '#ffffff', '0.###############', 'n', true]],
    ['clearContent()', (r) => r.clearContent(), ['', '#ff0000', '@', 'n', true]],
    // Number formats stay [docs ref: Range.clearFormat].
    ['clearFormat()', (r) => r.clearFormat(), ['x', '#ffffff', '@', 'n', true]],
    ['clearNote()', (r) => r.clearNote(), ['x', '#ff0000', '@', '', true]],
    ['clearDataValidations()', (r) => r.clearDataValidations(), ['x', '#ff0000', '@', 'n', false]],
    ['clear({ contentsOnly: true })', (r) => r.clear({ contentsOnly: true }), ['', '#ff0000', '@', 'n', true]],
    [
      'clear({ formatOnly: true })',
      (r) => r.clear({ formatOnly: true }),
      ['x', '#ffffff', '0.###############', 'n', false],
    ],
    ['clear({ commentsOnly: true })', (r) => r.clear({ commentsOnly: true }), ['x', '#ff0000', '@', '', true]],
    ['clear({ validationsOnly: true })', (r) => r.clear({ validationsOnly: true }), ['x', '#ff0000', '@', 'n', false]],
  ])('%s', (_call, clear, expected) => {
    const range = dressed();
    clear(range);
    expect(left(range)).toEqual(expected);
  });

  it('can spare filtered rows', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['t'], ['x'], ['y']]);
    sheet
      .getDataRange()
      .createFilter()
      .setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['x']).build());
    sheet.getRange('A2:A3').clear({ contentsOnly: true, skipFilteredRows: true });
    expect(sheet.getRange('A2:A3').getValues()).toEqual([['x'], ['']]);
  });
});

describe('formulas', () => {
  it('get their missing sign and move with the cell', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    const range = sheet.getRange('B1:B2').setFormula('A1*10');
    expect([range.getFormulas(), range.getValues()]).toEqual([
      [['=A1*10'], ['=A2*10']],
      [[10], [20]],
    ]);
  });

  it('are read and written in R1C1', () => {
    const sheet = openScript().app.getActiveSheet();
    const range = sheet.getRange('C3').setFormula('=SUM(A1:$B$2)&"R1C1"');
    expect(range.getFormulaR1C1()).toBe('=SUM(R[-2]C[-2]:R2C2)&"R1C1"');
    expect(sheet.getRange('D5').setFormulaR1C1('=R[-1]C*R1C1').getFormula()).toBe('=D4*$A$1');
  });
});
