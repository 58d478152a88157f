/** @fileoverview SpreadsheetApp as a script has it: behind the facade, with late failures, locks and counted calls. */
import { type Host, type HostOptions, openHost } from '../../../../host';

function hostOf(code: string, options: HostOptions = {}): Host {
  return openHost({
    bundle: { files: { 'Code.gs': code, 'appsscript.json': '{"timeZone":"Asia/Shanghai","runtimeVersion":"V8"}' } },
    state: ':memory:',
    now: '2026-11-23T08:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: 'owner@example.com',
    seed: 1,
    ...options,
  });
}

function result(body: string, options: HostOptions = {}): unknown {
  return hostOf(`function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`, options).call('run');
}

describe('what a script sees', () => {
  it.each([
    ['String(sheet)', 'Sheet'],
    ['String(sheet.getRange("A1"))', 'Range'],
    ['String(SpreadsheetApp.getActive())', 'Spreadsheet'],
    ['String(SpreadsheetApp.newDataValidation().requireDate().build())', 'DataValidation'],
    ['String(sheet.getRange("A1").protect())', 'Protection'],
    ['String(sheet.getRange("A1:B2").createFilter())', 'Filter'],
    ['String(SpreadsheetApp.ProtectionType.SHEET)', 'SHEET'],
    ['SpreadsheetApp.WrapStrategy.CLIP.ordinal()', 2],
    ['JSON.stringify({ a: SpreadsheetApp.Dimension.ROWS })', '{"a":"ROWS"}'],
    ['sheet.getRange("A1").getWrapStrategy() === SpreadsheetApp.WrapStrategy.OVERFLOW', true],
    ['typeof sheet.noSuchMethod', 'undefined'],
    ['sheet.getRange("A1").setValue("x").setNote("n").getNote()', 'n'],
    ['sheet.getRange("A1").setValue("2026-03-05").getValue() instanceof Date', true],
    ['sheet.getRange("A1").setValue(new Date(2026, 2, 5)).getDisplayValue()', '2026/3/5'],
    ['SpreadsheetApp.getActive().getSheetByName("missing")', null],
    ['sheet.getRange("A1").setValue(undefined).getValue()', ''],
  ])('%s is %p', (expression, value) => {
    expect(result(`return ${expression};`)).toEqual(value);
  });

  it('a method that the host lacks is refused by its name', () => {
    expect(() => result('sheet.newChart();')).toThrow('Cannot run Sheet.newChart: the local host does not have it');
  });

  it.each(['create', 'newRichTextValue', 'newTextStyle'])('SpreadsheetApp.%s is refused by its name', (method) => {
    expect(() => result(`SpreadsheetApp.${method}("x");`)).toThrow(
      `Cannot run SpreadsheetApp.${method}: the local host does not have it`,
    );
  });

  it('an exception has its name, its message has no prefix', () => {
    const caught = result('try { sheet.getRange(0, 1); } catch (e) { return [e.name, e.message, String(e)]; }');
    const message = 'The starting row of the range is too small.';
    expect(caught).toEqual(['Exception', message, `Exception: ${message}`]);
  });

  it('a wrong argument names the signature', () => {
    expect(() => result('sheet.getRange("A1").setValues({});')).toThrow(
      /^The parameters \(.*\) don't match the method signature for SpreadsheetApp\.Range\.setValues\.$/,
    );
  });
});

describe('a run', () => {
  const REJECTED = `function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    try { sheet.getRange('A1').setValue('b'); } catch (e) { return 'caught'; }
    sheet.getRange('B1').setValue('lost');
    return 'end';
  }`;

  it('trap 9: fails at its end for a write that a rule rejects, past the try around it', () => {
    const host = hostOf(REJECTED);
    expect(() => host.call('run')).toThrow('violates the data validation rules');
    const [record] = host.executions;
    expect([
      record?.status,
      host
        .sheet('Sheet1')
        .values()
        .flat()
        .filter((value) => value !== ''),
    ]).toEqual(['failed', []]);
  });

  it('trap 8: hands its writes over at the end', () => {
    const host = hostOf('function run() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x"); }');
    host.call('run');
    expect([host.sheet('Sheet1').values(), host.calls.flushes]).toEqual([[['x']], 1]);
  });

  it('trap 28: a hard lock stops a menu run by another, not the owner, and no warning does', () => {
    const host = hostOf(`
      function lock() { const p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.removeEditors(p.getEditors()); }
      function warn() { SpreadsheetApp.getActiveSheet().getRange('A2').protect().setWarningOnly(true); }
      function write(cell) { SpreadsheetApp.getActiveSheet().getRange(cell).setValue('x'); }`);
    host.call('lock');
    host.call('warn');
    const other = { user: 'liqiang@example.com' };
    expect(() => host.call('write', ['A1'], other)).toThrow('You are trying to edit a protected cell or object.');
    expect(() => host.call('write', ['A2'], other)).not.toThrow();
    expect(() => host.call('write', ['A1'])).not.toThrow();
  });

  it('counts what goes over the wire, handles and geometry do not', () => {
    const host = hostOf(`function run() {
      const file = SpreadsheetApp.getActive();
      const sheet = file.getSheetByName('Sheet1');
      const range = sheet.getRange(1, 1, 2, 2).offset(0, 0);
      range.getRow(); range.getA1Notation(); sheet.getSheetId(); range.getSheet(); sheet.getParent();
      range.setValues([[1, 2], [3, 4]]);
      return range.getValues();
    }`);
    host.calls.reset();
    host.call('run');
    const { total, reads, writes, other, flushes, cellsRead, cellsWritten, byMethod } = host.calls;
    expect({ total, reads, writes, other, flushes, cellsRead, cellsWritten }).toEqual({
      total: 3,
      reads: 1,
      writes: 1,
      other: 1,
      flushes: 1,
      cellsRead: 4,
      cellsWritten: 4,
    });
    expect(Object.keys(byMethod).sort()).toEqual(['Range.getValues', 'Range.setValues', 'Spreadsheet.getSheetByName']);
  });
});

describe('rows and a person in between', () => {
  it('writes go to the coordinates they were given for, as the grid is at the flush', () => {
    const host = hostOf(`function run() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A2');
      range.setValue('mine');
      Utilities.getUuid();
      return range.getA1Notation();
    }`);
    host.type('Sheet1', 'A2', 'theirs');
    host.during(4, () => host.insertRows('Sheet1', 1, 1));
    host.call('run');
    expect(host.sheet('Sheet1').values()).toEqual([[''], ['mine'], ['theirs']]);
  });
});
