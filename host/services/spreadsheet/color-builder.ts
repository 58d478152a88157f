/** @fileoverview ColorBuilder: an RGB colour or one of the theme. */
import type { EnumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { memberOf, take, text } from './arguments';
import { asRgbColor, asThemeColor, Color, type ColorValue, colorType, type RgbColor, type ThemeColor } from './color';
import { cssColor } from './css-colors';
import { ThemeColorType } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export class ColorBuilder extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    asRgbColor: 'free',
    asThemeColor: 'free',
    build: 'other',
    getColorType: 'free',
    setRgbColor: 'free',
    setThemeColor: 'free',
  };

  readonly className = 'ColorBuilder';
  private value: ColorValue | null = null;

  setRgbColor(...args: unknown[]): this {
    const [css] = take('ColorBuilder.setRgbColor', args, text);
    const hex = cssColor(css);
    this.value = hex === null ? null : { hex };
    return this;
  }

  setThemeColor(...args: unknown[]): this {
    const [theme] = take('ColorBuilder.setThemeColor', args, memberOf(ThemeColorType));
    this.value = { theme: theme.name };
    return this;
  }

  asRgbColor(): RgbColor {
    return asRgbColor(this._f, this.value);
  }

  asThemeColor(): ThemeColor {
    return asThemeColor(this._f, this.value);
  }

  getColorType(): EnumMember {
    return colorType(this.value);
  }

  build(): Color {
    // The wording of live is unknown.
    if (this.value === null) throw new ServiceError('Cannot build a color without a color value.');
    return new Color(this._f, this.value);
  }
}
