/** @fileoverview Range: how its text is shown: number formats, wrapping, rotation, direction. */
import { setAttribute } from '../../workbook/attribute-blocks';
import type { Attributes } from '../../workbook/attributes';
import type { SheetModel } from '../../workbook/sheet-model';
import { TYPED_COLUMN, touchesTypedColumn } from '../../workbook/tables';
import type { EnumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { boolean } from './arguments';
import { numberFormat, textDirection, textRotation, verticalText, wrap, wrapStrategy } from './cell-attributes';
import { RangeFonts } from './range-fonts';
import { TextRotation } from './text-rotation';

export abstract class RangeText extends RangeFonts {
  static override readonly calls: CallTable = {
    getNumberFormat: 'read',
    getNumberFormats: 'read',
    getTextDirection: 'read',
    getTextDirections: 'read',
    getTextRotation: 'read',
    getTextRotations: 'read',
    getWrap: 'read',
    getWrapStrategies: 'read',
    getWrapStrategy: 'read',
    getWraps: 'read',
    setNumberFormat: 'write',
    setNumberFormats: 'write',
    setTextDirection: 'write',
    setTextDirections: 'write',
    setTextRotation: 'write',
    setTextRotations: 'write',
    setVerticalText: 'write',
    setWrap: 'write',
    setWrapStrategies: 'write',
    setWrapStrategy: 'write',
    setWraps: 'write',
  };

  getWrap(): boolean {
    return this._one(wrap);
  }

  getWraps(): boolean[][] {
    return this._all(wrap);
  }

  getWrapStrategy(): EnumMember {
    return this._one(wrapStrategy);
  }

  getWrapStrategies(): EnumMember[][] {
    return this._all(wrapStrategy);
  }

  setWrap(...args: unknown[]): this {
    return this._setAlike('setWrap', args, wrap);
  }

  setWraps(...args: unknown[]): this {
    return this._setEach('setWraps', args, wrap);
  }

  setWrapStrategy(...args: unknown[]): this {
    return this._setAlike('setWrapStrategy', args, wrapStrategy);
  }

  setWrapStrategies(...args: unknown[]): this {
    return this._setEach('setWrapStrategies', args, wrapStrategy);
  }

  getTextRotation(): TextRotation {
    return new TextRotation(this._f, this._one(textRotation), this._one(verticalText));
  }

  getTextRotations(): TextRotation[][] {
    const vertical = this._all(verticalText);
    return this._all(textRotation).map((row, r) =>
      row.map((degrees, c) => new TextRotation(this._f, degrees, vertical[r]?.[c] ?? false)),
    );
  }

  setTextRotation(...args: unknown[]): this {
    const [first] = args;
    return this._setAlike('setTextRotation', first instanceof TextRotation ? [first.getDegrees()] : args, textRotation);
  }

  setTextRotations(...args: unknown[]): this {
    return this._setEach('setTextRotations', args, textRotation);
  }

  /** Stacked letters have no angle. */
  setVerticalText(...args: unknown[]): this {
    const [vertical] = this._take('setVerticalText', args, boolean);
    return this._writing((sheet) => {
      setAttribute(this._book, sheet, this._area, 'verticalText', vertical || undefined);
      setAttribute(this._book, sheet, this._area, 'textRotation', undefined);
    });
  }

  getNumberFormat(): string {
    return this._one(numberFormat);
  }

  getNumberFormats(): string[][] {
    return this._all(numberFormat);
  }

  setNumberFormat(...args: unknown[]): this {
    return this._setAlike('setNumberFormat', args, numberFormat);
  }

  setNumberFormats(...args: unknown[]): this {
    return this._setEach('setNumberFormats', args, numberFormat);
  }

  getTextDirection(): EnumMember | null {
    return this._one(textDirection);
  }

  getTextDirections(): (EnumMember | null)[][] {
    return this._all(textDirection);
  }

  setTextDirection(...args: unknown[]): this {
    return this._setAlike('setTextDirection', args, textDirection);
  }

  setTextDirections(...args: unknown[]): this {
    return this._setEach('setTextDirections', args, textDirection);
  }

  /** [repo texts #71588253241, #4625062496] */
  protected override _assertAllowed(sheet: SheetModel, name: keyof Attributes): void {
    if (name !== 'numberFormat' && name !== 'validation') return;
    if (touchesTypedColumn(sheet, this._area)) {
      throw new ServiceError(TYPED_COLUMN);
    }
  }
}
