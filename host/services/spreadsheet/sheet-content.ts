/** @fileoverview Sheet: rows appended, contents cleared, sorted, searched. */
import { clearAttributes } from '../../workbook/attribute-blocks';
import { type AttributeName, FORMAT_ATTRIBUTES } from '../../workbook/attributes';
import { clearValues } from '../../workbook/blocks';
import { enterCells } from '../../workbook/enter-cells';
import { rect } from '../../workbook/rect';
import { growTo } from '../../workbook/rows-and-columns';
import { columnCount, gridRect, lastRow } from '../../workbook/sheet-model';
import { sortSheet } from '../../workbook/sort-range';
import type { CallTable } from '../service-object';
import { anything, boolean, integer, listOf, optional, options, text } from './arguments';
import { toInput } from './cell-input';
import { assertEditable } from './editable';
import { SheetBase } from './sheet-base';
import type { TextFinder } from './text-finder';

export abstract class SheetContent extends SheetBase {
  static override readonly calls: CallTable = {
    appendRow: 'write',
    clear: 'write',
    clearContents: 'write',
    clearFormats: 'write',
    clearNotes: 'write',
    createTextFinder: 'free',
    sort: 'structure',
  };

  /**
   * Goes after the last row with content anywhere, grows the grid, and never honours formats set beforehand, '@' included
   * [eight repos, facts 2.2]. CONTESTED whether only grown rows lack the format: the strict side is taken.
   */
  appendRow(...args: unknown[]): this {
    const [contents] = this._take('appendRow', args, listOf(anything));
    this._x.cellsWritten(contents.length);
    this._x.buffer(() => {
      const sheet = this._model();
      const row = lastRow(sheet) + 1;
      growTo(this._book, sheet, row, contents.length);
      assertEditable(this._x, this._place.document, sheet, rect(row, 1, 1, Math.max(1, contents.length)));
      const inputs = contents.map((value) => toInput(value, this._book));
      enterCells(this._book, sheet, row, 1, [inputs], { honourFormats: false });
    }, contents.length);
    return this;
  }

  /** Validation and notes stay [gas-fakes test/testsheetsbasic.js]. */
  clear(...args: unknown[]): this {
    const [wanted = {}] = this._take('clear', args, optional(options));
    if (wanted.contentsOnly === true) return this._clearing(true, []);
    return this._clearing(wanted.formatOnly !== true, FORMAT_ATTRIBUTES);
  }

  clearContents(...args: unknown[]): this {
    this._take('clearContents', args);
    return this._clearing(true, []);
  }

  clearFormats(...args: unknown[]): this {
    this._take('clearFormats', args);
    return this._clearing(false, FORMAT_ATTRIBUTES);
  }

  clearNotes(...args: unknown[]): this {
    this._take('clearNotes', args);
    return this._clearing(false, ['note']);
  }

  private _clearing(values: boolean, attributes: readonly AttributeName[]): this {
    this._x.buffer(() => {
      const sheet = this._model();
      const all = gridRect(sheet);
      assertEditable(this._x, this._place.document, sheet, all);
      if (values) clearValues(this._book, sheet, all);
      clearAttributes(this._book, sheet, all, attributes);
      if (attributes.includes('background')) sheet.conditionalRules = [];
    }, 0);
    return this;
  }

  /** The header is sorted along unless its row is frozen [gas-fakes test/testsheets.js; frozen rule folklore]. */
  sort(...args: unknown[]): this {
    const [column, ascending = true] = this._take('sort', args, integer, optional(boolean));
    const sheet = this._model();
    const first = sheet.frozenRows + 1;
    assertEditable(this._x, this._place.document, sheet, rect(first, 1, sheet.rows - first + 1, columnCount(sheet)));
    sortSheet(this._book, sheet, column, ascending);
    return this;
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [wanted] = this._take('createTextFinder', args, text);
    return this._f.textFinder(this._place.document, [this._whole()], wanted);
  }

  /** The whole grid as a place. */
  _whole() {
    return this._f.range(this._place, gridRect(this._model()))._place;
  }
}
