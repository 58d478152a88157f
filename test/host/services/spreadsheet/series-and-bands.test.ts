/** @fileoverview Filled series, bands of colour, borders, theme colours, folded groups, as live has them [gas-fakes tests, run on live]. */
import type { Range } from '../../../../host/services/spreadsheet/range';
import {
  AutoFillSeries,
  BandingTheme,
  BorderStyle,
  TextDirection,
  ThemeColorType,
} from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { openScript } from './open-script';

const { DEFAULT_SERIES, ALTERNATE_SERIES } = AutoFillSeries;

function filled(values: unknown[][], from: string, to: string, series: unknown = DEFAULT_SERIES): unknown[] {
  const sheet = openScript({ timeZone: 'Etc/UTC' }).app.getActiveSheet();
  sheet.getRange(from).setValues(values);
  sheet.getRange(from).autoFill(sheet.getRange(to), series);
  return sheet.getRange(to).getValues().flat();
}

describe('autoFill', () => {
  it('goes on with numbers, also to the left', () => {
    expect(filled([[1], [2], [3]], 'A1:A3', 'A1:A5')).toEqual([1, 2, 3, 4, 5]);
    expect(filled([[10, 8, 6]], 'D1:F1', 'B1:F1')).toEqual([14, 12, 10, 8, 6]);
  });

  it('repeats what is no series, a number alone, and everything when asked', () => {
    expect(filled([['a'], ['b']], 'A1:A2', 'A1:A5')).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(filled([[7]], 'A1', 'A1:A3')).toEqual([7, 7, 7]);
    expect(filled([[1], [2]], 'A1:A2', 'A1:A4', ALTERNATE_SERIES)).toEqual([1, 2, 1, 2]);
  });

  it('knows months, days and dates', () => {
    expect(filled([['Nov'], ['Dec']], 'A1:A2', 'A1:A4')).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(filled([['Sunday']], 'A1', 'A1:A2')).toEqual(['Sunday', 'Monday']);
    expect(filled([['2026-02-28']], 'A1', 'A1:A2')).toEqual([
      new Date('2026-02-28T00:00:00Z'),
      new Date('2026-03-01T00:00:00Z'),
    ]);
  });

  it('moves formulas along', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('B1').setFormula('=A1*2').autoFill(sheet.getRange('B1:B3'), DEFAULT_SERIES);
    expect(sheet.getRange('B3').getFormula()).toBe('=A3*2');
  });

  it('goes down as far as its neighbour', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:A5').setValue('x');
    sheet
      .getRange('B1:B2')
      .setValues([['Jan'], ['Feb']])
      .autoFillToNeighbor(DEFAULT_SERIES);
    expect(sheet.getRange('B1:B6').getValues().flat()).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', '']);
  });

  it('refuses a target without the source, and two directions at once', () => {
    expect(() => filled([[1]], 'A1', 'C1:C5')).toThrow('destination range must contain the source range');
    expect(() => filled([[1]], 'A1', 'A1:B5')).toThrow(
      'AutoFill destination range must extend the source range in only one direction.',
    );
  });
});

