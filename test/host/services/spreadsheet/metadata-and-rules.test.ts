/** @fileoverview Developer metadata, conditional formats, finding text [facts 2.5; trap 30 in part]. */
import {
  BooleanCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  InterpolationType,
  RelativeDate,
} from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { openScript } from './open-script';

describe('trap 30: developer metadata sits on whole rows and columns only', () => {
  it('and on the sheet and the file', () => {
    const file = openScript().app.getActive();
    const sheet = file.getActiveSheet();
    file.addDeveloperMetadata('k', 'file');
    sheet.addDeveloperMetadata('k', 'sheet', DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
    sheet.getRange('B:B').addDeveloperMetadata('k', DeveloperMetadataVisibility.DOCUMENT);
    const found = file.createDeveloperMetadataFinder().withKey('k').find();
    expect(found.map((each) => [each.getValue(), each.getLocation().getLocationType().name])).toEqual([
      ['file', 'SPREADSHEET'],
      ['sheet', 'SHEET'],
      ['row', 'ROW'],
      [null, 'COLUMN'],
    ]);
    expect(found[0]?.getVisibility()).toBe(DeveloperMetadataVisibility.DOCUMENT);
  });

  it('never on other cells', () => {
    expect(() => openScript().app.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('k')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  it('moves with its column and dies with it', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('B:B').addDeveloperMetadata('k', 'v');
    sheet.insertColumnBefore(1);
    sheet.moveColumns(sheet.getRange('C:C'), 6);
    const finder = () => sheet.createDeveloperMetadataFinder().withKey('k').find();
    expect(finder()[0]?.getLocation().getColumn()?.getColumn()).toBe(5);
    sheet.deleteColumn(5);
    expect(finder()).toEqual([]);
  });

  it('keys are not unique', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.addDeveloperMetadata('k', '1').addDeveloperMetadata('k', '2');
    expect(sheet.getDeveloperMetadata().map((each) => each.getValue())).toEqual(['1', '2']);
  });

  it('a cell inside a tagged column has none, unless intersecting places are asked for', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('B:B').addDeveloperMetadata('k');
    const inside = sheet.getRange('B2');
    expect(inside.getDeveloperMetadata()).toEqual([]);
    expect(inside.createDeveloperMetadataFinder().find()).toEqual([]);
    expect(inside.createDeveloperMetadataFinder().onIntersectingLocations().find()).toHaveLength(1);
    expect(sheet.getRange('A:C').getDeveloperMetadata()).toHaveLength(1);
  });

  it('is found by every property, changed and removed', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('2:2').addDeveloperMetadata('a', '1', DeveloperMetadataVisibility.PROJECT);
    const find = (key: string) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(key)
        .withValue('1')
        .withLocationType(DeveloperMetadataLocationType.ROW)
        .withVisibility(DeveloperMetadataVisibility.PROJECT)
        .find();
    const [tag] = find('a');
    tag?.setKey('b').moveToRow(sheet.getRange('9:9'));
    expect(find('b').map((each) => [each.getId(), each.getLocation().getRow()?.getRow()])).toEqual([[tag?.getId(), 9]]);
    tag?.remove();
    expect(find('b')).toEqual([]);
  });
});

describe('conditional formats', () => {
  it('setConditionalFormatRules replaces the whole list', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    const rule = (color: string) =>
      app
        .newConditionalFormatRule()
        .whenTextContains('x')
        .setBackground(color)
        .setRanges([sheet.getRange('A1:A9')])
        .build();
    sheet.setConditionalFormatRules([rule('red'), rule('blue')]);
    sheet.setConditionalFormatRules([rule('green')]);
    const [only, ...others] = sheet.getConditionalFormatRules();
    expect([only?.getBooleanCondition()?.getBackground(), others.length]).toEqual(['#008000', 0]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('reads conditions back', () => {
    const { app } = openScript();
    const range = app.getActive().getRange('A1');
    const condition = app
      .newConditionalFormatRule()
      .whenDateBefore(RelativeDate.TODAY)
      .setFontColor('red')
      .setBold(true)
      .setRanges([range])
      .build()
      .getBooleanCondition();
    expect([condition?.getCriteriaType().name, condition?.getCriteriaValues(), condition?.getBold()]).toEqual([
      'DATE_BEFORE_RELATIVE',
      [RelativeDate.TODAY],
      true,
    ]);
    const copy = app
      .newConditionalFormatRule()
      .withCriteria(BooleanCriteria.NUMBER_BETWEEN, [1, 2])
      .setRanges([range])
      .build()
      .copy();
    expect(copy.build().getBooleanCondition()?.getCriteriaValues()).toEqual([1, 2]);
  });

  it('has gradients', () => {
    const { app } = openScript();
    const gradient = app
      .newConditionalFormatRule()
      .setGradientMinpoint('white')
      .setGradientMaxpointWithValue('red', InterpolationType.NUMBER, '5')
      .setRanges([app.getActive().getRange('A1')])
      .build()
      .getGradientCondition();
    expect([gradient?.getMinColor(), gradient?.getMidType(), gradient?.getMaxType(), gradient?.getMaxValue()]).toEqual([
      '#ffffff',
      null,
      InterpolationType.NUMBER,
      '5',
    ]);
  });

  it('may not reach for another sheet, but by INDIRECT', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    app.getActive().insertSheet('other');
    const set = (formula: string) =>
      sheet.setConditionalFormatRules([
        app
          .newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground('red')
          .setRanges([sheet.getRange('A1')])
          .build(),
      ]);
    expect(() => set('=other!A1=1')).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(() => set('=INDIRECT("other!A1")=1')).not.toThrow();
  });
});

describe('finding text', () => {
  it('goes row by row, without regard to case', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:B2').setValues([
      ['Ann', 'bob'],
      ['x', 'ANNE'],
    ]);
    const finder = sheet.createTextFinder('ann');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['A1', 'B2']);
    expect([finder.findNext(), finder.findNext(), finder.findNext()].map((range) => range?.getA1Notation())).toEqual([
      'A1',
      'B2',
      undefined,
    ]);
    expect(sheet.createTextFinder('ann').matchEntireCell(true).findAll()).toHaveLength(1);
    expect(sheet.createTextFinder('ANN').matchCase(true).findAll()).toHaveLength(1);
    expect(sheet.createTextFinder('^a.n$').useRegularExpression(true).findAll()).toHaveLength(1);
  });

  it('replaces in all cells, and in the whole file', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A2').setValues([['a-a'], ['b']]);
    expect(sheet.createTextFinder('a').replaceAllWith('c')).toBe(2);
    expect(sheet.getRange('A1').getValue()).toBe('c-c');
    expect(app.getActive().createTextFinder('b').findAll()[0]?.getA1Notation()).toBe('A2');
  });
});
