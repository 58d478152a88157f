/** @fileoverview GradientCondition of a conditional format: colours between two or three points. */
import type { ConditionalRule, GradientPoint } from '../../workbook/sheet-parts';
import { type EnumMember, enumMember } from '../enums';
import type { CallTable } from '../service-object';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

export class GradientCondition extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getMaxColor: 'free',
    getMaxType: 'free',
    getMaxValue: 'free',
    getMidColor: 'free',
    getMidType: 'free',
    getMidValue: 'free',
    getMinColor: 'free',
    getMinType: 'free',
    getMinValue: 'free',
  };

  readonly className = 'GradientCondition';

  constructor(
    family: Family,
    private readonly gradient: NonNullable<ConditionalRule['gradient']>,
  ) {
    super(family);
  }

  getMinColor(): string {
    return this.gradient.min.color;
  }

  getMinType(): EnumMember | null {
    return typeOf(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min.value;
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): EnumMember | null {
    return typeOf(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max.color;
  }

  getMaxType(): EnumMember | null {
    return typeOf(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max.value;
  }
}

/** null for a point without one [docs ref: GradientCondition]. */
function typeOf(point: GradientPoint | null): EnumMember | null {
  return point ? enumMember('InterpolationType', point.type) : null;
}
