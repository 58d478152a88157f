/** @fileoverview Data validation rules as plain data; criteria are named as in SpreadsheetApp.DataValidationCriteria. */
import type { GridRange } from './rect';

export type ValidationCriteria =
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_BETWEEN'
  | 'DATE_EQUAL_TO'
  | 'DATE_IS_VALID_DATE'
  | 'DATE_NOT_BETWEEN'
  | 'DATE_ON_OR_AFTER'
  | 'DATE_ON_OR_BEFORE'
  | 'DATE_EQUAL_TO_RELATIVE'
  | 'DATE_AFTER_RELATIVE'
  | 'DATE_BEFORE_RELATIVE'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'TEXT_CONTAINS'
  | 'TEXT_DOES_NOT_CONTAIN'
  | 'TEXT_EQUAL_TO'
  | 'TEXT_IS_VALID_EMAIL'
  | 'TEXT_IS_VALID_URL'
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE'
  | 'CUSTOM_FORMULA'
  | 'CHECKBOX';

/** An argument: text, a formula (`'=…'`), a number (dates as serial), or the source range of a list (null once deleted: #REF!). */
export type ValidationArgument = string | number | boolean | null | { range: GridRange | null };

export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  /** For lists the items or the range; the dropdown switch is `showDropdown`. */
  readonly args: readonly ValidationArgument[];
  readonly showDropdown: boolean;
  /** The builder's default is true: a wrong value is only marked [docs ref: DataValidationBuilder]. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The cell that relative formulas are written for. */
  readonly anchor: { readonly row: number; readonly column: number };
}
