/** @fileoverview Numbers as text: the General look, digit patterns with grouping, percent and exponent. */
import type { FormatToken } from './number-format';

/** Rounds half away from zero on the decimal digits people see (1.005 to 1.01), not on the binary value. */
function fixed(value: number, decimals: number): string {
  const shifted = Number(`${value}e${decimals}`);
  if (!Number.isFinite(shifted) || Math.abs(shifted) >= 1e21 || `${value}`.includes('e')) {
    return value.toFixed(Math.min(decimals, 100));
  }
  const rounded = Math.round(shifted);
  const digits = `${rounded}`.padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function stripZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function scientific(value: number, decimals: number, exponentDigits: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${stripZeros(mantissa)}E${sign}${exponent.replace(/^[+-]/, '').padStart(exponentDigits, '0')}`;
}

/**
 * Shows a number as General does: ten significant digits for fractions, whole numbers up to 15 digits,
 * from 16 digits on as 1E+15 [tanaikech 2021-10-15].
 */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size === 0) return '0';
  if (size >= 1e15) return sign + scientific(size, 5, 2);
  if (Number.isInteger(value)) return `${value}`;
  if (size < 1e-10) return sign + scientific(size, 5, 2);
  const wholeDigits = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 0;
  return sign + stripZeros(fixed(size, Math.max(0, 10 - wholeDigits)));
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

interface DigitPattern {
  minWhole: number;
  minDecimals: number;
  maxDecimals: number;
  grouped: boolean;
  thousands: number;
}

function readPattern(pattern: string): DigitPattern {
  const scaled = /,+$/.exec(pattern.split('.')[0] ?? '')?.[0].length ?? 0;
  const [whole = '', decimals = ''] = pattern.replace(/,+$/, '').split('.');
  return {
    minWhole: whole.replace(/[^0?]/g, '').length,
    minDecimals: decimals.replace(/[^0]/g, '').length,
    maxDecimals: decimals.replace(/[^0#?]/g, '').length,
    grouped: /[0#?],[0#?]/.test(whole),
    thousands: scaled,
  };
}

function plainDigits(size: number, pattern: DigitPattern): string {
  const scaled = size / 1000 ** pattern.thousands;
  const [whole = '0', decimals = ''] = fixed(scaled, pattern.maxDecimals).split('.');
  let kept = decimals;
  while (kept.length > pattern.minDecimals && kept.endsWith('0')) kept = kept.slice(0, -1);
  const trimmed = (whole === '0' && pattern.minWhole === 0 ? '' : whole).padStart(pattern.minWhole, '0');
  return (pattern.grouped ? group(trimmed) : trimmed) + (kept ? `.${kept}` : '');
}

/** Shows the size of a number under the tokens of one section; the sign is the caller's. */
export function patternNumber(size: number, tokens: readonly FormatToken[]): string {
  const scale = tokens.some(({ kind }) => kind === 'percent') ? 100 : 1;
  const exponent = tokens.find(({ kind }) => kind === 'exponent');
  const value = Number((size * scale).toPrecision(15));
  let written = false;
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind === 'general') return generalNumber(value);
      if (token.kind === 'exponent') return '';
      if (token.kind !== 'digits' || written) return '';
      written = true;
      if (exponent?.kind !== 'exponent') return plainDigits(value, readPattern(token.text));
      const { maxDecimals } = readPattern(token.text);
      const [mantissa = '0', power = '0'] = value.toExponential(maxDecimals).split('e');
      const sign = power.startsWith('-') ? '-' : exponent.text[1] === '+' ? '+' : '';
      return `${mantissa}E${sign}${power.replace(/^[+-]/, '').padStart(exponent.text.length - 2, '0')}`;
    })
    .join('');
}
