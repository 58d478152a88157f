/** @fileoverview Range: fonts of its cells. */
import type { CallTable } from '../service-object';
import { gridOf, nullable, ofClass } from './arguments';
import { fontColor, fontFamily, fontLine, fontSize, fontStyle, fontWeight } from './cell-attributes';
import type { Color } from './color';
import { RangeAttributes } from './range-attributes';

export abstract class RangeFonts extends RangeAttributes {
  static override readonly calls: CallTable = {
    getFontColor: 'read',
    getFontColorObject: 'read',
    getFontColorObjects: 'read',
    getFontColors: 'read',
    getFontFamilies: 'read',
    getFontFamily: 'read',
    getFontLine: 'read',
    getFontLines: 'read',
    getFontSize: 'read',
    getFontSizes: 'read',
    getFontStyle: 'read',
    getFontStyles: 'read',
    getFontWeight: 'read',
    getFontWeights: 'read',
    setFontColor: 'write',
    setFontColorObject: 'write',
    setFontColorObjects: 'write',
    setFontColors: 'write',
    setFontFamilies: 'write',
    setFontFamily: 'write',
    setFontLine: 'write',
    setFontLines: 'write',
    setFontSize: 'write',
    setFontSizes: 'write',
    setFontStyle: 'write',
    setFontStyles: 'write',
    setFontWeight: 'write',
    setFontWeights: 'write',
  };

  getFontColor(): string {
    return this._one(fontColor);
  }

  getFontColors(): string[][] {
    return this._all(fontColor);
  }

  getFontColorObject(): Color {
    return this._f.color(this._one(fontColor));
  }

  getFontColorObjects(): Color[][] {
    return this._all(fontColor).map((row) => row.map((hex) => this._f.color(hex)));
  }

  setFontColor(...args: unknown[]): this {
    return this._setAlike('setFontColor', args, fontColor);
  }

  setFontColors(...args: unknown[]): this {
    return this._setEach('setFontColors', args, fontColor);
  }

  setFontColorObject(...args: unknown[]): this {
    const [color] = this._take('setFontColorObject', args, nullable(ofClass<Color>('Color')));
    return this.setFontColor(color?._hex ?? null);
  }

  setFontColorObjects(...args: unknown[]): this {
    const [colors] = this._take('setFontColorObjects', args, gridOf(nullable(ofClass<Color>('Color'))));
    return this.setFontColors(colors.map((row) => row.map((color) => color?._hex ?? null)));
  }

  getFontFamily(): string {
    return this._one(fontFamily);
  }

  getFontFamilies(): string[][] {
    return this._all(fontFamily);
  }

  setFontFamily(...args: unknown[]): this {
    return this._setAlike('setFontFamily', args, fontFamily);
  }

  setFontFamilies(...args: unknown[]): this {
    return this._setEach('setFontFamilies', args, fontFamily);
  }

  getFontLine(): string {
    return this._one(fontLine);
  }

  getFontLines(): string[][] {
    return this._all(fontLine);
  }

  setFontLine(...args: unknown[]): this {
    return this._setAlike('setFontLine', args, fontLine);
  }

  setFontLines(...args: unknown[]): this {
    return this._setEach('setFontLines', args, fontLine);
  }

  getFontSize(): number {
    return this._one(fontSize);
  }

  getFontSizes(): number[][] {
    return this._all(fontSize);
  }

  setFontSize(...args: unknown[]): this {
    return this._setAlike('setFontSize', args, fontSize);
  }

  setFontSizes(...args: unknown[]): this {
    return this._setEach('setFontSizes', args, fontSize);
  }

  getFontStyle(): string {
    return this._one(fontStyle);
  }

  getFontStyles(): string[][] {
    return this._all(fontStyle);
  }

  setFontStyle(...args: unknown[]): this {
    return this._setAlike('setFontStyle', args, fontStyle);
  }

  setFontStyles(...args: unknown[]): this {
    return this._setEach('setFontStyles', args, fontStyle);
  }

  getFontWeight(): string {
    return this._one(fontWeight);
  }

  getFontWeights(): string[][] {
    return this._all(fontWeight);
  }

  setFontWeight(...args: unknown[]): this {
    return this._setAlike('setFontWeight', args, fontWeight);
  }

  setFontWeights(...args: unknown[]): this {
    return this._setEach('setFontWeights', args, fontWeight);
  }
}
