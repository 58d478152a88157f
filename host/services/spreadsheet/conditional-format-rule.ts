/** @fileoverview ConditionalFormatRule: a built rule with its ranges and its condition. */
import { formulaTokens } from '../../workbook/formula-tokens';
import type { ConditionalRule } from '../../workbook/sheet-parts';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { BooleanCondition } from './boolean-condition';
import type { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { Family } from './family';
import { GradientCondition } from './gradient-condition';
import { type SheetPlace, sheetAt } from './place';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';
import { wholeDays } from './whole-days';

/** A rule whose ranges still know their sheet. */
export interface UnplacedFormat {
  readonly ranges: readonly Range[];
  readonly look: Omit<ConditionalRule, 'ranges'>;
}

export class ConditionalFormatRule extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    copy: 'free',
    getBooleanCondition: 'free',
    getGradientCondition: 'free',
    getRanges: 'free',
  };

  readonly className = 'ConditionalFormatRule';

  constructor(
    family: Family,
    readonly _format: UnplacedFormat,
  ) {
    super(family);
  }

  copy(): ConditionalFormatRuleBuilder {
    return this._f.conditionalFormatBuilder(this._format);
  }

  getRanges(): Range[] {
    return [...this._format.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    const { condition } = this._format.look;
    return condition ? new BooleanCondition(this._f, condition) : null;
  }

  getGradientCondition(): GradientCondition | null {
    const { gradient } = this._format.look;
    return gradient ? new GradientCondition(this._f, gradient) : null;
  }

  /** As the sheet keeps it; neither ranges nor formulas may reach for another sheet, INDIRECT may [ErrorHandler]. */
  _placed(place: SheetPlace): ConditionalRule {
    const { ranges, look } = this._format;
    const { name } = sheetAt(place);
    const foreign = look.condition?.args.some((argument) => reachesBeyond(String(argument), name));
    if (foreign || ranges.some((range) => range._place.sheetId !== place.sheetId)) {
      throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    }
    const placed = ranges.map((range) => ({ ...range._area }));
    const { condition } = look;
    if (!condition) return { ...look, ranges: placed };
    const args = wholeDays(condition.criteria, condition.args);
    return { condition: { ...condition, args }, ranges: placed };
  }
}

function reachesBeyond(formula: string, sheetName: string): boolean {
  if (!formula.startsWith('=')) return false;
  return formulaTokens(formula).some(
    (token) => token.kind === 'reference' && token.sheetName !== null && token.sheetName !== sheetName,
  );
}
