/** @fileoverview The numerals in a name: 第一医院 and 第三医院 are never the same house. */

const NUMERAL = /\d+|[〇零一二三四五六七八九十]+/g;
const DIGITS = '〇一二三四五六七八九';

/** The numerals of a name in their order, in digits. */
export function numeralsIn(name: string): string {
  return (name.match(NUMERAL) ?? []).map(inDigits).join(',');
}

function inDigits(numeral: string): string {
  if (/\d/.test(numeral)) return String(Number(numeral));
  const digits = numeral.replace(/零/g, '〇');
  if (!digits.includes('十')) return [...digits].map((digit) => DIGITS.indexOf(digit)).join('');
  const [tens = '', ones = ''] = digits.split('十');
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)));
}
