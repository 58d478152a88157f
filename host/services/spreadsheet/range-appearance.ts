/** @fileoverview Range: backgrounds, alignment, wrapping, rotation, borders, number formats. */
import { attributeAt, setAttribute } from '../../workbook/attribute-blocks';
import type { Attributes } from '../../workbook/attributes';
import type { SheetModel } from '../../workbook/sheet-model';
import { TYPED_COLUMN, touchesTypedColumn } from '../../workbook/tables';
import type { EnumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { gridOf, integer, memberOf, nullable, nullableBoolean, nullableText, ofClass, optional } from './arguments';
import { type BorderRequest, borderChanges } from './borders';
import {
  background,
  horizontalAlignment,
  numberFormat,
  textRotation,
  verticalAlignment,
  wrap,
  wrapStrategy,
} from './cell-attributes';
import type { Color } from './color';
import { cssColor } from './css-colors';
import { RangeFonts } from './range-fonts';
import { BorderStyle } from './spreadsheet-enums';
import { TextRotation } from './text-rotation';

export abstract class RangeAppearance extends RangeFonts {
  static override readonly calls: CallTable = {
    getBackground: 'read',
    getBackgroundObject: 'read',
    getBackgroundObjects: 'read',
    getBackgrounds: 'read',
    getHorizontalAlignment: 'read',
    getHorizontalAlignments: 'read',
    getNumberFormat: 'read',
    getNumberFormats: 'read',
    getTextRotation: 'read',
    getTextRotations: 'read',
    getVerticalAlignment: 'read',
    getVerticalAlignments: 'read',
    getWrap: 'read',
    getWrapStrategies: 'read',
    getWrapStrategy: 'read',
    getWraps: 'read',
    setBackground: 'write',
    setBackgroundObject: 'write',
    setBackgroundObjects: 'write',
    setBackgroundRGB: 'write',
    setBackgrounds: 'write',
    setBorder: 'write',
    setHorizontalAlignment: 'write',
    setHorizontalAlignments: 'write',
    setNumberFormat: 'write',
    setNumberFormats: 'write',
    setTextRotation: 'write',
    setVerticalAlignment: 'write',
    setVerticalAlignments: 'write',
    setWrap: 'write',
    setWrapStrategies: 'write',
    setWrapStrategy: 'write',
    setWraps: 'write',
  };

  getBackground(): string {
    return this._one(background);
  }

  getBackgrounds(): string[][] {
    return this._all(background);
  }

  getBackgroundObject(): Color {
    return this._f.color(this._one(background));
  }

  getBackgroundObjects(): Color[][] {
    return this._all(background).map((row) => row.map((hex) => this._f.color(hex)));
  }

  setBackground(...args: unknown[]): this {
    return this._setAlike('setBackground', args, background);
  }

  setBackgrounds(...args: unknown[]): this {
    return this._setEach('setBackgrounds', args, background);
  }

  setBackgroundObject(...args: unknown[]): this {
    const [color] = this._take('setBackgroundObject', args, nullable(ofClass<Color>('Color')));
    return this.setBackground(color?._hex ?? null);
  }

  setBackgroundObjects(...args: unknown[]): this {
    const [colors] = this._take('setBackgroundObjects', args, gridOf(nullable(ofClass<Color>('Color'))));
    return this.setBackgrounds(colors.map((row) => row.map((color) => color?._hex ?? null)));
  }

  setBackgroundRGB(...args: unknown[]): this {
    const channels = this._take('setBackgroundRGB', args, integer, integer, integer);
    return this.setBackground(`#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
  }

  getHorizontalAlignment(): string {
    return this._one(horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return this._all(horizontalAlignment);
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return this._setAlike('setHorizontalAlignment', args, horizontalAlignment);
  }

  setHorizontalAlignments(...args: unknown[]): this {
    return this._setEach('setHorizontalAlignments', args, horizontalAlignment);
  }

  getVerticalAlignment(): string {
    return this._one(verticalAlignment);
  }

  getVerticalAlignments(): string[][] {
    return this._all(verticalAlignment);
  }

  setVerticalAlignment(...args: unknown[]): this {
    return this._setAlike('setVerticalAlignment', args, verticalAlignment);
  }

  setVerticalAlignments(...args: unknown[]): this {
    return this._setEach('setVerticalAlignments', args, verticalAlignment);
  }

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
    return new TextRotation(this._f, this._one(textRotation));
  }

  getTextRotations(): TextRotation[][] {
    return this._all(textRotation).map((row) => row.map((degrees) => new TextRotation(this._f, degrees)));
  }

  setTextRotation(...args: unknown[]): this {
    const [first] = args;
    return this._setAlike('setTextRotation', first instanceof TextRotation ? [first.getDegrees()] : args, textRotation);
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

  setBorder(...args: unknown[]): this {
    const side = nullableBoolean;
    const [top, left, bottom, right, vertical, horizontal, color = null, style = null] = this._take(
      'setBorder',
      args,
      side,
      side,
      side,
      side,
      side,
      side,
      optional(nullableText),
      optional(nullable(memberOf(BorderStyle))),
    );
    const request: BorderRequest = {
      sides: { top, left, bottom, right, vertical, horizontal },
      color: (color === null ? null : cssColor(color)) ?? '#000000',
      style: style?.name ?? 'SOLID',
    };
    return this._writing((sheet) => this._drawBorders(sheet, request));
  }

  private _drawBorders(sheet: SheetModel, request: BorderRequest): void {
    for (const { area, change } of borderChanges(this._area, request)) {
      for (let row = area.row; row < area.row + area.numRows; row++) {
        for (let column = area.column; column < area.column + area.numColumns; column++) {
          const next = change(attributeAt(sheet, row, column, 'borders'));
          setAttribute(this._book, sheet, { row, column, numRows: 1, numColumns: 1 }, 'borders', next);
        }
      }
    }
  }

  /** [repo texts #71588253241, #4625062496] */
  protected override _assertAllowed(sheet: SheetModel, name: keyof Attributes): void {
    if (name !== 'numberFormat' && name !== 'validation') return;
    if (touchesTypedColumn(sheet, this._area)) {
      throw new ServiceError(TYPED_COLUMN);
    }
  }
}
