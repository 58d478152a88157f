/** @fileoverview FilterCriteria and its builder: values hidden or shown, and a condition. */
import type { FilterColumn } from '../../workbook/sheet-parts';
import { type EnumMember, enumMember } from '../enums';
import type { CallTable } from '../service-object';
import { listOf, take, text } from './arguments';
import { shownArguments } from './criteria-arguments';
import { type Criteria, CriteriaBuilder } from './criteria-builder';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';
import { wholeDays } from './whole-days';

export type FilterParts = Omit<FilterColumn, 'column'>;

const NOTHING: FilterParts = { hiddenValues: null, visibleValues: null, condition: null };

export class FilterCriteria extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    copy: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getHiddenValues: 'free',
    getVisibleValues: 'free',
  };

  readonly className = 'FilterCriteria';

  constructor(
    family: Family,
    readonly _parts: FilterParts,
  ) {
    super(family);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._f, this._parts);
  }

  /** As a filter keeps it. */
  _placed(): FilterParts {
    const { condition } = this._parts;
    if (!condition) return this._parts;
    return { ...this._parts, condition: { ...condition, args: wholeDays(condition.criteria, condition.args) } };
  }

  getCriteriaType(): EnumMember | null {
    return criteriaType(this._parts);
  }

  getCriteriaValues(): unknown[] {
    return this._parts.condition ? shownArguments(this._parts.condition, this._x.workbook.timeZone) : [];
  }

  getHiddenValues(): string[] {
    return [...(this._parts.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this._parts.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilder extends CriteriaBuilder {
  static override readonly calls: CallTable = {
    build: 'other',
    copy: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getHiddenValues: 'free',
    getVisibleValues: 'free',
    setHiddenValues: 'free',
    setVisibleValues: 'free',
  };

  readonly className = 'FilterCriteriaBuilder';

  constructor(
    family: Family,
    private parts: FilterParts = NOTHING,
  ) {
    super(family);
  }

  build(): FilterCriteria {
    return new FilterCriteria(this._f, this.parts);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._f, this.parts);
  }

  getCriteriaType(): EnumMember | null {
    return criteriaType(this.parts);
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }

  getVisibleValues(): string[] {
    return this.build().getVisibleValues();
  }

  /** Hidden and visible values exclude each other [docs ref: FilterCriteriaBuilder]. */
  setHiddenValues(...args: unknown[]): this {
    const [hiddenValues] = take('FilterCriteriaBuilder.setHiddenValues', args, listOf(text));
    this.parts = { ...this.parts, hiddenValues, visibleValues: null };
    return this;
  }

  setVisibleValues(...args: unknown[]): this {
    const [visibleValues] = take('FilterCriteriaBuilder.setVisibleValues', args, listOf(text));
    this.parts = { ...this.parts, visibleValues, hiddenValues: null };
    return this;
  }

  protected _accept(condition: Criteria): void {
    this.parts = { ...this.parts, condition };
  }
}

function criteriaType({ condition }: FilterParts): EnumMember | null {
  return condition ? enumMember('BooleanCriteria', condition.criteria) : null;
}
