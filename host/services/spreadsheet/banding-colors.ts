/** @fileoverview Banding: its colours, of rows or of columns. */
import type { Banding as BandingModel } from '../../workbook/sheet-parts';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { nullable, nullableText, ofClass, take } from './arguments';
import type { Color } from './color';
import { cssColor } from './css-colors';
import { SpreadsheetObject } from './spreadsheet-object';

type Axis = BandingModel['axis'];
type Band = 'header' | 'first' | 'second' | 'footer';

export abstract class BandingColors extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getFirstColumnColor: 'read',
    getFirstColumnColorObject: 'read',
    getFirstRowColor: 'read',
    getFirstRowColorObject: 'read',
    getFooterColumnColor: 'read',
    getFooterColumnColorObject: 'read',
    getFooterRowColor: 'read',
    getFooterRowColorObject: 'read',
    getHeaderColumnColor: 'read',
    getHeaderColumnColorObject: 'read',
    getHeaderRowColor: 'read',
    getHeaderRowColorObject: 'read',
    getSecondColumnColor: 'read',
    getSecondColumnColorObject: 'read',
    getSecondRowColor: 'read',
    getSecondRowColorObject: 'read',
    setFirstColumnColor: 'write',
    setFirstColumnColorObject: 'write',
    setFirstRowColor: 'write',
    setFirstRowColorObject: 'write',
    setFooterColumnColor: 'write',
    setFooterColumnColorObject: 'write',
    setFooterRowColor: 'write',
    setFooterRowColorObject: 'write',
    setHeaderColumnColor: 'write',
    setHeaderColumnColorObject: 'write',
    setHeaderRowColor: 'write',
    setHeaderRowColorObject: 'write',
    setSecondColumnColor: 'write',
    setSecondColumnColorObject: 'write',
    setSecondRowColor: 'write',
    setSecondRowColorObject: 'write',
  };

  protected abstract _model(): BandingModel;

  getHeaderRowColor(): string | null {
    return this._color('row', 'header');
  }

  getHeaderRowColorObject(): Color | null {
    return this._object('row', 'header');
  }

  setHeaderRowColor(...args: unknown[]): this {
    return this._setColor('setHeaderRowColor', 'row', 'header', args);
  }

  setHeaderRowColorObject(...args: unknown[]): this {
    return this._setObject('setHeaderRowColorObject', 'row', 'header', args);
  }

  getFirstRowColor(): string | null {
    return this._color('row', 'first');
  }

  getFirstRowColorObject(): Color | null {
    return this._object('row', 'first');
  }

  setFirstRowColor(...args: unknown[]): this {
    return this._setColor('setFirstRowColor', 'row', 'first', args);
  }

  setFirstRowColorObject(...args: unknown[]): this {
    return this._setObject('setFirstRowColorObject', 'row', 'first', args);
  }

  getSecondRowColor(): string | null {
    return this._color('row', 'second');
  }

  getSecondRowColorObject(): Color | null {
    return this._object('row', 'second');
  }

  setSecondRowColor(...args: unknown[]): this {
    return this._setColor('setSecondRowColor', 'row', 'second', args);
  }

  setSecondRowColorObject(...args: unknown[]): this {
    return this._setObject('setSecondRowColorObject', 'row', 'second', args);
  }

  getFooterRowColor(): string | null {
    return this._color('row', 'footer');
  }

  getFooterRowColorObject(): Color | null {
    return this._object('row', 'footer');
  }

  setFooterRowColor(...args: unknown[]): this {
    return this._setColor('setFooterRowColor', 'row', 'footer', args);
  }

  setFooterRowColorObject(...args: unknown[]): this {
    return this._setObject('setFooterRowColorObject', 'row', 'footer', args);
  }

  getHeaderColumnColor(): string | null {
    return this._color('column', 'header');
  }

  getHeaderColumnColorObject(): Color | null {
    return this._object('column', 'header');
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return this._setColor('setHeaderColumnColor', 'column', 'header', args);
  }

  setHeaderColumnColorObject(...args: unknown[]): this {
    return this._setObject('setHeaderColumnColorObject', 'column', 'header', args);
  }

  getFirstColumnColor(): string | null {
    return this._color('column', 'first');
  }

  getFirstColumnColorObject(): Color | null {
    return this._object('column', 'first');
  }

  setFirstColumnColor(...args: unknown[]): this {
    return this._setColor('setFirstColumnColor', 'column', 'first', args);
  }

  setFirstColumnColorObject(...args: unknown[]): this {
    return this._setObject('setFirstColumnColorObject', 'column', 'first', args);
  }

  getSecondColumnColor(): string | null {
    return this._color('column', 'second');
  }

  getSecondColumnColorObject(): Color | null {
    return this._object('column', 'second');
  }

  setSecondColumnColor(...args: unknown[]): this {
    return this._setColor('setSecondColumnColor', 'column', 'second', args);
  }

  setSecondColumnColorObject(...args: unknown[]): this {
    return this._setObject('setSecondColumnColorObject', 'column', 'second', args);
  }

  getFooterColumnColor(): string | null {
    return this._color('column', 'footer');
  }

  getFooterColumnColorObject(): Color | null {
    return this._object('column', 'footer');
  }

  setFooterColumnColor(...args: unknown[]): this {
    return this._setColor('setFooterColumnColor', 'column', 'footer', args);
  }

  setFooterColumnColorObject(...args: unknown[]): this {
    return this._setObject('setFooterColumnColorObject', 'column', 'footer', args);
  }

  /** null for the colours of the other axis. */
  private _color(axis: Axis, band: Band): string | null {
    const model = this._model();
    return model.axis === axis ? model[band] : null;
  }

  private _object(axis: Axis, band: Band): Color | null {
    const hex = this._color(axis, band);
    return hex === null ? null : this._f.color(hex);
  }

  private _setColor(method: string, axis: Axis, band: Band, args: unknown[]): this {
    const [color] = take(`Banding.${method}`, args, nullableText);
    return this._paint(axis, band, color === null ? null : cssColor(color));
  }

  private _setObject(method: string, axis: Axis, band: Band, args: unknown[]): this {
    const [color] = take(`Banding.${method}`, args, nullable(ofClass<Color>('Color')));
    return this._paint(axis, band, color?._hex ?? null);
  }

  /** The two bands need a colour, header and footer do not [gas-fakes test/testsheetssets.js]. */
  private _paint(axis: Axis, band: Band, hex: string | null): this {
    if (hex === null && (band === 'first' || band === 'second')) {
      throw new ServiceError(`${band === 'first' ? 'First' : 'Second'} ${axis} color should not be null.`);
    }
    this._x.buffer(() => {
      const model = this._model();
      if (model.axis === axis) Object.assign(model, { [band]: hex });
    }, 0);
    return this;
  }
}
