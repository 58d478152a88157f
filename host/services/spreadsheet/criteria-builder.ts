/** @fileoverview The when… methods that conditional formats and filter criteria share. */
import { serialFromInstant } from '../../workbook/serial-date';
import { EnumMember } from '../enums';
import { signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { anything, type Decoder, date, listOf, memberOf, NO_MATCH, number, take, text, tryTake } from './arguments';
import { BooleanCriteria, RelativeDate } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

/** Criteria by name; dates are serial numbers, relative dates their names. */
export interface Criteria {
  readonly criteria: string;
  readonly args: (string | number)[];
}

export abstract class CriteriaBuilder extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    whenCellEmpty: 'free',
    whenCellNotEmpty: 'free',
    whenDateAfter: 'free',
    whenDateBefore: 'free',
    whenDateEqualTo: 'free',
    whenFormulaSatisfied: 'free',
    whenNumberBetween: 'free',
    whenNumberEqualTo: 'free',
    whenNumberGreaterThan: 'free',
    whenNumberGreaterThanOrEqualTo: 'free',
    whenNumberLessThan: 'free',
    whenNumberLessThanOrEqualTo: 'free',
    whenNumberNotBetween: 'free',
    whenNumberNotEqualTo: 'free',
    whenTextContains: 'free',
    whenTextDoesNotContain: 'free',
    whenTextEndsWith: 'free',
    whenTextEqualTo: 'free',
    whenTextStartsWith: 'free',
    withCriteria: 'free',
  };

  protected abstract _accept(criteria: Criteria): void;

  whenCellEmpty(...args: unknown[]): this {
    return this._when('whenCellEmpty', 'CELL_EMPTY', args);
  }

  whenCellNotEmpty(...args: unknown[]): this {
    return this._when('whenCellNotEmpty', 'CELL_NOT_EMPTY', args);
  }

  whenDateAfter(...args: unknown[]): this {
    return this._whenDate('whenDateAfter', 'DATE_AFTER', args);
  }

  whenDateBefore(...args: unknown[]): this {
    return this._whenDate('whenDateBefore', 'DATE_BEFORE', args);
  }

  whenDateEqualTo(...args: unknown[]): this {
    return this._whenDate('whenDateEqualTo', 'DATE_EQUAL_TO', args);
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    return this._when('whenFormulaSatisfied', 'CUSTOM_FORMULA', args, text);
  }

  whenNumberBetween(...args: unknown[]): this {
    return this._when('whenNumberBetween', 'NUMBER_BETWEEN', args, number, number);
  }

  whenNumberEqualTo(...args: unknown[]): this {
    return this._when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', args, number);
  }

  whenNumberGreaterThan(...args: unknown[]): this {
    return this._when('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', args, number);
  }

  whenNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this._when('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, number);
  }

  whenNumberLessThan(...args: unknown[]): this {
    return this._when('whenNumberLessThan', 'NUMBER_LESS_THAN', args, number);
  }

  whenNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this._when('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, number);
  }

  whenNumberNotBetween(...args: unknown[]): this {
    return this._when('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, number, number);
  }

  whenNumberNotEqualTo(...args: unknown[]): this {
    return this._when('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, number);
  }

  whenTextContains(...args: unknown[]): this {
    return this._when('whenTextContains', 'TEXT_CONTAINS', args, text);
  }

  whenTextDoesNotContain(...args: unknown[]): this {
    return this._when('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, text);
  }

  whenTextEndsWith(...args: unknown[]): this {
    return this._when('whenTextEndsWith', 'TEXT_ENDS_WITH', args, text);
  }

  whenTextEqualTo(...args: unknown[]): this {
    return this._when('whenTextEqualTo', 'TEXT_EQUAL_TO', args, text);
  }

  whenTextStartsWith(...args: unknown[]): this {
    return this._when('whenTextStartsWith', 'TEXT_STARTS_WITH', args, text);
  }

  withCriteria(...args: unknown[]): this {
    const [criteria, values] = take(this._member('withCriteria'), args, memberOf(BooleanCriteria), listOf(anything));
    this._accept({ criteria: criteria.name, args: values.map((value) => this._argument(value)) });
    return this;
  }

  private _when(method: string, criteria: string, args: unknown[], ...decoders: Decoder<string | number>[]): this {
    this._accept({ criteria, args: [...take(this._member(method), args, ...decoders)] });
    return this;
  }

  private _whenDate(method: string, criteria: string, args: unknown[]): this {
    const day = tryTake(args, date);
    if (day !== NO_MATCH) this._accept({ criteria, args: [this._argument(day[0])] });
    else {
      const relative = tryTake(args, memberOf(RelativeDate));
      if (relative === NO_MATCH) throw signatureError(this._member(method), args);
      this._accept({ criteria: `${criteria}_RELATIVE`, args: [relative[0].name] });
    }
    return this;
  }

  private _argument(value: unknown): string | number {
    if (value instanceof Date) return serialFromInstant(value.getTime(), this._x.workbook.timeZone);
    if (value instanceof EnumMember) return value.name;
    return typeof value === 'number' ? value : String(value);
  }

  private _member(method: string): string {
    return `${this.className}.${method}`;
  }
}
