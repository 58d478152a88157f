/** @fileoverview Traps 8 to 15: when writes happen and what the grid allows. */
import { hostWith, returned, thrown } from '../builders/run-code';

const start = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet();';
const reject =
  "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['open', 'done']).setAllowInvalid(false).build());";

it('trap 8: writes wait for a read, a flush or the end, where their failures appear and take the rest along', () => {
  const host = hostWith(`function main() { ${start} ${reject} SpreadsheetApp.flush();
    const steps = [];
    try { sheet.getRange('B1').setValue('kept'); SpreadsheetApp.flush(); sheet.getRange('A1').setValue('nonsense'); steps.push('written'); sheet.getRange('C1').setValue('lost'); steps.push('after'); sheet.getLastRow(); steps.push('read'); } catch (e) { steps.push(e.name); }
    return steps; }`);
  expect(host.call('main')).toEqual(['written', 'after', 'Exception']);
  expect(host.sheet('Sheet1').values()).toEqual([['', 'kept']]);
});

it('trap 8: a person sees nothing of a write before the flush', () => {
  const host = hostWith(
    `function main() { ${start} sheet.getRange('A1').setValue(1); Utilities.getUuid(); SpreadsheetApp.flush(); }`,
  );
  const seen: unknown[] = [];
  host.during(5, () => seen.push(host.sheet('Sheet1').values()));
  host.during(6, () => seen.push(host.sheet('Sheet1').values()));
  host.call('main');
  expect([...seen, host.sheet('Sheet1').values()]).toEqual([[], [], [[1]]]);
});

it('trap 9: a rejecting rule stops scripts, and one bad cell its whole block', () => {
  const host = hostWith(`function main() { ${start} ${reject} sheet.getRange('A1:C1').setValues([['bad', 2, 3]]); }`);
  expect(host.menu({ fn: 'main' })).toMatchObject({
    status: 'failed',
    error:
      'Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: open, done.',
  });
  expect(host.sheet('Sheet1').values()).toEqual([]);
});

it('trap 10: the grid does not grow for getRange or setValues', () => {
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
  expect(thrown(`${start} sheet.getRange(1001, 1).setValue('x');`)).toBe(outside);
  expect(thrown(`${start} sheet.getRange(1000, 1, 2, 1).setValues([[1], [2]]);`)).toBe(outside);
  expect(thrown(`${start} sheet.getRange(1, 27).setValue('x');`)).toBe(outside);
  expect(
    returned(
      `${start} sheet.getRange('A1000').setValue(1); sheet.appendRow([2]); return [sheet.getMaxRows(), sheet.getLastRow()];`,
    ),
  ).toEqual([1001, 1001]);
});

it('trap 11: a range of no rows is refused, as below a header alone', () => {
  expect(
    thrown(`${start} sheet.appendRow(['title']); sheet.getRange(2, 1, sheet.getLastRow() - 1, 1).getValues();`),
  ).toBe('Exception: The number of rows in the range must be at least 1.');
});

it('trap 12: one row below the frozen header must stay', () => {
  expect(thrown(`${start} sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1);`)).toBe(
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  );
  expect(thrown(`${start} sheet.deleteRows(1, sheet.getMaxRows());`)).toBe(
    "Exception: You can't delete all the rows on the sheet.",
  );
});

it('trap 13: appendRow goes below the last content of any column', () => {
  expect(
    returned(
      `${start} sheet.getRange('A1').setValue('a'); sheet.getRange('D20').setValue('far'); sheet.appendRow(['b']); return sheet.getRange('A21').getValue();`,
    ),
  ).toBe('b');
  expect(
    returned(
      `${start} sheet.getRange('C1:C50').insertCheckboxes(); sheet.appendRow(['b']); return sheet.getLastRow();`,
    ),
  ).toBe(51);
});

it('trap 14: rows that a filter hides are read all the same', () => {
  const host = hostWith(
    `function main() { ${start} return [sheet.getDataRange().getValues().length, [1, 2, 3].map((r) => sheet.isRowHiddenByFilter(r))]; }`,
  );
  host.paste('Sheet1', 'A1', [['t'], ['a'], ['b']]);
  host.filter('Sheet1', 'A', ['b']);
  expect(host.call('main')).toEqual([3, [false, true, false]]);
});

it('trap 15: sheet.sort takes a header along unless it is frozen', () => {
  const rows = "sheet.getRange('A1:A3').setValues([['Name'], ['Zoe'], ['Adam']]);";
  const read = "return sheet.getRange('A1:A3').getValues().map((r) => r[0]);";
  expect(returned(`${start} ${rows} sheet.sort(1); ${read}`)).toEqual(['Adam', 'Name', 'Zoe']);
  expect(returned(`${start} ${rows} sheet.setFrozenRows(1); sheet.sort(1); ${read}`)).toEqual(['Name', 'Adam', 'Zoe']);
});
