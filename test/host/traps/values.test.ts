/** @fileoverview Traps 1 to 7 and 16: what becomes of values, as a script and a person meet it. */
import { hostWith, returned } from '../builders/run-code';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';

/** Writes rows as a script does, reads them back as JSON. */
function kept(values: string[], before = ''): unknown {
  const rows = JSON.stringify(values.map((value) => [value]));
  return returned(
    `${sheet} const r = sheet.getRange(1, 1, ${values.length}, 1); ${before} r.setValues(${rows}); return r.getValues().map((row) => row[0]);`,
    { timeZone: 'UTC', manifest: { timeZone: 'UTC' } },
  );
}

it('trap 1: texts change their type when they are written', () => {
  expect(kept(['0123', '1-2', '50%', 'TRUE', '2026-08', '13800138000', '1e3', '￥5', 'plain'])).toEqual([
    123,
    new Date('2026-01-02T00:00:00Z'),
    0.5,
    true,
    new Date('2026-08-01T00:00:00Z'),
    13800138000,
    1000,
    expect.anything(),
    'plain',
  ]);
  expect(kept(['07:00'])).toEqual([new Date('1899-12-30T07:00:00Z')]);
});

it('trap 1: a person who types meets the same', () => {
  const host = hostWith('');
  for (const [cell, text] of [
    ['A1', '0123'],
    ['A2', '50%'],
    ['A3', 'true'],
  ] as const)
    host.type('Sheet1', cell, text);
  expect(host.sheet('Sheet1').values()).toEqual([[123], [0.5], [true]]);
});

it('trap 2: a leading plus is lost or breaks', () => {
  expect(kept(['+8613800138000', '+86 138 0013 8000', '+/-'])).toEqual([8613800138000, '#ERROR!', '#ERROR!']);
});

it("trap 3: '@' helps only before the value, and not in appendRow", () => {
  expect(kept(['0123', '+86 138 0013 8000'], "r.setNumberFormat('@');")).toEqual(['0123', '+86 138 0013 8000']);
  expect(
    returned(`${sheet} const r = sheet.getRange('A1').setValue('0123'); r.setNumberFormat('@'); return r.getValue();`),
  ).toBe(123);
  expect(
    returned(
      `${sheet} sheet.getRange('A:A').setNumberFormat('@'); sheet.appendRow(['0123']); return sheet.getRange('A1').getValue();`,
    ),
  ).toBe(123);
});

it('trap 4: text from outside that begins with = is a live formula', () => {
  const form = `${sheet} const name = '=1+1'; const r = sheet.getRange('A1');`;
  expect(returned(`${form} r.setValue(name); return [r.getValue(), r.getFormula()];`)).toEqual([2, '=1+1']);
  // CONTESTED [repo texts #60380346441, #69423851999]: the strict side.
  expect(returned(`${form} r.setNumberFormat('@').setValue(name); return r.getFormula();`)).toBe('=1+1');
  expect(returned(`${form} sheet.appendRow([name]); return r.getFormula();`)).toBe('=1+1');
});

it('trap 5: a leading apostrophe is never read back', () => {
  expect(kept(["'0123", "'=1+1", "'+86", "''x"])).toEqual(['0123', '=1+1', '+86', "'x"]);
  const host = hostWith('');
  host.type('Sheet1', 'A1', "'0123");
  expect([host.sheet('Sheet1').value('A1'), host.sheet('Sheet1').display('A1')]).toEqual(['0123', [['0123']]]);
});

it('trap 6: date cells are Dates, times lie in 1899 with the mean time of the place', () => {
  const [isDate, iso, time] = returned(
    `${sheet} sheet.getRange('A1:B1').setValues([['2026-03-05', '14:39:50']]); const [[d, t]] = sheet.getRange('A1:B1').getValues(); return [d instanceof Date && t instanceof Date, d.toISOString(), t.toISOString()];`,
    { timeZone: 'Asia/Shanghai' },
  ) as unknown[];
  expect([isDate, iso, time]).toEqual([true, '2026-03-04T16:00:00.000Z', '1899-12-30T06:34:07.000Z']);
});

it('trap 6: JSON of a row has moments in it', () => {
  expect(
    returned(
      `${sheet} sheet.getRange('A1').setValue('2026-03-05'); return JSON.stringify(sheet.getRange('A1').getValues());`,
      { timeZone: 'UTC' },
    ),
  ).toBe('[["2026-03-05T00:00:00.000Z"]]');
});

it('trap 7: the script, the spreadsheet and the triggers have three time zones', () => {
  const code = `
    function read() { const d = SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); return [d.getHours(), d.getDate(), Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]; }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
    function tick(e) { return [e.timezone, e.hour, new Date().getHours()]; }`;
  const host = hostWith(code, { timeZone: 'America/New_York', manifest: { timeZone: 'Asia/Shanghai' } });
  host.type('Sheet1', 'A1', '2026-03-05');
  expect(host.call('read')).toEqual([13, 5, 'Asia/Shanghai', 'America/New_York']);
  host.call('install');
  expect(host.advance('1d').map(({ value }) => value)).toEqual([['UTC', 1, 9]]);
});

it('trap 16: blanks are empty texts, what is missing is null, undefined clears', () => {
  expect(
    returned(`${sheet} const ss = SpreadsheetApp.getActive(); const r = sheet.getRange('A1:A2').setValues([['x'], [undefined]]);
      return [r.getValues(), ss.getSheetByName('none'), ss.getRangeByName('none'), sheet.getFilter(), r.getFormulas(), r.getFormulasR1C1(), r.getNotes(), r.getDataValidations(), sheet.getDataRange().getValues(), ss.insertSheet().getDataRange().getValues()];`),
  ).toEqual([
    [['x'], ['']],
    null,
    null,
    null,
    [[''], ['']],
    [[null], [null]],
    [[''], ['']],
    [[null], [null]],
    [['x']],
    [['']],
  ]);
});
