/** @fileoverview DataValidation: a built rule, immutable. */
import type { ValidationRule } from '../../workbook/validation-rule';
import { type EnumMember, enumMember } from '../enums';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { criteriaValues } from './criteria-values';
import type { DataValidationBuilder } from './data-validation-builder';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

/** A rule that has no place yet; its anchor is the cell it is set on. */
export type UnplacedRule = Omit<ValidationRule, 'anchor'>;

export class DataValidation extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    copy: 'free',
    getAllowInvalid: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getHelpText: 'free',
  };

  readonly className = 'DataValidation';

  constructor(
    family: Family,
    readonly _document: HostDocument,
    readonly _rule: UnplacedRule,
  ) {
    super(family);
  }

  copy(): DataValidationBuilder {
    return this._f.validationBuilder({ ...this._rule });
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this._rule.helpText;
  }

  getCriteriaType(): EnumMember {
    return enumMember('DataValidationCriteria', this._rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this._f, this._document, this._rule);
  }
}
