/** @fileoverview Writes wait for the next read, structure operation or flush, and fail there [facts 2.4, 2.6; traps 8, 9]. */
import type { Range } from '../../../../host/services/spreadsheet/range';
import { openScript, type Script } from './open-script';

const REFUSAL =
  'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: 高, 低.';

function withRejectingList(script: Script = openScript()): Script {
  const rule = script.app.newDataValidation().requireValueInList(['高', '低']).setAllowInvalid(false).build();
  script.app.getActiveSheet().getRange('A1:A3').setDataValidation(rule);
  return script;
}

describe('trap 8: writes are buffered', () => {
  it('and reach the sheet with the next read', () => {
    const { app, model } = openScript();
    const range = app.getActiveSheet().getRange('A1').setValue('x');
    expect(model().columns[0]?.cells).toEqual([]);
    expect(range.getValue()).toBe('x');
  });

  it('or with flush, or at the end of the run', () => {
    const { app, model, finish } = openScript();
    app.getActiveSheet().getRange('A1').setValue('x');
    app.flush();
    app.getActiveSheet().getRange('A2').setValue('y');
    expect(model().columns[0]?.cells).toEqual(['x']);
    finish();
    expect(model().columns[0]?.cells).toEqual(['x', 'y']);
  });

  it('a structure operation comes after what waits', () => {
    const { app } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1').setValue('x');
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A2').getValue()).toBe('x');
  });

  it('formats, notes and hidden rows wait too', () => {
    const { app, model } = openScript();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1').setBackground('red').setNote('n');
    sheet.hideRows(3);
    expect([Object.keys(model().columns[0]?.attributes ?? {}), model().rowsHidden.values]).toEqual([[], []]);
    expect([sheet.isRowHiddenByUser(3), sheet.getRange('A1').getNote()]).toEqual([true, 'n']);
  });
});

describe('trap 9: a rejecting rule stops scripts too', () => {
  it('not on the line of setValue, but at the next read', () => {
    const range = withRejectingList().app.getActiveSheet().getRange('A2');
    expect(() => range.setValue('中')).not.toThrow();
    expect(() => range.getValue()).toThrow(REFUSAL);
  });

  it('at flush', () => {
    const { app } = withRejectingList();
    app.getActiveSheet().getRange('A2').setValue('中');
    expect(() => app.flush()).toThrow(REFUSAL);
  });

  it('at the end of the run', () => {
    const { app, finish } = withRejectingList();
    app.getActiveSheet().getRange('A2').setValue('中');
    expect(finish).toThrow(REFUSAL);
  });

  it('one rejected cell fails its whole block and loses what waits behind it', () => {
    const { app } = withRejectingList();
    const sheet = app.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['高'], ['中'], ['低']]);
    sheet.getRange('B1').setValue('later');
    expect(() => app.flush()).toThrow(REFUSAL);
    expect(sheet.getRange('A1:B3').isBlank()).toBe(true);
  });

  it('the help text takes the place of the message', () => {
    const { app } = openScript();
    const rule = app
      .newDataValidation()
      .requireNumberBetween(1, 5)
      .setAllowInvalid(false)
      .setHelpText('1 到 5')
      .build();
    app.getActiveSheet().getRange('A1').setDataValidation(rule).setValue(9);
    expect(() => app.flush()).toThrow('1 到 5');
  });

  it('a warning lets the value in', () => {
    const { app } = openScript();
    const rule = app.newDataValidation().requireValueInList(['高']).build();
    const range = app.getActiveSheet().getRange('A1').setDataValidation(rule).setValue('中');
    expect([rule.getAllowInvalid(), range.getValue()]).toEqual([true, '中']);
  });

  it('an empty cell is never refused', () => {
    const range = withRejectingList().app.getActiveSheet().getRange('A2');
    expect(range.setValue('高').setValue(null).getValue()).toBe('');
  });

  it('a rule whose source range is gone refuses every write', () => {
    const { app } = openScript();
    const file = app.getActive();
    const sheet = app.getActiveSheet();
    const list = file.insertSheet('lists');
    list.getRange('A1').setValue('高');
    const rule = app.newDataValidation().requireValueInRange(list.getRange('A1:A9')).setAllowInvalid(false).build();
    const range = sheet.getRange('A1').setDataValidation(rule);
    expect(range.setValue('高').getValue()).toBe('高');
    file.deleteSheet(list);
    range.setValue('高');
    expect(() => app.flush()).toThrow('violates the data validation rules');
  });
});

describe('every criterion refuses and accepts', () => {
  type Case = [string, unknown[], unknown, unknown];
  const day = (d: number) => new Date(Date.UTC(2026, 10, d, 4));

  it.each<Case>([
    ['requireNumberBetween', [1, 5], 3, 6],
    ['requireNumberNotBetween', [1, 5], 6, 3],
    ['requireNumberEqualTo', [2], 2, 3],
    ['requireNumberNotEqualTo', [2], 3, 2],
    ['requireNumberGreaterThan', [2], 3, 2],
    ['requireNumberGreaterThanOrEqualTo', [2], 2, 1],
    ['requireNumberLessThan', [2], 1, 2],
    ['requireNumberLessThanOrEqualTo', [2], 2, 3],
    ['requireTextContains', ['科技'], '华为科技', '华为'],
    ['requireTextDoesNotContain', ['科技'], '华为', '华为科技'],
    ['requireTextEqualTo', ['是'], '是', '否'],
    ['requireTextIsEmail', [], 'ann@example.com', 'ann'],
    ['requireTextIsUrl', [], 'https://example.com/a', 'no link'],
    ['requireDate', [], day(1), 'text'],
    ['requireDateAfter', [day(5)], day(6), day(5)],
    ['requireDateBefore', [day(5)], day(4), day(5)],
    ['requireDateEqualTo', [day(5)], day(5), day(6)],
    ['requireDateOnOrAfter', [day(5)], day(5), day(4)],
    ['requireDateOnOrBefore', [day(5)], day(5), day(6)],
    ['requireDateBetween', [day(5), day(7)], day(6), day(8)],
    ['requireDateNotBetween', [day(5), day(7)], day(8), day(6)],
    ['requireValueInList', [['a', 'b']], 'a', 'c'],
    ['requireCheckbox', [], true, 'x'],
    ['requireCheckbox', ['yes', 'no'], 'yes', true],
    ['requireFormulaSatisfied', ['=LEN($B$1)>1'], 'anything', null],
  ])('%s(%p)', (method, args, good, bad) => {
    const { app } = openScript();
    const builder = app.newDataValidation() as unknown as Record<string, (...given: unknown[]) => typeof builder>;
    const rule = builder[method]?.(...args)
      .setAllowInvalid?.(false)
      .build?.();
    const sheet = app.getActiveSheet();
    sheet.getRange('B1').setValue('ok');
    const range: Range = sheet.getRange('A1').setDataValidation(rule);
    expect(() => range.setValue(good).getValue()).not.toThrow();
    if (bad === null) sheet.getRange('B1').setValue('');
    range.setValue(bad ?? 'anything');
    expect(() => range.getValue()).toThrow('violates the data validation rules');
  });
});
