/** @fileoverview Building rules, reading them back, checkboxes [facts 2.4]. */
import { DataValidationCriteria, RelativeDate } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { setAttribute } from '../../../../host/workbook/attribute-blocks';
import { convertToTable } from '../../../../host/workbook/tables';
import { openScript } from './open-script';

describe('the builder', () => {
  it('only warns by default and has no help text', () => {
    const rule = openScript().app.newDataValidation().requireDate().build();
    expect([rule.getAllowInvalid(), rule.getHelpText(), rule.getCriteriaType(), rule.getCriteriaValues()]).toEqual([
      true,
      null,
      DataValidationCriteria.DATE_IS_VALID_DATE,
      [],
    ]);
  });

  it('makes texts of list items and shows the dropdown', () => {
    const rule = openScript().app.newDataValidation().requireValueInList([1, true, 'x'], false).build();
    expect(rule.getCriteriaValues()).toEqual([['1', 'true', 'x'], false]);
  });

  it('gives the source range back', () => {
    const { app } = openScript();
    const rule = app.newDataValidation().requireValueInRange(app.getActive().getRange('B2:B9')).build();
    const [range, dropdown] = rule.getCriteriaValues() as [{ getA1Notation(): string }, boolean];
    expect([range.getA1Notation(), dropdown]).toEqual(['B2:B9', true]);
  });

  it('loses the time of day of date criteria on a cell', () => {
    const { app } = openScript();
    const rule = app.newDataValidation().requireDateAfter(new Date('2026-11-23T15:30:00+08:00')).build();
    const placed = app.getActiveSheet().getRange('A1').setDataValidation(rule).getDataValidation();
    expect(placed?.getCriteriaValues()).toEqual([new Date('2026-11-23T00:00:00+08:00')]);
  });

  it('takes a formula by withCriteria, not by requireDate', () => {
    const { app } = openScript();
    expect(() => app.newDataValidation().requireDate('=i1')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    );
    const rule = app.newDataValidation().withCriteria(DataValidationCriteria.DATE_EQUAL_TO, ['=i1']).build();
    expect(rule.getCriteriaValues()).toEqual(['=i1']);
  });

  it('cannot set relative dates', () => {
    const builder = openScript().app.newDataValidation();
    expect(() => builder.withCriteria(DataValidationCriteria.DATE_AFTER_RELATIVE, ['TODAY'])).toThrow();
  });

  it('reads relative dates that a person has set', () => {
    const { app, workbook, model } = openScript();
    const anchor = { row: 1, column: 1 };
    const rule = { criteria: 'DATE_AFTER_RELATIVE', args: ['TOMORROW'], showDropdown: true } as const;
    const area = { row: 1, column: 1, numRows: 1, numColumns: 1 };
    setAttribute(workbook, model(), area, 'validation', { ...rule, allowInvalid: true, helpText: null, anchor });
    const read = app.getActiveSheet().getRange('A1').getDataValidation();
    expect([read?.getCriteriaType(), read?.getCriteriaValues()]).toEqual([
      DataValidationCriteria.DATE_AFTER_RELATIVE,
      [RelativeDate.TOMORROW],
    ]);
  });

  it('copies a rule without changing it', () => {
    const rule = openScript().app.newDataValidation().requireTextIsUrl().build();
    const copy = rule.copy().setAllowInvalid(false).build();
    expect([rule.getAllowInvalid(), copy.getAllowInvalid(), copy.getCriteriaType()]).toEqual([
      true,
      false,
      DataValidationCriteria.TEXT_IS_VALID_URL,
    ]);
  });
});

describe('rules on cells', () => {
  it('are read one by one, null where there is none', () => {
    const { app } = openScript();
    const rule = app.newDataValidation().requireTextIsEmail().build();
    const range = app
      .getActiveSheet()
      .getRange('A1:A2')
      .setDataValidations([[rule], [null]]);
    expect(range.getDataValidations().map(([each]) => each?.getCriteriaType() ?? null)).toEqual([
      DataValidationCriteria.TEXT_IS_VALID_EMAIL,
      null,
    ]);
    expect(range.setDataValidation(null).getDataValidation()).toBeNull();
  });

  it('hold 500 items in a list and no more', () => {
    const { app } = openScript();
    const items = (n: number) => Array.from({ length: n }, (_, i) => `item ${i}`);
    const range = app.getActiveSheet().getRange('A1');
    const set = (n: number) => range.setDataValidation(app.newDataValidation().requireValueInList(items(n)).build());
    expect(() => set(500)).not.toThrow();
    expect(() => set(501)).toThrow(
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });

  it('follow the rows inserted above their source', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('B2:B9')).build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.insertRowsBefore(2, 3);
    const values = sheet.getRange('A1').getDataValidation()?.getCriteriaValues();
    expect((values as [{ getA1Notation(): string }])[0].getA1Notation()).toBe('B5:B12');
  });

  it('are refused in typed columns of a Table, like formats and headers', () => {
    const { app, workbook, model } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['name'], ['x'], ['y']]);
    app.flush();
    convertToTable(workbook, model(), { row: 1, column: 1, numRows: 3, numColumns: 1 }, ['TEXT']);
    const refusal = 'This operation is not allowed on cells in typed columns.';
    const rule = app.newDataValidation().requireTextIsEmail().build();
    expect(() => sheet.getRange('A2').setDataValidation(rule)).toThrow(refusal);
    sheet.getRange('A2').setNumberFormat('@');
    expect(() => app.flush()).toThrow(refusal);
    sheet.getRange('A1').setValue('renamed');
    expect(() => app.flush()).toThrow(refusal);
    expect(sheet.getRange('A2').setValue('z').getValue()).toBe('z');
  });
});

describe('checkboxes', () => {
  it('write FALSE into blank cells, so the last row grows', () => {
    const sheet = openScript().app.getActiveSheet();
    const range = sheet.getRange('A1:A3').insertCheckboxes();
    expect([range.getValues(), sheet.getLastRow()]).toEqual([[[false], [false], [false]], 3]);
  });

  it('leave cells blank when they have a value of their own', () => {
    const range = openScript().app.getActiveSheet().getRange('A1').insertCheckboxes('yes');
    expect([range.getValue(), range.check().getValue(), range.uncheck().getValue()]).toEqual(['', 'yes', '']);
  });

  it('are checked where they are, nowhere else', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1').insertCheckboxes();
    expect(sheet.getRange('A1:A2').check().getValues()).toEqual([[true], ['']]);
  });

  it('isChecked is null without a checkbox and when mixed', () => {
    const sheet = openScript().app.getActiveSheet();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('A1').check();
    expect([
      sheet.getRange('B1').isChecked(),
      range.isChecked(),
      sheet.getRange('A1').isChecked(),
      sheet.getRange('A2').isChecked(),
    ]).toEqual([null, null, true, false]);
  });

  it('take their values along when they are removed', () => {
    const range = openScript().app.getActiveSheet().getRange('A1').insertCheckboxes().check().removeCheckboxes();
    expect([range.getValue(), range.getDataValidation()]).toEqual(['', null]);
  });
});
