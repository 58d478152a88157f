import type { ValidationArgument, ValidationCriteria } from '../../workbook/validation-rule';
import { type EnumMember, enumMember } from '../enums';
import { ServiceError, signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { anything, boolean, listOf, memberOf, nullableText } from './arguments';
import { criteriaValues } from './criteria-values';
import type { DataValidation, UnplacedRule } from './data-validation';
import { asArgument, DataValidationRequirements } from './data-validation-requirements';
import type { Family } from './family';
import { DataValidationCriteria } from './spreadsheet-enums';

export class DataValidationBuilder extends DataValidationRequirements {
  static override readonly calls: CallTable = {
    build: 'other',
    copy: 'free',
    getAllowInvalid: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getHelpText: 'free',
    setAllowInvalid: 'free',
    setHelpText: 'free',
    withCriteria: 'free',
  };

  readonly className = 'DataValidationBuilder';
  private rule: Omit<UnplacedRule, 'criteria'> & { readonly criteria: ValidationCriteria | null };

  /** The default only warns: allowInvalid is true [docs ref: DataValidationBuilder]. */
  constructor(family: Family, rule: UnplacedRule | null = null) {
    super(family);
    this.rule = rule ?? { criteria: null, args: [], showDropdown: true, allowInvalid: true, helpText: null };
  }

  build(): DataValidation {
    const { criteria } = this.rule;
    // The wording of live is unknown; a rule without a criterion cannot be set there either.
    if (criteria === null) throw new ServiceError('The data validation rule has no criteria.');
    return this._f.validation(this._x.document, { ...this.rule, criteria });
  }

  copy(): DataValidationBuilder {
    const copy = this._f.validationBuilder(null);
    copy.rule = this.rule;
    return copy;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumMember | null {
    return this.rule.criteria === null ? null : enumMember('DataValidationCriteria', this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria } = this.rule;
    return criteria === null ? [] : criteriaValues(this._f, this._x.document, { ...this.rule, criteria });
  }

  setAllowInvalid(...args: unknown[]): this {
    const [allowInvalid] = this._take('setAllowInvalid', args, boolean);
    return this._change({ allowInvalid });
  }

  setHelpText(...args: unknown[]): this {
    const [helpText] = this._take('setHelpText', args, nullableText);
    return this._change({ helpText });
  }

  /** Takes formulas where requireDate… refuses them [gas-fakes notes/oddities.md]. */
  withCriteria(...args: unknown[]): this {
    const [criteria, values] = this._take('withCriteria', args, memberOf(DataValidationCriteria), listOf(anything));
    if (criteria.name.endsWith('_RELATIVE')) throw signatureError('DataValidationBuilder.withCriteria', args);
    const [first, second] = values;
    const dropdown = typeof second === 'boolean' ? second : true;
    if (criteria.name === 'VALUE_IN_LIST' && Array.isArray(first)) {
      return this._require('VALUE_IN_LIST', first.map(String), dropdown);
    }
    if (criteria.name === 'VALUE_IN_RANGE') return this._require('VALUE_IN_RANGE', [asArgument(first)], dropdown);
    return this._require(
      criteria.name,
      values.map((value) => this._dayOf(value)),
    );
  }

  protected _require(criteria: ValidationCriteria, args: readonly ValidationArgument[], showDropdown = true): this {
    return this._change({ criteria, args, showDropdown });
  }

  private _change(part: Partial<typeof this.rule>): this {
    this.rule = { ...this.rule, ...part };
    return this;
  }
}
