/** @fileoverview Reads what stands in a telephone column: one number or several, mobile or landline. */
import { areaCodeOf } from './area-codes';
import { type PhonePlace, readPhoneNumber } from './phone-number';
import { ask, type Reading, read } from './reading';
import { halfWidth } from './text';

// The full-width forms are folded before the text is divided.
const DIVIDERS = /[;,/、\n]|(?<=\d)(?:或|和)(?=[\d+(])/;
const MOBILE = /^1[3-9]\d{9}$/;

export interface Phones {
  /** How the column holds them. */
  readonly text: string;
  readonly primary: string;
  readonly all: readonly string[];
}

/**
 * Reads all numbers of a column; `region` (省-市) tells which area code a landline may lack.
 * One that cannot be read spoils the reading, so that nothing typed is lost.
 *
 * @example
 * readPhones('138 0013 8000；0571-88887777转801'); // 13800138000；0571-88887777-801
 */
export function readPhones(text: string, region = '', taiwan = false): Reading<Phones> {
  const readings = readingsIn(text, { areaCode: areaCodeOf(region), taiwan });
  const bad = readings.find((reading) => !reading.ok);
  if (!bad || bad.ok) return read(together(valuesOf(readings)));
  const proposals = readings.map((reading) => (reading.ok ? reading.value : reading.proposal));
  const known = proposals.filter((value): value is string => value !== undefined);
  const params = bad.params ?? {};
  if (known.length < readings.length) return { ok: false, expected: bad.expected, params };
  return ask(bad.expected, together(known), params);
}

/** The numbers that can be read, whatever stands beside them: what duplicates are looked for by. */
export function phonesIn(text: string): string[] {
  return [...new Set(valuesOf(readingsIn(text)))];
}

export function isMobile(number: string): boolean {
  return MOBILE.test(number);
}

/** The first mobile number of a column. */
export function mobileIn(text: string): string | undefined {
  return phonesIn(text).find(isMobile);
}

function readingsIn(text: string, place: PhonePlace = {}): Reading<string>[] {
  const parts = halfWidth(text.replace(/[\r\n]+/g, ';'))
    .split(DIVIDERS)
    .map((part) => part.trim())
    .filter(Boolean);
  return (parts.length === 0 ? [''] : parts).flatMap((part) => readPart(part, place));
}

/** Blanks stand within numbers and, when the whole is none, between them. */
function readPart(part: string, place: PhonePlace): Reading<string>[] {
  const whole = readPhoneNumber(part, place);
  if (whole.ok || !part.includes(' ')) return [whole];
  const pieces = part.split(' ').map((piece) => readPhoneNumber(piece, place));
  return pieces.every((piece) => piece.ok) ? pieces : [whole];
}

function valuesOf(readings: readonly Reading<string>[]): string[] {
  return readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
}

function together(numbers: readonly string[]): Phones {
  const all = [...new Set(numbers)];
  return { text: all.join('；'), primary: all[0] ?? '', all };
}
