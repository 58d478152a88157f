/** @fileoverview Numbers of bank cards: issuer prefix, length and check digit (ISO/IEC 7812). */

// UnionPay, Visa, Mastercard, and the networks that begin with 3.
const ISSUERS = /^(?:6[0-25]|4|5[0-8]|2[2-7]|3[04-9])/;

/** Whether these digits are such a number. */
export function isBankCard(digits: string): boolean {
  return /^\d{15,19}$/.test(digits) && ISSUERS.test(digits) && passesLuhn(digits);
}

/** Every second digit from the right is doubled; the digits of all must sum to a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const product = at % 2 === 1 ? digit * 2 : digit;
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
