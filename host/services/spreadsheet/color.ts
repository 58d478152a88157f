/** @fileoverview Color, RgbColor and ColorBuilder: colours as objects, RGB only. */
import type { EnumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { take, text } from './arguments';
import { cssColor } from './css-colors';
import type { Family } from './family';
import { ColorType } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export class RgbColor extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    asHexString: 'free',
    getBlue: 'free',
    getColorType: 'free',
    getGreen: 'free',
    getRed: 'free',
  };

  readonly className = 'RgbColor';

  constructor(
    family: Family,
    readonly _hex: string,
  ) {
    super(family);
  }

  asHexString(): string {
    return this._hex;
  }

  getRed(): number {
    return this._channel(1);
  }

  getGreen(): number {
    return this._channel(3);
  }

  getBlue(): number {
    return this._channel(5);
  }

  getColorType(): EnumMember {
    return ColorType.RGB;
  }

  private _channel(at: number): number {
    return Number.parseInt(this._hex.slice(at, at + 2), 16);
  }
}

export class Color extends SpreadsheetObject {
  static override readonly calls: CallTable = { asRgbColor: 'free', getColorType: 'free' };

  readonly className = 'Color';

  constructor(
    family: Family,
    readonly _hex: string,
  ) {
    super(family);
  }

  asRgbColor(): RgbColor {
    return new RgbColor(this._f, this._hex);
  }

  getColorType(): EnumMember {
    return ColorType.RGB;
  }
}

export class ColorBuilder extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    asRgbColor: 'free',
    build: 'free',
    getColorType: 'free',
    setRgbColor: 'free',
  };

  readonly className = 'ColorBuilder';
  private hex: string | null = null;

  setRgbColor(...args: unknown[]): this {
    const [css] = take('ColorBuilder.setRgbColor', args, text);
    this.hex = cssColor(css);
    return this;
  }

  asRgbColor(): RgbColor {
    return this.build().asRgbColor();
  }

  getColorType(): EnumMember {
    return this.hex === null ? ColorType.UNSUPPORTED : ColorType.RGB;
  }

  build(): Color {
    if (this.hex === null) throw new ServiceError('Cannot build a color without a color value.');
    return this._f.color(this.hex);
  }
}
