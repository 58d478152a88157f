/** @fileoverview Reads the code under which an organisation is registered: GB 32100-2015, in Taiwan 統一編號. */
import { PROVINCE_CODES } from '../province-codes';
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

// I, O, S, V and Z are not used (GB 32100-2015, 4).
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// Who registers it, and the kind of organisation (GB 32100-2015, table 1).
const PREFIX = /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1-59]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)/;
// 10 is the nation itself, 66 the Xinjiang corps.
const PLACES = new Set([...PROVINCE_CODES, '10', '66']);
const TAX_WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];

/** Reads a code; a Taiwanese number of 8 digits only where `taiwan` says so. */
export function readCreditCode(text: string, taiwan = false): Reading<string> {
  const code = halfWidth(text).replace(/[ -]/g, '').toUpperCase();
  if (taiwan && /^\d{8}$/.test(code)) return isTaxNumber(code) ? read(code) : unread('taxNumberCheck');
  if (!/^[0-9A-Z]+$/.test(code)) return unread('creditCode');
  if (code.length !== 18) return unread('creditCodeLength', { length: code.length });
  const odd = [...code].find((character) => !CHARACTERS.includes(character));
  if (odd !== undefined) return unread('creditCodeCharacter', { character: odd });
  if (!PREFIX.test(code) || !PLACES.has(code.slice(2, 4)))
    return unread('creditCodePrefix', { prefix: code.slice(0, 4) });
  const check = checkCharacter(code);
  return code[17] === check ? read(code) : unread('creditCodeCheck', { check, found: code[17] ?? '' });
}

/** The 18th character: weights are the powers of 3 modulo 31. */
export function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? '';
}

/** Digits of the products summed; divisible by 5 (by 10 until 2023), a 7 in seventh place may count one more. */
function isTaxNumber(code: string): boolean {
  const products = TAX_WEIGHTS.map((weight, at) => Number(code[at]) * weight);
  const sum = products.reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return sum % 5 === 0 || (code[6] === '7' && (sum + 1) % 5 === 0);
}
