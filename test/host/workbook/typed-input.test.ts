/** @fileoverview Typed text: every rule of how Sheets reads what is written into a cell. */

import { serialFromCivil } from '../../../host/workbook/serial-date';
import { parseTyped } from '../../../host/workbook/typed-input';

const context = (locale: string, format?: string) => ({
  locale,
  timeZone: 'Asia/Shanghai',
  now: Date.parse('2026-11-23T08:00:00+08:00'),
  format,
});
const day = (year: number, month: number, date: number): number => serialFromCivil(year, month, date) as number;
const value = (text: string, locale = 'zh_CN', format?: string) => parseTyped(text, context(locale, format)).value;
const formula = (text: string, locale = 'zh_CN', format?: string) => parseTyped(text, context(locale, format)).formula;

describe('parseTyped', () => {
  describe('numbers', () => {
    it.each([
      ['202405001', 202405001],
      ['012', 12],
      ['0288888888', 288888888],
      ['00', 0],
      ['01937569', 1937569],
      ['1.0', 1],
      ['2026.09', 2026.09],
      ['+63', 63],
      ['+966512345678', 966512345678],
      ['-5', -5],
      ['3E5', 300000],
      ['1,234', 1234],
      ['1,234.5', 1234.5],
      ['50%', 0.5],
      ['12.5%', 0.125],
      ['¥1,234.50', 1234.5],
      ['￥20', 20],
      ['$5', 5],
      ['-$5', -5],
      ['(12)', -12],
      ['.5', 0.5],
      [' 12 ', 12],
    ])('%s becomes a number', (text, expected) => expect(value(text)).toBe(expected));

    it.each(['1,23', '12abc', '1.2.3', '192.168.0.1', '1 2', '--5', '12元', 'E5', '.', '%'])(
      '%s stays no number',
      (text) => expect(typeof value(text)).not.toBe('number'),
    );

    it.each([
      ['50%', '0%'],
      ['12.5%', '0.00%'],
      ['1,234', '#,##0'],
      ['1,234.5', '#,##0.00'],
      ['¥12', '¥#,##0'],
      ['3E5', '0.00E+00'],
      ['12', undefined],
    ])('%s brings the format %s', (text, format) => expect(parseTyped(text, context('zh_CN')).format).toBe(format));
  });

  describe('dates', () => {
    it.each([
      ['2024-05-01', day(2024, 5, 1)],
      ['2024/5/1', day(2024, 5, 1)],
      ['2026-08', day(2026, 8, 1)],
      ['2024年5月1日', day(2024, 5, 1)],
      ['5月1日', day(2026, 5, 1)],
      ['2024年5月', day(2024, 5, 1)],
      ['24-5-1', day(2024, 5, 1)],
      ['1-2', day(2026, 1, 2)],
      ['03/04', day(2026, 3, 4)],
      ['Jul 2026', day(2026, 7, 1)],
      ['Sep-2025', day(2025, 9, 1)],
      ['MAY26', day(2026, 5, 26)],
      ['Sat, Jul 4', day(2026, 7, 4)],
      ['Jan-1 2025', day(2025, 1, 1)],
      ['July 4, 2026', day(2026, 7, 4)],
      ['4 Jul 2026', day(2026, 7, 4)],
      ['010-5678', day(5678, 10, 1)],
      ['2026-09-10 06:02', day(2026, 9, 10) + 362 / 1440],
      ['2026-09-10 06:02:30', day(2026, 9, 10) + 21750 / 86400],
    ])('%s is a date in zh_CN', (text, expected) => expect(value(text)).toBeCloseTo(expected, 9));

    it.each([
      ['5/1/2024', day(2024, 5, 1)],
      ['12/31/26', day(2026, 12, 31)],
      ['2024-05-01', day(2024, 5, 1)],
      ['1-2', day(2026, 1, 2)],
    ])('%s is a date in en_US', (text, expected) => expect(value(text, 'en_US')).toBe(expected));

    it.each(['2024-02-30', '2024-13-01', '0328-8489988', '010-1234-5678', '13/13', '2024年5月1日晚', 'Juli 4', 'May'])(
      '%s stays text',
      (text) => expect(value(text)).toBe(text),
    );
    it('keeps a Chinese date as text in en_US', () => expect(value('2024年5月1日', 'en_US')).toBe('2024年5月1日'));
  });

  describe('times', () => {
    it.each([
      ['07:00', 7 / 24],
      ['7AM', 7 / 24],
      ['5:46 PM', (17 * 60 + 46) / 1440],
      ['12:30:15', (12 * 3600 + 30 * 60 + 15) / 86400],
      ['下午3:05', (15 * 60 + 5) / 1440],
      ['25:30', 25.5 / 24],
      ['12AM', 0],
      ['1:2', 62 / 1440],
    ])('%s is a time', (text, expected) => expect(value(text)).toBeCloseTo(expected, 10));
    it.each(['7:60', '13PM', '7', '上午'])('%s is none', (text) => {
      const read = value(text);
      expect(read === text || read === 7).toBe(true);
    });
  });

  describe('truth, text and formulas', () => {
    it.each([
      ['TRUE', true],
      ['true', true],
      ['FALSE', false],
      ['', null],
      ["'0123", '0123'],
      ["'=1+1", '=1+1'],
      ["'", null],
      ['-', '-'],
      ['- item', '- item'],
      ['=', '='],
      ['+', '+'],
      ['张三', '张三'],
      ['a@example.com', 'a@example.com'],
      ['https://example.com', 'https://example.com'],
    ])('%j reads as %j', (text, expected) => expect(value(text)).toBe(expected));

    it.each([
      ['=1+1', '=1+1'],
      ['=free games', '=free games'],
      ['+86 138 0000 0000', '=+86 138 0000 0000'],
      ['+Dri7', '=+Dri7'],
      ['+/-', '=+/-'],
      ['-foo', '=-foo'],
    ])('%s is a formula', (text, expected) => expect(formula(text)).toBe(expected));
  });

  describe("under plain text '@'", () => {
    it.each(['0123', '1-2', '50%', 'TRUE', '+86 138', '2024-05-01', '07:00', '-foo'])('%s stays', (text) =>
      expect(value(text, 'zh_CN', '@')).toBe(text),
    );
    it('takes the apostrophe off', () => expect(value("'0123", 'zh_CN', '@')).toBe('0123'));
    // Contested [repo texts #60380346441 against #69423851999]: the strict side.
    it("still makes a formula of a leading '='", () => expect(formula('=1+1', 'zh_CN', '@')).toBe('=1+1'));
  });
});
