/** @fileoverview ConditionalFormatRuleBuilder: ranges, a condition and a look, or a gradient. */
import type { GradientPoint, RuleFormat } from '../../workbook/sheet-parts';
import type { EnumMember } from '../enums';
import { ServiceError, signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { type Decoder, listOf, memberOf, nullableBoolean, nullableText, ofClass, take, text } from './arguments';
import type { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRule, type UnplacedFormat } from './conditional-format-rule';
import { type Criteria, CriteriaBuilder } from './criteria-builder';
import { cssColor } from './css-colors';
import type { Family } from './family';
import type { GradientCondition } from './gradient-condition';
import type { Range } from './range';
import { InterpolationType } from './spreadsheet-enums';

type PointName = 'min' | 'mid' | 'max';

export class ConditionalFormatRuleBuilder extends CriteriaBuilder {
  static override readonly calls: CallTable = {
    build: 'other',
    copy: 'free',
    getBooleanCondition: 'free',
    getGradientCondition: 'free',
    getRanges: 'free',
    setBackground: 'free',
    setBold: 'free',
    setFontColor: 'free',
    setGradientMaxpoint: 'free',
    setGradientMaxpointWithValue: 'free',
    setGradientMidpointWithValue: 'free',
    setGradientMinpoint: 'free',
    setGradientMinpointWithValue: 'free',
    setItalic: 'free',
    setRanges: 'free',
    setStrikethrough: 'free',
    setUnderline: 'free',
  };

  readonly className = 'ConditionalFormatRuleBuilder';
  private ranges: readonly Range[];
  private criteria: Criteria | null;
  private format: RuleFormat;
  private readonly points: { [P in PointName]: GradientPoint | null };

  constructor(family: Family, from: UnplacedFormat | null = null) {
    super(family);
    const { condition, gradient } = from?.look ?? {};
    this.ranges = from?.ranges ?? [];
    this.criteria = condition ? { criteria: condition.criteria, args: [...condition.args] } : null;
    this.format = { ...condition?.format };
    this.points = { min: gradient?.min ?? null, mid: gradient?.mid ?? null, max: gradient?.max ?? null };
  }

  build(): ConditionalFormatRule {
    if (this.ranges.length === 0) throw new ServiceError('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this._f, { ranges: this.ranges, look: this._look() });
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._f, { ranges: this.ranges, look: this._lookSoFar() });
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return new ConditionalFormatRule(this._f, { ranges: [], look: this._lookSoFar() }).getBooleanCondition();
  }

  getGradientCondition(): GradientCondition | null {
    return new ConditionalFormatRule(this._f, { ranges: [], look: this._lookSoFar() }).getGradientCondition();
  }

  setRanges(...args: unknown[]): this {
    const [ranges] = this._take('setRanges', args, listOf(ofClass<Range>('Range')));
    this.ranges = ranges;
    return this;
  }

  setBackground(...args: unknown[]): this {
    const [color] = this._take('setBackground', args, nullableText);
    return this._change({ background: color === null ? null : cssColor(color) });
  }

  setFontColor(...args: unknown[]): this {
    const [color] = this._take('setFontColor', args, nullableText);
    return this._change({ fontColor: color === null ? null : cssColor(color) });
  }

  setBold(...args: unknown[]): this {
    const [bold] = this._take('setBold', args, nullableBoolean);
    return this._change({ bold });
  }

  setItalic(...args: unknown[]): this {
    const [italic] = this._take('setItalic', args, nullableBoolean);
    return this._change({ italic });
  }

  setUnderline(...args: unknown[]): this {
    const [underline] = this._take('setUnderline', args, nullableBoolean);
    return this._change({ underline });
  }

  setStrikethrough(...args: unknown[]): this {
    const [strikethrough] = this._take('setStrikethrough', args, nullableBoolean);
    return this._change({ strikethrough });
  }

  setGradientMinpoint(...args: unknown[]): this {
    const [color] = this._take('setGradientMinpoint', args, text);
    return this._point('min', color, 'MIN', '');
  }

  setGradientMaxpoint(...args: unknown[]): this {
    const [color] = this._take('setGradientMaxpoint', args, text);
    return this._point('max', color, 'MAX', '');
  }

  setGradientMinpointWithValue(...args: unknown[]): this {
    return this._pointWithValue('min', 'setGradientMinpointWithValue', args);
  }

  setGradientMidpointWithValue(...args: unknown[]): this {
    return this._pointWithValue('mid', 'setGradientMidpointWithValue', args);
  }

  setGradientMaxpointWithValue(...args: unknown[]): this {
    return this._pointWithValue('max', 'setGradientMaxpointWithValue', args);
  }

  protected _accept(criteria: Criteria): void {
    this.criteria = criteria;
  }

  private _pointWithValue(name: PointName, method: string, args: unknown[]): this {
    const [color, type, value] = this._take(method, args, text, memberOf(InterpolationType), text);
    return this._point(name, color, type.name, value);
  }

  private _point(name: PointName, color: string, type: EnumMember<GradientPoint['type']>['name'], value: string): this {
    const hex = cssColor(color);
    if (hex === null) throw signatureError(`ConditionalFormatRuleBuilder.setGradient${name}point`, [color]);
    this.points[name] = { color: hex, type, value };
    return this;
  }

  private _look(): UnplacedFormat['look'] {
    const look = this._lookSoFar();
    if (!look.condition && !look.gradient) {
      throw new ServiceError('Conditional format rule must have either a boolean or a gradient condition.');
    }
    return look;
  }

  /** A gradient takes the place of a condition. */
  private _lookSoFar(): UnplacedFormat['look'] {
    const { min, mid, max } = this.points;
    if (min && max) return { gradient: { min, mid, max } };
    return this.criteria ? { condition: { ...this.criteria, format: { ...this.format } } } : {};
  }

  private _change(part: RuleFormat): this {
    this.format = { ...this.format, ...part };
    return this;
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`ConditionalFormatRuleBuilder.${method}`, args, ...decoders);
  }
}
