/** @fileoverview Range: reading and writing values, clearing. */

import { clearAttributes } from '../../workbook/attribute-blocks';
import type { AttributeName } from '../../workbook/attributes';
import { ALL_ATTRIBUTES, FORMAT_ATTRIBUTES } from '../../workbook/attributes';
import { clearValues } from '../../workbook/blocks';
import { displayBlock } from '../../workbook/display-block';
import { enterCells } from '../../workbook/enter-cells';
import { rect } from '../../workbook/rect';
import { runAt } from '../../workbook/runs';
import type { SheetModel } from '../../workbook/sheet-model';
import { TYPED_COLUMN, touchesTypedHeader } from '../../workbook/tables';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { anything, gridOf, optional, options } from './arguments';
import { toInput, toInputs } from './cell-input';
import { readScriptValues, type ScriptValue } from './cell-output';
import { assertSameSize } from './dimensions';
import { RangeBase } from './range-base';

export abstract class RangeValues extends RangeBase {
  static override readonly calls: CallTable = {
    clear: 'write',
    clearContent: 'write',
    clearFormat: 'write',
    getDisplayValue: 'read',
    getDisplayValues: 'read',
    getValue: 'read',
    getValues: 'read',
    isBlank: 'read',
    setValue: 'write',
    setValues: 'write',
  };

  /** The top left cell only. */
  getValue(): ScriptValue {
    const [[value = ''] = []] = readScriptValues(this._book, this._reading(1), this._cellAt(0, 0));
    return value;
  }

  getValues(): readonly ScriptValue[][] {
    return readScriptValues(this._book, this._reading(), this._area);
  }

  getDisplayValue(): string {
    const [[shown = ''] = []] = displayBlock(this._book, this._reading(1), this._cellAt(0, 0));
    return shown;
  }

  getDisplayValues(): string[][] {
    return displayBlock(this._book, this._reading(), this._area);
  }

  /** A cell with ="" is blank here although ISBLANK() says FALSE [cartularium probes]. */
  isBlank(): boolean {
    const values = readScriptValues(this._book, this._reading(), this._area);
    return values.every((row) => row.every((value) => value === ''));
  }

  setValue(...args: unknown[]): this {
    const [value] = this._take('setValue', args, anything);
    return this._enter(() => {
      const input = toInput(value, this._book);
      return Array.from({ length: this._area.numRows }, () => Array(this._area.numColumns).fill(input));
    });
  }

  setValues(...args: unknown[]): this {
    const [values] = this._take('setValues', args, gridOf(anything));
    assertSameSize(values, this._area);
    return this._enter(() => toInputs(values, this._book));
  }

  protected _enter(inputs: () => ReturnType<typeof toInputs>): this {
    return this._writing((sheet) => {
      if (touchesTypedHeader(sheet, this._area)) throw new ServiceError(TYPED_COLUMN);
      enterCells(this._book, sheet, this._area.row, this._area.column, inputs());
    });
  }

  clearContent(...args: unknown[]): this {
    this._take('clearContent', args);
    return this._writing((sheet) => clearValues(this._book, sheet, this._area));
  }

  /** Number formats stay [docs ref: Range.clearFormat]. */
  clearFormat(...args: unknown[]): this {
    this._take('clearFormat', args);
    return this._clearing(
      false,
      FORMAT_ATTRIBUTES.filter((name) => name !== 'numberFormat'),
      false,
    );
  }

  clear(...args: unknown[]): this {
    const [wanted = {}] = this._take('clear', args, optional(options));
    const skip = wanted.skipFilteredRows === true;
    if (args.length === 0) return this._clearing(true, FORMAT_ATTRIBUTES, skip);
    const parts = CLEAR_PARTS.filter(({ option }) => wanted[option] === true);
    if (parts.length === 0) return this._clearing(true, ALL_ATTRIBUTES, skip);
    return this._clearing(
      parts.some(({ option }) => option === 'contentsOnly'),
      parts.flatMap(({ attributes }) => attributes),
      skip,
    );
  }

  private _clearing(values: boolean, attributes: readonly AttributeName[], skipFiltered: boolean): this {
    return this._writing((sheet) => {
      for (const area of skipFiltered ? this._unfiltered(sheet) : [this._area]) {
        if (values) clearValues(this._book, sheet, area);
        clearAttributes(this._book, sheet, area, attributes);
      }
    });
  }

  private _unfiltered(sheet: SheetModel) {
    const rows = Array.from({ length: this._area.numRows }, (_, i) => this._area.row + i);
    return rows
      .filter((row) => !runAt(sheet.rowsFiltered, row))
      .map((row) => rect(row, this._area.column, 1, this._area.numColumns));
  }
}

/** The option formatOnly clears validation rules too [docs ref: Range.clear(options)]; clear() leaves rules and notes. */
const FORMAT_AND_RULES: readonly AttributeName[] = [...FORMAT_ATTRIBUTES, 'validation'];

const CLEAR_PARTS: readonly { option: string; attributes: readonly AttributeName[] }[] = [
  { option: 'contentsOnly', attributes: [] },
  { option: 'formatOnly', attributes: FORMAT_AND_RULES },
  { option: 'validationsOnly', attributes: ['validation'] },
  { option: 'commentsOnly', attributes: ['note'] },
];
