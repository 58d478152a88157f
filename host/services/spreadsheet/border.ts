/** @fileoverview Borders and Border: what Range.getBorder gives, which the reference does not list [gas-fakes test/testsheetsformatting.js]. */
import type { BorderSide, Borders as BordersModel } from '../../workbook/attributes';
import { type EnumMember, enumMember } from '../enums';
import type { CallTable } from '../service-object';
import type { Color } from './color';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

export class Border extends SpreadsheetObject {
  static override readonly calls: CallTable = { getBorderStyle: 'free', getColor: 'free' };

  readonly className = 'Border';

  constructor(
    family: Family,
    private readonly side: BorderSide | null,
  ) {
    super(family);
  }

  getBorderStyle(): EnumMember | null {
    return this.side ? enumMember('BorderStyle', this.side.style) : null;
  }

  getColor(): Color | null {
    return this.side ? this._f.color(this.side.color) : null;
  }
}

export class Borders extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getBottom: 'free',
    getLeft: 'free',
    getRight: 'free',
    getTop: 'free',
  };

  readonly className = 'Borders';

  constructor(
    family: Family,
    private readonly sides: BordersModel,
  ) {
    super(family);
  }

  getTop(): Border {
    return new Border(this._f, this.sides.top ?? null);
  }

  getBottom(): Border {
    return new Border(this._f, this.sides.bottom ?? null);
  }

  getLeft(): Border {
    return new Border(this._f, this.sides.left ?? null);
  }

  getRight(): Border {
    return new Border(this._f, this.sides.right ?? null);
  }
}
