/** @fileoverview Range: the four ways to reach an attribute of its cells: one, all, set alike, set one by one. */
import { attributeAt, attributeBlock, setAttribute, setAttributeBlock } from '../../workbook/attribute-blocks';
import type { Attributes } from '../../workbook/attributes';
import type { SheetModel } from '../../workbook/sheet-model';
import { gridOf } from './arguments';
import { type CellAttribute, IGNORED } from './cell-attributes';
import { assertSameSize } from './dimensions';
import { RangeFormulas } from './range-formulas';

type Name = keyof Attributes;

export abstract class RangeAttributes extends RangeFormulas {
  protected _one<K extends Name, A, R>({ name, show }: CellAttribute<K, A, R>): R {
    return show(attributeAt(this._reading(1), this._area.row, this._area.column, name));
  }

  protected _all<K extends Name, A, R>({ name, show }: CellAttribute<K, A, R>): R[][] {
    return attributeBlock(this._reading(), this._area, name).map((row) => row.map(show));
  }

  protected _setAlike<K extends Name, A, R>(method: string, args: unknown[], attribute: CellAttribute<K, A, R>): this {
    const [argument] = this._take(method, args, attribute.decode);
    const stored = attribute.store(argument);
    return this._writing((sheet) => {
      this._assertAllowed(sheet, attribute.name);
      if (stored !== IGNORED) setAttribute(this._book, sheet, this._area, attribute.name, stored);
    });
  }

  protected _setEach<K extends Name, A, R>(method: string, args: unknown[], attribute: CellAttribute<K, A, R>): this {
    const [values] = this._take(method, args, gridOf(attribute.decode));
    assertSameSize(values, this._area);
    const wanted = values.map((row) => row.map(attribute.store));
    return this._writing((sheet) => {
      this._assertAllowed(sheet, attribute.name);
      const { row, column } = this._area;
      const known = attributeBlock(sheet, this._area, attribute.name);
      const next = wanted.map((line, r) => line.map((value, c) => (value === IGNORED ? known[r]?.[c] : value)));
      setAttributeBlock(this._book, sheet, row, column, attribute.name, next);
    });
  }

  /** Typed columns of a Table refuse some attributes; the layers that know say so. */
  protected _assertAllowed(_sheet: SheetModel, _name: Name): void {}
}