describe('banding', () => {
  function cells(): Range {
    return openScript().app.getActiveSheet().getRange('A1:D10');
  }

  it('has the colours of its theme, header by default, no footer', () => {
    const banding = cells().applyRowBanding();
    expect([
      banding.getHeaderRowColor(),
      banding.getFirstRowColor(),
      banding.getSecondRowColor(),
      banding.getFooterRowColor(),
      banding.getFirstColumnColor(),
    ]).toEqual(['#bdbdbd', '#ffffff', '#f3f3f3', null, null]);
    const columns = openScript()
      .app.getActiveSheet()
      .getRange('A1:D10')
      .applyColumnBanding(BandingTheme.INDIGO, true, true);
    expect([columns.getHeaderColumnColor(), columns.getFooterColumnColor()]).toEqual(['#8989eb', '#c4c3f7']);
  });

  it('can be changed, copied, moved and removed', () => {
    const range = cells();
    const sheet = range.getSheet();
    const banding = range.applyRowBanding(BandingTheme.CYAN, true, true);
    banding.setFirstRowColor('yellow').setFooterRowColor(null);
    expect(() => banding.setSecondRowColor(null)).toThrow('Second row color should not be null');
    const copy = banding.copyTo(sheet.getRange('G1:J10'));
    copy.setFirstRowColor('red');
    expect([banding.getFirstRowColor(), copy.getFirstRowColor(), banding.getFooterRowColor()]).toEqual([
      '#ffff00',
      '#ff0000',
      null,
    ]);
    sheet.insertRowBefore(1);
    expect(sheet.getBandings().map((each) => each.getRange().getA1Notation())).toEqual(['A2:D11', 'G2:J11']);
    banding.remove();
    expect(sheet.getBandings()).toHaveLength(1);
  });

  it('does not overlap', () => {
    const range = cells();
    range.applyRowBanding();
    expect(() => range.offset(2, 2, 1, 1).applyColumnBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });
});

describe('what the reference does not list', () => {
  it('getBorder is null without one and keeps the sides that are left alone', () => {
    const range = openScript().app.getActiveSheet().getRange('B2:C3');
    expect(range.getBorder()).toBeNull();
    range.setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, true, true, true, true, '#00ff00', BorderStyle.DASHED);
    const borders = range.getBorder();
    expect([
      borders?.getTop().getBorderStyle(),
      borders?.getLeft().getBorderStyle(),
      borders?.getTop().getColor()?.asRgbColor().asHexString(),
      borders?.getLeft().getColor()?.asRgbColor().asHexString(),
    ]).toEqual([BorderStyle.DASHED, BorderStyle.SOLID, '#00ff00', '#000000']);
  });

  it('the old names of background are there', () => {
    const range = openScript().app.getActiveSheet().getRange('A1').setBackgroundColor('red');
    expect([range.getBackgroundColor(), range.setBackgroundColors([['blue']]).getBackgroundColors()]).toEqual([
      '#ff0000',
      [['#0000ff']],
    ]);
  });
});

describe('theme colours', () => {
  it('are no RGB colours, and the other way round', () => {
    const { app } = openScript();
    const theme = app.newColor().setThemeColor(ThemeColorType.ACCENT1).build();
    expect([theme.getColorType().name, theme.asThemeColor().getThemeColorType()]).toEqual([
      'THEME',
      ThemeColorType.ACCENT1,
    ]);
    expect(() => theme.asRgbColor()).toThrow('Object is not of type RgbColor.');
    const rgb = app.newColor().setRgbColor('#102030');
    expect(() => rgb.asThemeColor()).toThrow('Object is not of type ThemeColor.');
    expect([rgb.asRgbColor().getRed(), rgb.asRgbColor().getGreen(), rgb.asRgbColor().getBlue()]).toEqual([16, 32, 48]);
    expect(app.newColor().getColorType().name).toBe('UNSUPPORTED');
  });
});

describe('text', () => {
  it('normal is not the same as no alignment', () => {
    const range = openScript().app.getActiveSheet().getRange('A1');
    expect([
      range.setHorizontalAlignment('normal').getHorizontalAlignment(),
      range.setHorizontalAlignment(null).getHorizontalAlignment(),
    ]).toEqual(['general-left', 'general']);
  });

  it('has a direction, an angle, or stands upright', () => {
    const range = openScript().app.getActiveSheet().getRange('A1').setTextRotation(45);
    expect([range.getTextDirection(), range.getTextRotation().getDegrees()]).toEqual([null, 45]);
    range.setVerticalText(true).setTextDirection(TextDirection.RIGHT_TO_LEFT);
    const rotation = range.getTextRotation();
    expect([rotation.getDegrees(), rotation.isVertical(), range.getTextDirection()]).toEqual([
      0,
      true,
      TextDirection.RIGHT_TO_LEFT,
    ]);
  });
});

describe('folding the groups of a range', () => {
  it('takes the outermost inside it, else the deepest it touches', () => {
    const { app, model } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    const folded = () => {
      app.flush();
      return model().rowGroups.map(({ depth, collapsed }) => [depth, collapsed]);
    };
    sheet.getRange('A1:A10').collapseGroups();
    expect(folded()).toEqual([
      [1, true],
      [2, false],
    ]);
    sheet.getRange('A3:A4').expandGroups();
    expect(folded()).toEqual([
      [1, false],
      [2, false],
    ]);
  });
});
