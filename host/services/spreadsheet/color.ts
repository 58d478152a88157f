/** @fileoverview Color, RgbColor and ThemeColor: colours as objects. */
import { type EnumMember, enumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import type { Family } from './family';
import { ColorType, type ThemeColorType } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export type ThemeName = keyof typeof ThemeColorType;

/** What a Color object is: '#rrggbb' or a colour of the theme. */
export type ColorValue = { readonly hex: string } | { readonly theme: ThemeName };

/** The colours of the standard theme; cells keep the plain colour here. */
const STANDARD_THEME: Readonly<Record<ThemeName, string>> = {
  UNSUPPORTED: '#000000',
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

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

export class ThemeColor extends SpreadsheetObject {
  static override readonly calls: CallTable = { getColorType: 'free', getThemeColorType: 'free' };

  readonly className = 'ThemeColor';

  constructor(
    family: Family,
    private readonly theme: ThemeName,
  ) {
    super(family);
  }

  getColorType(): EnumMember {
    return ColorType.THEME;
  }

  getThemeColorType(): EnumMember {
    return enumMember('ThemeColorType', this.theme);
  }
}

export class Color extends SpreadsheetObject {
  static override readonly calls: CallTable = { asRgbColor: 'free', asThemeColor: 'free', getColorType: 'free' };

  readonly className = 'Color';

  constructor(
    family: Family,
    readonly _value: ColorValue,
  ) {
    super(family);
  }

  get _hex(): string {
    return 'hex' in this._value ? this._value.hex : STANDARD_THEME[this._value.theme];
  }

  asRgbColor(): RgbColor {
    return asRgbColor(this._f, this._value);
  }

  asThemeColor(): ThemeColor {
    return asThemeColor(this._f, this._value);
  }

  getColorType(): EnumMember {
    return colorType(this._value);
  }
}

export function colorType(value: ColorValue | null): EnumMember {
  if (value === null) return ColorType.UNSUPPORTED;
  return 'hex' in value ? ColorType.RGB : ColorType.THEME;
}

/** [gas-fakes test/testsheetsvui.js] */
export function asRgbColor(family: Family, value: ColorValue | null): RgbColor {
  if (value && 'hex' in value) return new RgbColor(family, value.hex);
  throw new ServiceError('Object is not of type RgbColor.');
}

export function asThemeColor(family: Family, value: ColorValue | null): ThemeColor {
  if (value && 'theme' in value) return new ThemeColor(family, value.theme);
  throw new ServiceError('Object is not of type ThemeColor.');
}
