/** @fileoverview Banding: alternating colours of the rows or columns of a range. */
import { addBanding, assertNoBanding, removeBanding } from '../../workbook/bandings';
import type { Banding as BandingModel } from '../../workbook/sheet-parts';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { ofClass, take } from './arguments';
import { BandingColors } from './banding-colors';
import { assertEditable } from './editable';
import type { Family } from './family';
import { type SheetPlace, sheetAt } from './place';
import type { Range } from './range';

export class Banding extends BandingColors {
  static override readonly calls: CallTable = {
    copyTo: 'structure',
    getRange: 'read',
    remove: 'structure',
    setRange: 'structure',
  };

  readonly className = 'Banding';

  constructor(
    family: Family,
    private readonly place: SheetPlace,
    private readonly id: number,
  ) {
    super(family);
  }

  getRange(): Range {
    return this._f.range(this.place, { ...this._model().range });
  }

  setRange(...args: unknown[]): this {
    const [range] = take('Banding.setRange', args, ofClass<Range>('Range'));
    assertNoBanding(sheetAt(this.place), range._area, this.id);
    this._model().range = { ...range._area };
    return this;
  }

  copyTo(...args: unknown[]): Banding {
    const [range] = take('Banding.copyTo', args, ofClass<Range>('Range'));
    const sheet = sheetAt(range._place);
    assertEditable(this._x, range._place.document, sheet, range._area);
    const { id: _id, ...parts } = this._model();
    const made = addBanding(range._book, sheet, { ...parts, range: { ...range._area } });
    return new Banding(this._f, range._place, made.id);
  }

  remove(...args: unknown[]): void {
    take('Banding.remove', args);
    removeBanding(this.place.document.workbook, sheetAt(this.place), this._model().id);
  }

  protected _model(): BandingModel {
    const model = sheetAt(this.place).bandings?.find(({ id }) => id === this.id);
    if (!model) throw new ServiceError('The banding no longer exists.');
    return model;
  }
}
