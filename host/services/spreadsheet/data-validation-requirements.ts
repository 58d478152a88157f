/** @fileoverview DataValidationBuilder: its require… methods, one a criterion of the reference. */
import { serialFromInstant } from '../../workbook/serial-date';
import type { ValidationArgument, ValidationCriteria } from '../../workbook/validation-rule';
import type { CallTable } from '../service-object';
import { anything, boolean, type Decoder, date, listOf, number, ofClass, optional, take, text } from './arguments';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';

export abstract class DataValidationRequirements extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    requireCheckbox: 'free',
    requireDate: 'free',
    requireDateAfter: 'free',
    requireDateBefore: 'free',
    requireDateBetween: 'free',
    requireDateEqualTo: 'free',
    requireDateNotBetween: 'free',
    requireDateOnOrAfter: 'free',
    requireDateOnOrBefore: 'free',
    requireFormulaSatisfied: 'free',
    requireNumberBetween: 'free',
    requireNumberEqualTo: 'free',
    requireNumberGreaterThan: 'free',
    requireNumberGreaterThanOrEqualTo: 'free',
    requireNumberLessThan: 'free',
    requireNumberLessThanOrEqualTo: 'free',
    requireNumberNotBetween: 'free',
    requireNumberNotEqualTo: 'free',
    requireTextContains: 'free',
    requireTextDoesNotContain: 'free',
    requireTextEqualTo: 'free',
    requireTextIsEmail: 'free',
    requireTextIsUrl: 'free',
    requireValueInList: 'free',
    requireValueInRange: 'free',
  };

  protected abstract _require(
    criteria: ValidationCriteria,
    args: readonly ValidationArgument[],
    showDropdown?: boolean,
  ): this;

  requireCheckbox(...args: unknown[]): this {
    const taken = this._take('requireCheckbox', args, optional(anything), optional(anything));
    return this._require('CHECKBOX', taken.slice(0, args.length).map(asArgument));
  }

  requireDate(...args: unknown[]): this {
    this._take('requireDate', args);
    return this._require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(...args: unknown[]): this {
    return this._dates('requireDateAfter', 'DATE_AFTER', args, 1);
  }

  requireDateBefore(...args: unknown[]): this {
    return this._dates('requireDateBefore', 'DATE_BEFORE', args, 1);
  }

  requireDateBetween(...args: unknown[]): this {
    return this._dates('requireDateBetween', 'DATE_BETWEEN', args, 2);
  }

  requireDateEqualTo(...args: unknown[]): this {
    return this._dates('requireDateEqualTo', 'DATE_EQUAL_TO', args, 1);
  }

  requireDateNotBetween(...args: unknown[]): this {
    return this._dates('requireDateNotBetween', 'DATE_NOT_BETWEEN', args, 2);
  }

  requireDateOnOrAfter(...args: unknown[]): this {
    return this._dates('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', args, 1);
  }

  requireDateOnOrBefore(...args: unknown[]): this {
    return this._dates('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', args, 1);
  }

  requireFormulaSatisfied(...args: unknown[]): this {
    return this._values('requireFormulaSatisfied', 'CUSTOM_FORMULA', args, text);
  }

  requireNumberBetween(...args: unknown[]): this {
    return this._values('requireNumberBetween', 'NUMBER_BETWEEN', args, number, number);
  }

  requireNumberEqualTo(...args: unknown[]): this {
    return this._values('requireNumberEqualTo', 'NUMBER_EQUAL_TO', args, number);
  }

  requireNumberGreaterThan(...args: unknown[]): this {
    return this._values('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', args, number);
  }

  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this._values('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, number);
  }

  requireNumberLessThan(...args: unknown[]): this {
    return this._values('requireNumberLessThan', 'NUMBER_LESS_THAN', args, number);
  }

  requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this._values('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, number);
  }

  requireNumberNotBetween(...args: unknown[]): this {
    return this._values('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, number, number);
  }

  requireNumberNotEqualTo(...args: unknown[]): this {
    return this._values('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, number);
  }

  requireTextContains(...args: unknown[]): this {
    return this._values('requireTextContains', 'TEXT_CONTAINS', args, text);
  }

  requireTextDoesNotContain(...args: unknown[]): this {
    return this._values('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, text);
  }

  requireTextEqualTo(...args: unknown[]): this {
    return this._values('requireTextEqualTo', 'TEXT_EQUAL_TO', args, text);
  }

  requireTextIsEmail(...args: unknown[]): this {
    return this._values('requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', args);
  }

  requireTextIsUrl(...args: unknown[]): this {
    return this._values('requireTextIsUrl', 'TEXT_IS_VALID_URL', args);
  }

  /** Values of any type become texts. */
  requireValueInList(...args: unknown[]): this {
    const [values, showDropdown = true] = this._take('requireValueInList', args, listOf(anything), optional(boolean));
    return this._require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(...args: unknown[]): this {
    const [range, showDropdown = true] = this._take(
      'requireValueInRange',
      args,
      ofClass<Range>('Range'),
      optional(boolean),
    );
    return this._require('VALUE_IN_RANGE', [asArgument(range)], showDropdown);
  }

  private _dates(method: string, criteria: ValidationCriteria, args: unknown[], count: 1 | 2): this {
    const decoders: Decoder<Date>[] = count === 1 ? [date] : [date, date];
    const days = this._take(method, args, ...decoders);
    return this._require(
      criteria,
      days.map((day) => this._dayOf(day)),
    );
  }

  /** The time of day is lost once the rule is on a cell. */
  protected _dayOf(value: unknown): ValidationArgument {
    if (!(value instanceof Date)) return asArgument(value);
    return serialFromInstant(value.getTime(), this._x.workbook.timeZone);
  }

  private _values(
    method: string,
    criteria: ValidationCriteria,
    args: unknown[],
    ...decoders: Decoder<string | number>[]
  ) {
    return this._require(criteria, [...this._take(method, args, ...decoders)]);
  }

  protected _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`DataValidationBuilder.${method}`, args, ...decoders);
  }
}

export function asArgument(value: unknown): ValidationArgument {
  const range = ofClass<Range>('Range')(value);
  if (typeof range !== 'symbol') return { range: { ...range._area, sheetId: range._place.sheetId } };
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}
