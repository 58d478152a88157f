/** @fileoverview What setValues makes of values and what getValues gives back [facts 2.1, 2.2; traps 1 to 7, 16]. */
import type { Sheet } from '../../../../host/services/spreadsheet/sheet';
import { openScript, type ScriptOptions } from './open-script';

function sheetOf(options: ScriptOptions = {}): Sheet {
  return openScript(options).app.getActiveSheet();
}

function roundTrip(value: unknown, options: ScriptOptions = {}): unknown {
  return sheetOf(options).getRange('A1').setValue(value).getValue();
}

/** Midnight in Shanghai, the zone of the spreadsheet. */
function shanghai(year: number, month: number, day: number, hour = 0, minute = 0): Date {
  return new Date(Date.UTC(year, month - 1, day, hour - 8, minute));
}

describe('trap 1: texts are parsed as if typed', () => {
  it.each([
    ['202405001', 202405001],
    ['012', 12],
    ['0288888888', 288888888],
    ['00', 0],
    ['01937569', 1937569],
    ['1.0', 1],
    ['2026.09', 2026.09],
    ['50%', 0.5],
    ['TRUE', true],
    ['true', true],
    ['FALSE', false],
    ['0123', 123],
    ['-5', -5],
  ])('%s becomes %p', (text, value) => {
    expect(roundTrip(text)).toBe(value);
  });

  it.each([
    ['1-2', shanghai(2026, 1, 2)],
    ['03/04', shanghai(2026, 3, 4)],
    ['2024-05-01', shanghai(2024, 5, 1)],
    ['2026-08', shanghai(2026, 8, 1)],
    ['Jul 2026', shanghai(2026, 7, 1)],
    ['Sep-2025', shanghai(2025, 9, 1)],
    ['Sat, Jul 4', shanghai(2026, 7, 4)],
    ['Jan-1 2025', shanghai(2025, 1, 1)],
    ['2026-09-10 06:02', shanghai(2026, 9, 10, 6, 2)],
  ])('%s becomes the date %s', (text, date) => {
    expect(roundTrip(text)).toEqual(date);
  });

  // Whether the 26th or 2026 is meant is not told.
  it('MAY26 becomes some date', () => {
    expect(roundTrip('MAY26')).toBeInstanceOf(Date);
  });

  it.each(['07:00', '7AM', '5:46 PM', '07:00:30'])('%s becomes a time on 1899-12-30', (text) => {
    const value = roundTrip(text, { timeZone: 'Etc/UTC' }) as Date;
    expect(value.toISOString().slice(0, 10)).toBe('1899-12-30');
  });

  it.each(['0328-8489988', '010-1234-5678', 'ann@example.com', 'https://example.com', '华为技术有限公司'])(
    '%s stays text',
    (text) => {
      expect(roundTrip(text)).toBe(text);
    },
  );
});

describe('trap 2: a leading plus is no phone number', () => {
  it.each([
    ['+63', 63],
    ['+96650001111', 96650001111],
  ])('%s loses its plus', (text, value) => {
    expect(roundTrip(text)).toBe(value);
  });

  it.each(['+86 138 0000 0000', '+Dri7 kQ', '+/-'])('%s is a broken formula', (text) => {
    expect(roundTrip(text)).toBe('#ERROR!');
  });
});

describe("trap 3: '@' counts only when it is set before the value", () => {
  it.each(['00123', '202405001', '1-2', '+86 138 0000 0000', 'TRUE', '50%'])('keeps %s as text', (text) => {
    const range = sheetOf().getRange('A1').setNumberFormat('@');
    expect(range.setValue(text).getValue()).toBe(text);
  });

  it('does not bring back what was typed before', () => {
    const range = sheetOf().getRange('A1').setValue('00123').setNumberFormat('@');
    expect(range.getValue()).toBe(123);
  });

  it('is not honoured by appendRow', () => {
    const sheet = sheetOf();
    sheet.getRange('A:A').setNumberFormat('@');
    sheet.appendRow(['00123']);
    expect(sheet.getRange('A1').getValue()).toBe(123);
  });
});

