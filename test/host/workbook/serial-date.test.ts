/** @fileoverview Serial numbers and instants, and A1 notation. */
import { columnLetters, columnNumber, parseA1, sheetPrefix, splitSheetName, toA1 } from '../../../host/workbook/a1';
import { rect, subtract } from '../../../host/workbook/rect';
import { instantFromSerial, serialFromInstant } from '../../../host/workbook/serial-date';

describe('serial numbers', () => {
  it.each([
    ['2024-05-01T00:00:00+08:00', 'Asia/Shanghai', 45413],
    ['2024-05-01T12:00:00Z', 'Etc/UTC', 45413.5],
    ['2023-01-01T12:00:00+09:00', 'America/Los_Angeles', 44926.791666666664],
    ['1899-12-30T00:00:00Z', 'Etc/UTC', 0],
  ])('%s in %s is %d', (instant, zone, serial) => {
    expect(serialFromInstant(Date.parse(instant), zone)).toBeCloseTo(serial, 9);
    expect(instantFromSerial(serial, zone)).toBe(Date.parse(instant));
  });

  it('trap 6: a time of day is an instant of 1899 with its local mean time', () => {
    // Shanghai's local mean time was 8:05:43 ahead of UTC.
    expect(new Date(instantFromSerial(7 / 24, 'Asia/Shanghai')).toISOString()).toBe('1899-12-29T22:54:17.000Z');
  });

  it('moves a wall time that summer time skips forward', () => {
    const serial = serialFromInstant(Date.parse('2024-03-10T10:30:00Z'), 'Etc/UTC') - 8 / 24;
    expect(new Date(instantFromSerial(serial, 'America/Los_Angeles')).toISOString()).toBe('2024-03-10T10:30:00.000Z');
  });
});

describe('A1 notation', () => {
  const grid = { rows: 100, columns: 26 };
  it.each([
    ['A1', rect(1, 1)],
    ['$B$2', rect(2, 2)],
    ['B2:D5', rect(2, 2, 4, 3)],
    ['D5:B2', rect(2, 2, 4, 3)],
    ['5:7', rect(5, 1, 3, 26)],
    ['D:F', rect(1, 4, 100, 3)],
    ['A3:A', rect(3, 1, 98, 1)],
    ['A', null],
    ['1', null],
    ['A1:B2:C3', null],
    ['客户', null],
  ])('%s', (text, area) => expect(parseA1(text, grid)).toEqual(area));

  it('names columns, rectangles and sheets', () => {
    expect([columnLetters(1), columnLetters(26), columnLetters(27), columnLetters(18278)]).toEqual([
      'A',
      'Z',
      'AA',
      'ZZZ',
    ]);
    expect(columnNumber('aa')).toBe(27);
    expect([toA1(rect(1, 1)), toA1(rect(2, 2, 3, 2))]).toEqual(['A1', 'B2:C4']);
    expect([sheetPrefix('Data'), sheetPrefix("王's")]).toEqual(['Data!', "'王''s'!"]);
    expect(splitSheetName("'王''s'!A1:B2")).toEqual({ sheetName: "王's", a1: 'A1:B2' });
  });

  it('subtracts rectangles', () => {
    expect(subtract(rect(1, 1, 3, 3), rect(2, 2))).toHaveLength(4);
    expect(subtract(rect(1, 1, 3, 3), rect(1, 1, 3, 3))).toEqual([]);
  });
});
