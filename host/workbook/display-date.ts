/** @fileoverview Serial numbers as dates and times under the tokens of a number format. */
import type { LocaleConventions } from './locale-conventions';
import type { FormatToken } from './number-format';
import { type Civil, civilFromSerial } from './serial-date';

const two = (value: number): string => `${value}`.padStart(2, '0');

/** Is this run of m minutes? It is after an hour or before seconds. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const timed = (token: FormatToken | undefined): token is FormatToken & { text: string } =>
    token?.kind === 'date' || token?.kind === 'elapsed';
  const before = tokens.slice(0, index).reverse().find(timed);
  const after = tokens.slice(index + 1).find(timed);
  return before?.text.startsWith('h') === true || after?.text.startsWith('s') === true;
}

function month(text: string, { month: number }: Civil, names: LocaleConventions): string {
  if (text.length === 1) return `${number}`;
  if (text.length === 2) return two(number);
  const long = names.months[number - 1] ?? '';
  if (text.length === 5) return long.slice(0, 1);
  return text.length === 3 ? (names.monthsShort[number - 1] ?? '') : long;
}

function day(text: string, civil: Civil, names: LocaleConventions): string {
  if (text.length === 1) return `${civil.day}`;
  if (text.length === 2) return two(civil.day);
  return (text.length === 3 ? names.daysShort[civil.weekday] : names.days[civil.weekday]) ?? '';
}

function hour(text: string, civil: Civil, twelve: boolean): string {
  const value = twelve ? ((civil.hour + 11) % 12) + 1 : civil.hour;
  return text.length === 1 ? `${value}` : two(value);
}

function elapsed(text: string, serial: number): string {
  const seconds = Math.floor(Math.abs(serial) * 86_400 + 1e-6);
  const total = Math.floor(seconds / { h: 3600, m: 60, s: 1 }[text[0] as 'h' | 'm' | 's']);
  return (serial < 0 ? '-' : '') + `${total}`.padStart(text.length, '0');
}

export function dateText(serial: number, tokens: readonly FormatToken[], names: LocaleConventions): string {
  const hasMilliseconds = tokens.some((token) => token.kind === 'date' && token.text.startsWith('.'));
  const civil = civilFromSerial(hasMilliseconds ? serial : Math.round(serial * 86_400) / 86_400);
  const twelve = tokens.some(({ kind }) => kind === 'meridiem');
  const show = (token: FormatToken, index: number): string => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'elapsed') return elapsed(token.text, serial);
    if (token.kind === 'meridiem') {
      const [am, pm] = token.text.length === 3 ? ['A', 'P'] : names.meridiem;
      return civil.hour < 12 ? am : pm;
    }
    if (token.kind !== 'date') return '';
    const { text } = token;
    if (text.startsWith('y')) return text.length <= 2 ? two(civil.year % 100) : `${civil.year}`.padStart(4, '0');
    if (text.startsWith('d')) return day(text, civil, names);
    if (text.startsWith('h')) return hour(text, civil, twelve);
    if (text.startsWith('s')) return text.length === 1 ? `${civil.second}` : two(civil.second);
    if (text.startsWith('.')) return `.${`${civil.millisecond}`.padStart(3, '0').slice(0, text.length - 1)}`;
    if (!isMinutes(tokens, index)) return month(text, civil, names);
    return text.length === 1 ? `${civil.minute}` : two(civil.minute);
  };
  return tokens.map(show).join('');
}