describe('trap 4: a leading equals sign is a formula', () => {
  it('makes a live formula of text from outside', () => {
    const range = sheetOf().getRange('A1').setValue('=1+1');
    expect([range.getValue(), range.getFormula()]).toEqual([2, '=1+1']);
  });

  // CONTESTED [repo texts #60380346441 against #69423851999]: the strict side.
  it("does so in a cell with '@' too", () => {
    const range = sheetOf().getRange('A1').setNumberFormat('@').setValue('=1+1');
    expect(range.getFormula()).toBe('=1+1');
  });

  it('gives #NAME? for an unknown name', () => {
    expect(roundTrip('=free games')).toMatch(/^#(NAME\?|ERROR!)$/);
  });
});

describe('trap 5: the apostrophe is never read back', () => {
  it.each([
    ["'00123", '00123'],
    ["'=1+1", '=1+1'],
    ["'+86 138 0000 0000", '+86 138 0000 0000'],
    ["'TRUE", 'TRUE'],
  ])('%s is the text %s', (written, read) => {
    const range = sheetOf().getRange('A1').setValue(written);
    expect([range.getValue(), range.getFormula(), range.getDisplayValue()]).toEqual([read, '', read]);
  });

  it("also with '@' before it", () => {
    const range = sheetOf().getRange('A1').setNumberFormat('@').setValue("'=HYPERLINK(1)");
    expect([range.getValue(), range.getFormula()]).toEqual(['=HYPERLINK(1)', '']);
  });
});

describe('trap 6: date cells are Dates', () => {
  it('gives a Date for a number under a date format, a number without one', () => {
    const range = sheetOf().getRange('A1').setValue(45413);
    expect(range.getValue()).toBe(45413);
    expect(range.setNumberFormat('yyyy-mm-dd').getValue()).toEqual(shanghai(2024, 5, 1));
  });

  it('counts days from 1899-12-30', () => {
    const range = sheetOf({ timeZone: 'Etc/UTC' }).getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(1);
    expect(range.getValue()).toEqual(new Date(Date.UTC(1899, 11, 31)));
  });

  it('shows the local mean time of 1899 in a time cell', () => {
    const value = roundTrip('07:00') as Date;
    expect(value.toISOString()).toBe('1899-12-29T22:54:17.000Z');
  });

  it('gives durations as Dates too', () => {
    const range = sheetOf({ timeZone: 'Etc/UTC' }).getRange('A1').setNumberFormat('[h]:mm:ss').setValue(1.5);
    expect(range.getValue()).toEqual(new Date(Date.UTC(1899, 11, 31, 12)));
  });

  it('makes a date of a number that goes into a date cell', () => {
    const range = sheetOf({ timeZone: 'Etc/UTC' }).getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(48);
    expect(range.getValue()).toEqual(new Date(Date.UTC(1900, 1, 16)));
  });

  it('gives a General cell the format of the locale', () => {
    const range = sheetOf({ locale: 'zh_CN' })
      .getRange('A1')
      .setValue(shanghai(2026, 11, 23));
    expect([range.getNumberFormat(), range.getDisplayValue()]).toEqual(['yyyy/m/d', '2026/11/23']);
  });
});

describe('trap 7: three time zones', () => {
  it('reads texts and shows Dates in the zone of the spreadsheet', () => {
    const range = sheetOf({ timeZone: 'America/Los_Angeles' }).getRange('A1');
    expect(range.setValue('2024-05-01').getValue()).toEqual(new Date('2024-05-01T07:00:00Z'));
    range.setNumberFormat('yyyy-mm-dd hh:mm').setValue(new Date('2023-01-01T12:00:00+09:00'));
    expect(range.getDisplayValue()).toBe('2022-12-31 19:00');
  });
});

describe('trap 16: blank, null and missing', () => {
  it.each([null, undefined, ''])('%p clears a cell and reads as an empty text', (value) => {
    const range = sheetOf().getRange('A1').setValue('x').setValue(value);
    expect([range.getValue(), range.isBlank()]).toEqual(['', true]);
  });

  it('gives [[""]] for the data range of an empty sheet', () => {
    const range = sheetOf().getDataRange();
    expect([range.getA1Notation(), range.getValues()]).toEqual(['A1', [['']]]);
  });

  it('has an empty text for no formula, null for none in R1C1', () => {
    const range = sheetOf().getRange('A1');
    expect([range.getFormula(), range.getFormulas(), range.getFormulaR1C1(), range.getFormulasR1C1()]).toEqual([
      '',
      [['']],
      null,
      [[null]],
    ]);
  });

  it('gives null for a sheet that is not there', () => {
    const file = openScript().app.getActive();
    expect([file.getSheetByName('missing'), file.getSheetById(99), file.getRangeByName('missing')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
