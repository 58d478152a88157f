/** @fileoverview Numbers as people type them: signs, grouping, decimals, exponents, percent, currency. */

export interface TypedNumber {
  value: number;
  format?: string;
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const CURRENCY = /^(¥|￥|\$|€|£|HK\$|NT\$)\s?/;

function decimalsFormat(whole: string, typed: string): string {
  return /\.\d/.test(typed) ? `${whole}.00` : whole;
}

function formatOf(body: string, currency: string | null, percent: boolean, exponent: boolean): string | undefined {
  if (percent) return decimalsFormat('0', body);
  if (currency !== null) return decimalsFormat(`${currency === '￥' ? '¥' : currency}#,##0`, body);
  if (exponent) return '0.00E+00';
  return body.includes(',') ? decimalsFormat('#,##0', body) : undefined;
}

function strip(text: string, pattern: RegExp): [string, boolean] {
  const rest = text.replace(pattern, '');
  return [rest, rest !== text];
}

/**
 * Reads a typed number, or returns null.
 *
 * @example
 * typedNumber('012'); // { value: 12 }
 * typedNumber('1,234.5'); // { value: 1234.5, format: '#,##0.00' }
 * typedNumber('+63'); // { value: 63 }: the plus is lost
 */
export function typedNumber(text: string): TypedNumber | null {
  const [unwrapped, bracketed] = strip(text, /^\((?=.*\)$)/);
  const inner = bracketed ? unwrapped.slice(0, -1) : unwrapped;
  const sign = /^[+-]/.exec(inner)?.[0] ?? '';
  const currency = CURRENCY.exec(inner.slice(sign.length))?.[1] ?? null;
  const afterCurrency = inner.slice(sign.length).replace(CURRENCY, '');
  const innerSign = sign === '' ? (/^[+-]/.exec(afterCurrency)?.[0] ?? '') : '';
  if (innerSign !== '' && currency === null) return null;
  const [body, percent] = strip(afterCurrency.slice(innerSign.length), /\s?%$/);
  const match = NUMBER.exec(body);
  if (!match || !/\d/.test((match[1] ?? '') + (match[2] ?? '')) || (bracketed && sign !== '')) return null;
  if (percent && currency !== null) return null;
  const size = Number(body.replace(/,/g, '')) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const negative = bracketed || sign === '-' || innerSign === '-';
  const format = formatOf(body, currency, percent, match[3] !== undefined);
  const value = negative && size !== 0 ? -size : size;
  const shown = format !== undefined && percent ? `${format}%` : format;
  return shown === undefined ? { value } : { value, format: shown };
}
