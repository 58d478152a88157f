/** @fileoverview Reads a day of every year: a birthday or an anniversary, by the sun or by the moon (农历). */
import { daysInMonth } from '../calendar-date';
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const LUNAR = /^(?:农历|農曆|阴历|陰曆|旧历|舊曆)[:,]?/;
// A birthday is kept without its year, whatever was typed.
const YEAR = /^(?:\d{4}年|\d{4}[-/.](?=\d{1,2}[-/.]))/;
const PARTS = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号號]?$/;
const FOUR = /^(?:\d{4})?(\d{2})(\d{2})$/;
const LUNAR_WORDS =
  /^(正|元|冬|腊|臘|十[一二]?|[一二三四五六七八九])月(初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十|十五)日?$/;
const DIGITS = '〇一二三四五六七八九';

/**
 * Reads month and day as 'MM-DD', by the moon as '农历 MM-DD'.
 *
 * @example
 * readMonthDay('1985年3月5日'); // 03-05
 * readMonthDay('农历八月初三'); // 农历 08-03
 */
export function readMonthDay(text: string): Reading<string> {
  const typed = halfWidth(text).replace(/ /g, '');
  const rest = typed.replace(LUNAR, '').replace(YEAR, '');
  const words = LUNAR_WORDS.exec(rest);
  if (words) return monthDay(lunarMonth(words[1] ?? ''), lunarDay(words[2] ?? ''), true);
  const match = PARTS.exec(rest) ?? FOUR.exec(rest);
  return match ? monthDay(Number(match[1]), Number(match[2]), rest !== typed && LUNAR.test(typed)) : unread('monthDay');
}

function monthDay(month: number, day: number, lunar: boolean): Reading<string> {
  // A leap year lets 02-29 stand; a lunar month has at most 30 days.
  const last = lunar ? 30 : month >= 1 && month <= 12 ? daysInMonth(2000, month) : 0;
  if (month < 1 || month > 12 || day < 1 || day > last) return unread('monthDay');
  const written = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return read(lunar ? `农历 ${written}` : written);
}

function lunarMonth(word: string): number {
  if (word === '正' || word === '元') return 1;
  if (word === '冬') return 11;
  return word === '腊' || word === '臘' ? 12 : chineseNumber(word);
}

function lunarDay(word: string): number {
  return chineseNumber(word.replace(/^初/, '').replace(/^廿/, '二十'));
}

/** 1 to 99 in Chinese numerals. */
function chineseNumber(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const ten = word.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
