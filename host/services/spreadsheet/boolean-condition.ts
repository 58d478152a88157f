/** @fileoverview BooleanCondition of a conditional format: its criteria and the look it gives. */
import type { ConditionalRule } from '../../workbook/sheet-parts';
import { type EnumMember, enumMember } from '../enums';
import type { CallTable } from '../service-object';
import type { Color } from './color';
import { shownArguments } from './criteria-arguments';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

export class BooleanCondition extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getBackground: 'free',
    getBackgroundObject: 'free',
    getBold: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getFontColor: 'free',
    getFontColorObject: 'free',
    getItalic: 'free',
    getStrikethrough: 'free',
    getUnderline: 'free',
  };

  readonly className = 'BooleanCondition';

  constructor(
    family: Family,
    private readonly condition: NonNullable<ConditionalRule['condition']>,
  ) {
    super(family);
  }

  getCriteriaType(): EnumMember {
    return enumMember('BooleanCriteria', this.condition.criteria);
  }

  getCriteriaValues(): unknown[] {
    return shownArguments(this.condition, this._x.workbook.timeZone);
  }

  getBackground(): string | null {
    return this.condition.format.background ?? null;
  }

  getBackgroundObject(): Color | null {
    return this._colorOf(this.condition.format.background);
  }

  getFontColor(): string | null {
    return this.condition.format.fontColor ?? null;
  }

  getFontColorObject(): Color | null {
    return this._colorOf(this.condition.format.fontColor);
  }

  getBold(): boolean | null {
    return this.condition.format.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.condition.format.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.condition.format.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.condition.format.strikethrough ?? null;
  }

  private _colorOf(hex: string | null | undefined): Color | null {
    return hex ? this._f.color(hex) : null;
  }
}
