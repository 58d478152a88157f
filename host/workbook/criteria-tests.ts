/** @fileoverview The criteria of validation, conditional formats and filters, as tests of one value. */
import { type CellValue, isCellError } from './cell-value';
import { displayText } from './display-text';

export type CriteriaTest = (value: CellValue, args: CellValue[]) => boolean;

/** Numbers compare with numbers only; dates are compared by day, as date criteria lose the time [gas-fakes notes/oddities.md]. */
const number =
  (test: (value: number, a: number, b: number) => boolean): CriteriaTest =>
  (value, [a, b]) =>
    typeof value === 'number' && test(value, Number(a), Number(b));

const date =
  (test: (day: number, a: number, b: number) => boolean): CriteriaTest =>
  (value, [a, b]) =>
    typeof value === 'number' && test(Math.floor(value), Math.floor(Number(a)), Math.floor(Number(b)));

const text =
  (test: (value: string, a: string) => boolean): CriteriaTest =>
  (value, [a]) =>
    !isCellError(value) && test(displayText(value, undefined, 'en_US').toLowerCase(), `${a ?? ''}`.toLowerCase());

const between = (value: number, a: number, b: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_TEXT = /^(?:(?:https?|ftp):\/\/|mailto:|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i;

export const CRITERIA_TESTS: Record<string, CriteriaTest | undefined> = {
  DATE_AFTER: date((day, a) => day > a),
  DATE_BEFORE: date((day, a) => day < a),
  DATE_BETWEEN: date(between),
  DATE_EQUAL_TO: date((day, a) => day === a),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_NOT_EQUAL_TO: date((day, a) => day !== a),
  DATE_NOT_BETWEEN: date((day, a, b) => !between(day, a, b)),
  DATE_ON_OR_AFTER: date((day, a) => day >= a),
  DATE_ON_OR_BEFORE: date((day, a) => day <= a),
  DATE_EQUAL_TO_RELATIVE: date((day, a) => day === a),
  DATE_AFTER_RELATIVE: date((day, a) => day > a),
  DATE_BEFORE_RELATIVE: date((day, a) => day < a),
  NUMBER_BETWEEN: number(between),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  NUMBER_NOT_BETWEEN: number((value, a, b) => !between(value, a, b)),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  TEXT_CONTAINS: text((value, a) => value.includes(a)),
  TEXT_DOES_NOT_CONTAIN: text((value, a) => !value.includes(a)),
  TEXT_EQUAL_TO: text((value, a) => value === a),
  TEXT_STARTS_WITH: text((value, a) => value.startsWith(a)),
  TEXT_ENDS_WITH: text((value, a) => value.endsWith(a)),
  TEXT_NOT_EQUAL_TO: text((value, a) => value !== a),
  CELL_EMPTY: (value) => value === null || value === '',
  CELL_NOT_EMPTY: (value) => value !== null && value !== '',
  TEXT_IS_VALID_EMAIL: (value) => typeof value === 'string' && EMAIL.test(value),
  TEXT_IS_VALID_URL: (value) => typeof value === 'string' && URL_TEXT.test(value),
};
