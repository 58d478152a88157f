/** @fileoverview RangeList: does to each of its ranges what is asked of it. */
import type { CallTable } from '../service-object';
import { take } from './arguments';
import type { Family } from './family';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';

export class RangeList extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    activate: 'other',
    getRanges: 'free',
    breakApart: 'structure',
    check: 'write',
    clear: 'write',
    clearContent: 'write',
    clearDataValidations: 'structure',
    clearFormat: 'write',
    clearNote: 'write',
    insertCheckboxes: 'structure',
    removeCheckboxes: 'structure',
    setBackground: 'write',
    setBackgroundRGB: 'write',
    setBorder: 'write',
    setFontColor: 'write',
    setFontFamily: 'write',
    setFontLine: 'write',
    setFontSize: 'write',
    setFontStyle: 'write',
    setFontWeight: 'write',
    setFormula: 'write',
    setFormulaR1C1: 'write',
    setHorizontalAlignment: 'write',
    setNote: 'write',
    setNumberFormat: 'write',
    setTextDirection: 'write',
    setTextRotation: 'write',
    setValue: 'write',
    setVerticalAlignment: 'write',
    setVerticalText: 'write',
    setWrap: 'write',
    setWrapStrategy: 'write',
    trimWhitespace: 'write',
    uncheck: 'write',
  };

  readonly className = 'RangeList';

  constructor(
    family: Family,
    private readonly ranges: readonly Range[],
  ) {
    super(family);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** The last one becomes the active range. */
  activate(...args: unknown[]): this {
    take('RangeList.activate', args);
    this.ranges[this.ranges.length - 1]?.activate();
    return this;
  }

  breakApart(...args: unknown[]): this {
    return this._each((range) => range.breakApart(...args));
  }

  check(...args: unknown[]): this {
    return this._each((range) => range.check(...args));
  }

  clear(...args: unknown[]): this {
    return this._each((range) => range.clear(...args));
  }

  clearContent(...args: unknown[]): this {
    return this._each((range) => range.clearContent(...args));
  }

  clearDataValidations(...args: unknown[]): this {
    return this._each((range) => range.clearDataValidations(...args));
  }

  clearFormat(...args: unknown[]): this {
    return this._each((range) => range.clearFormat(...args));
  }

  clearNote(...args: unknown[]): this {
    return this._each((range) => range.clearNote(...args));
  }

  insertCheckboxes(...args: unknown[]): this {
    return this._each((range) => range.insertCheckboxes(...args));
  }

  removeCheckboxes(...args: unknown[]): this {
    return this._each((range) => range.removeCheckboxes(...args));
  }

  setBackground(...args: unknown[]): this {
    return this._each((range) => range.setBackground(...args));
  }

  setBackgroundRGB(...args: unknown[]): this {
    return this._each((range) => range.setBackgroundRGB(...args));
  }

  setBorder(...args: unknown[]): this {
    return this._each((range) => range.setBorder(...args));
  }

  setFontColor(...args: unknown[]): this {
    return this._each((range) => range.setFontColor(...args));
  }

  setFontFamily(...args: unknown[]): this {
    return this._each((range) => range.setFontFamily(...args));
  }

  setFontLine(...args: unknown[]): this {
    return this._each((range) => range.setFontLine(...args));
  }

  setFontSize(...args: unknown[]): this {
    return this._each((range) => range.setFontSize(...args));
  }

  setFontStyle(...args: unknown[]): this {
    return this._each((range) => range.setFontStyle(...args));
  }

  setFontWeight(...args: unknown[]): this {
    return this._each((range) => range.setFontWeight(...args));
  }

  setFormula(...args: unknown[]): this {
    return this._each((range) => range.setFormula(...args));
  }

  setFormulaR1C1(...args: unknown[]): this {
    return this._each((range) => range.setFormulaR1C1(...args));
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return this._each((range) => range.setHorizontalAlignment(...args));
  }

  setNote(...args: unknown[]): this {
    return this._each((range) => range.setNote(...args));
  }

  setNumberFormat(...args: unknown[]): this {
    return this._each((range) => range.setNumberFormat(...args));
  }

  setTextDirection(...args: unknown[]): this {
    return this._each((range) => range.setTextDirection(...args));
  }

  setTextRotation(...args: unknown[]): this {
    return this._each((range) => range.setTextRotation(...args));
  }

  setValue(...args: unknown[]): this {
    return this._each((range) => range.setValue(...args));
  }

  setVerticalText(...args: unknown[]): this {
    return this._each((range) => range.setVerticalText(...args));
  }

  setVerticalAlignment(...args: unknown[]): this {
    return this._each((range) => range.setVerticalAlignment(...args));
  }

  setWrap(...args: unknown[]): this {
    return this._each((range) => range.setWrap(...args));
  }

  setWrapStrategy(...args: unknown[]): this {
    return this._each((range) => range.setWrapStrategy(...args));
  }

  trimWhitespace(...args: unknown[]): this {
    return this._each((range) => range.trimWhitespace(...args));
  }

  uncheck(...args: unknown[]): this {
    return this._each((range) => range.uncheck(...args));
  }

  private _each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
