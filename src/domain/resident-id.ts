/** @fileoverview Resident identity numbers of the mainland (GB 11643-1999): province, date of birth and check digit. */
import { dayOf } from './calendar-date';
import { PROVINCE_CODES } from './province-codes';

// 83 stands on residence permits of people from Taiwan, 91 on those of foreigners.
const PLACES = new Set([...PROVINCE_CODES, '83', '91']);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether these 18 characters are such a number. */
export function isResidentId(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/i.test(text) || !PLACES.has(text.slice(0, 2))) return false;
  return isBirthday(text.slice(6, 14)) && text[17]?.toUpperCase() === residentCheckDigit(text);
}

function isBirthday(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < 1900 || year > 2099) return false;
  return dayOf(year, Number(digits.slice(4, 6)), Number(digits.slice(6))) !== undefined;
}

/** The 18th character that belongs to the first 17. */
export function residentCheckDigit(text: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECKS[sum % 11] ?? '';
}
