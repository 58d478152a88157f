/** @fileoverview Range: backgrounds, alignment, borders. */
import { attributeAt, attributeBlock, setAttributeBlock } from '../../workbook/attribute-blocks';
import type { Borders } from '../../workbook/attributes';
import type { SheetModel } from '../../workbook/sheet-model';
import type { CallTable } from '../service-object';
import { gridOf, integer, memberOf, nullable, nullableBoolean, nullableText, ofClass, optional } from './arguments';
import { Borders as BordersObject } from './border';
import { type BorderRequest, borderChanges } from './borders';
import { background, horizontalAlignment, verticalAlignment } from './cell-attributes';
import type { Color } from './color';
import { cssColor } from './css-colors';
import { RangeText } from './range-text';
import { BorderStyle } from './spreadsheet-enums';

export abstract class RangeAppearance extends RangeText {
  static override readonly calls: CallTable = {
    getBackground: 'read',
    getBackgroundColor: 'read',
    getBackgroundColors: 'read',
    getBorder: 'read',
    getBackgroundObject: 'read',
    getBackgroundObjects: 'read',
    getBackgrounds: 'read',
    getHorizontalAlignment: 'read',
    getHorizontalAlignments: 'read',
    getVerticalAlignment: 'read',
    getVerticalAlignments: 'read',
    setBackground: 'write',
    setBackgroundColor: 'write',
    setBackgroundColors: 'write',
    setBackgroundObject: 'write',
    setBackgroundObjects: 'write',
    setBackgroundRGB: 'write',
    setBackgrounds: 'write',
    setBorder: 'write',
    setHorizontalAlignment: 'write',
    setHorizontalAlignments: 'write',
    setVerticalAlignment: 'write',
    setVerticalAlignments: 'write',
  };

  getBackground(): string {
    return this._one(background);
  }

  getBackgrounds(): string[][] {
    return this._all(background);
  }

  /** The names of before are still there [gas-fakes test/testsheetsformatting.js]. */
  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColor(...args: unknown[]): this {
    return this._setAlike('setBackgroundColor', args, background);
  }

  setBackgroundColors(...args: unknown[]): this {
    return this._setEach('setBackgroundColors', args, background);
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

  /** null without any border. */
  getBorder(): BordersObject | null {
    const borders = attributeAt(this._reading(1), this._area.row, this._area.column, 'borders');
    return borders ? new BordersObject(this._f, borders) : null;
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

  /** Equal borders stay one object, so that their runs stay short. */
  private _drawBorders(sheet: SheetModel, request: BorderRequest): void {
    for (const { area, change } of borderChanges(this._area, request)) {
      const changed = new Map<Borders | undefined, Borders | undefined>();
      const next = attributeBlock(sheet, area, 'borders').map((row) =>
        row.map((borders) => {
          if (!changed.has(borders)) changed.set(borders, change(borders));
          return changed.get(borders);
        }),
      );
      setAttributeBlock(this._book, sheet, area.row, area.column, 'borders', next);
    }
  }
}
