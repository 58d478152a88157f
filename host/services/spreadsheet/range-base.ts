/** @fileoverview Range: geometry, identity and the ways its layers write. */
import { columnLetters, toA1 } from '../../workbook/a1';
import { lastColumnOf, lastRowOf, type Rect, rect } from '../../workbook/rect';
import { gridRect, type SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { coordinate, type Decoder, optional, take } from './arguments';
import { assertEditable } from './editable';
import type { Family } from './family';
import { assertInside, type Place, sheetAt } from './place';
import { resolveRect } from './resolve-range';
import type { Sheet } from './sheet';
import { SpreadsheetObject } from './spreadsheet-object';

export abstract class RangeBase extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getA1Notation: 'free',
    getCell: 'free',
    getColumn: 'free',
    getColumnIndex: 'free',
    getGridId: 'free',
    getHeight: 'free',
    getLastColumn: 'free',
    getLastRow: 'free',
    getNumColumns: 'free',
    getNumRows: 'free',
    getRow: 'free',
    getRowIndex: 'free',
    getSheet: 'free',
    getWidth: 'free',
    isEndColumnBounded: 'free',
    isEndRowBounded: 'free',
    isStartColumnBounded: 'free',
    isStartRowBounded: 'free',
    offset: 'free',
  };

  readonly className: string = 'Range';

  constructor(
    family: Family,
    readonly _place: Place,
  ) {
    super(family);
  }

  get _area(): Rect {
    return this._place.area;
  }

  getRow(): number {
    return this._area.row;
  }

  getRowIndex(): number {
    return this._area.row;
  }

  /** Not in the reference, but there [gas-fakes test/testassist.js, run on live]. */
  getColumnIndex(): number {
    return this._area.column;
  }

  getColumn(): number {
    return this._area.column;
  }

  getLastRow(): number {
    return lastRowOf(this._area);
  }

  getLastColumn(): number {
    return lastColumnOf(this._area);
  }

  getNumRows(): number {
    return this._area.numRows;
  }

  getNumColumns(): number {
    return this._area.numColumns;
  }

  getHeight(): number {
    return this._area.numRows;
  }

  getWidth(): number {
    return this._area.numColumns;
  }

  getGridId(): number {
    return this._place.sheetId;
  }

  getSheet(): Sheet {
    return this._f.sheet(this._place);
  }

  isStartRowBounded(): boolean {
    return !this._place.open.startRow;
  }

  isEndRowBounded(): boolean {
    return !this._place.open.endRow;
  }

  isStartColumnBounded(): boolean {
    return !this._place.open.startColumn;
  }

  isEndColumnBounded(): boolean {
    return !this._place.open.endColumn;
  }

  /** Full columns and rows keep their open ends: D:F stays D:F [gas-fakes test/testsheetsdeveloper.js]. */
  getA1Notation(): string {
    const { open } = this._place;
    if (!open.endRow && !open.endColumn) return toA1(this._area);
    const end = `${open.endColumn ? '' : columnLetters(this.getLastColumn())}${open.endRow ? '' : this.getLastRow()}`;
    const start = `${open.startColumn ? '' : columnLetters(this.getColumn())}${open.startRow ? '' : this.getRow()}`;
    return `${start}:${end}`;
  }

  /** Coordinates count inside this range, but may point beyond it only as far as the sheet goes. */
  getCell(...args: unknown[]): this {
    const [row, column] = this._take('getCell', args, coordinate, coordinate);
    const inside = row >= 1 && column >= 1 && row <= this._area.numRows && column <= this._area.numColumns;
    // Wording as scripts quote it [repo texts #694420642, #59861960619].
    if (!inside) throw new ServiceError('Cell reference out of range');
    return this._beside(
      resolveRect(this._model(), this._area.row + row - 1, this._area.column + column - 1, 1, 1, this._settle),
    );
  }

  offset(...args: unknown[]): this {
    const [rows, columns, numRows = this._area.numRows, numColumns = this._area.numColumns] = this._take(
      'offset',
      args,
      coordinate,
      coordinate,
      optional(coordinate),
      optional(coordinate),
    );
    return this._beside(
      resolveRect(this._model(), this._area.row + rows, this._area.column + columns, numRows, numColumns, this._settle),
    );
  }

  /** Another range of the same sheet. */
  protected _beside(area: Rect): this {
    return this._f.range(this._place, area) as unknown as this;
  }

  protected _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`Range.${method}`, args, ...decoders);
  }

  get _book(): Workbook {
    return this._place.document.workbook;
  }

  _model(): SheetModel {
    return sheetAt(this._place);
  }

  /** For reading: the sheet as it is, with the count of cells that this call reads. */
  protected _reading(cells = this._size()): SheetModel {
    const sheet = this._model();
    assertInside(sheet, this._area);
    this._x.cellsRead(cells);
    return sheet;
  }

  /** Buffers a write; coordinates and locks are held when it is applied. */
  protected _writing(apply: (sheet: SheetModel) => void, cells = this._size()): this {
    this._x.cellsWritten(cells);
    this._x.buffer(() => apply(this._editing()), cells);
    return this;
  }

  /** For structure operations, which are applied at once: the sheet, if its cells may be changed. */
  protected _editing(area: Rect = this._area): SheetModel {
    const sheet = this._model();
    assertInside(sheet, area);
    assertEditable(this._x, this._place.document, sheet, area);
    return sheet;
  }

  _size(): number {
    return this._area.numRows * this._area.numColumns;
  }

  /** The part of this range that has content or could have it: open ends stop at the grid. */
  protected _cellAt(rowOffset: number, columnOffset: number): Rect {
    return rect(this._area.row + rowOffset, this._area.column + columnOffset);
  }

  protected _isWholeGrid(): boolean {
    const grid = gridRect(this._model());
    return grid.numRows === this._area.numRows && grid.numColumns === this._area.numColumns;
  }
}
