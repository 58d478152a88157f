/** @fileoverview Sheet: identity, ranges on it, how its layers read and write. */

import { rect } from '../../workbook/rect';
import { columnCount, lastColumn, lastRow, type SheetModel } from '../../workbook/sheet-model';
import { renameSheet } from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import type { EnumMember } from '../enums';
import { signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { coordinate, type Decoder, integer, listOf, NO_MATCH, optional, take, text, tryTake } from './arguments';
import { readScriptValues, type ScriptValue } from './cell-output';
import { assertSheetEditable } from './editable';
import type { Family } from './family';
import { type SheetPlace, sheetAt } from './place';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { resolveNotation, resolveRect } from './resolve-range';
import type { Spreadsheet } from './spreadsheet';
import { SheetType } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export abstract class SheetBase extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getDataRange: 'read',
    getIndex: 'other',
    getLastColumn: 'read',
    getLastRow: 'read',
    getMaxColumns: 'read',
    getMaxRows: 'read',
    getName: 'other',
    getParent: 'free',
    getRange: 'free',
    getRangeList: 'free',
    getSheetId: 'free',
    getSheetName: 'other',
    getSheetValues: 'read',
    getType: 'other',
    setName: 'structure',
  };

  readonly className: string = 'Sheet';

  constructor(
    family: Family,
    readonly _place: SheetPlace,
  ) {
    super(family);
  }

  get _book(): Workbook {
    return this._place.document.workbook;
  }

  _model(): SheetModel {
    return sheetAt(this._place);
  }

  getSheetId(): number {
    return this._place.sheetId;
  }

  getName(): string {
    return this._model().name;
  }

  getSheetName(): string {
    return this._model().name;
  }

  setName(...args: unknown[]): this {
    const [name] = this._take('setName', args, text);
    renameSheet(this._book, this._editingSheet(), name);
    return this;
  }

  /** 1 for the first tab. */
  getIndex(): number {
    return this._book.sheets.indexOf(this._model()) + 1;
  }

  getParent(): Spreadsheet {
    return this._f.spreadsheet(this._place.document);
  }

  getType(): EnumMember {
    return SheetType.GRID;
  }

  getMaxRows(): number {
    return this._model().rows;
  }

  getMaxColumns(): number {
    return columnCount(this._model());
  }

  /** 0 on an empty sheet; formats alone do not count. */
  getLastRow(): number {
    return lastRow(this._model());
  }

  getLastColumn(): number {
    return lastColumn(this._model());
  }

  /** A1 on an empty sheet. */
  getDataRange(): Range {
    const sheet = this._model();
    return this._f.range(this._place, rect(1, 1, Math.max(1, lastRow(sheet)), Math.max(1, lastColumn(sheet))));
  }

  /** Numbers or a notation; the grid does not grow for it. */
  getRange(...args: unknown[]): Range {
    const notation = tryTake(args, text);
    if (notation !== NO_MATCH && typeof args[0] === 'string') return this._named(notation[0]);
    const numbers = tryTake(args, coordinate, coordinate, optional(coordinate), optional(coordinate));
    if (numbers === NO_MATCH) throw signatureError('Sheet.getRange', args);
    const [row, column, numRows = 1, numColumns = 1] = numbers;
    return this._f.range(this._place, resolveRect(this._model(), row, column, numRows, numColumns, this._settle));
  }

  getRangeList(...args: unknown[]): RangeList {
    const [notations] = this._take('getRangeList', args, listOf(text));
    return this._f.rangeList(notations.map((notation) => this._named(notation)));
  }

  getSheetValues(...args: unknown[]): readonly ScriptValue[][] {
    const [row, column, rows, columns] = this._take('getSheetValues', args, integer, integer, integer, integer);
    const sheet = this._model();
    // -1 means to the last row or column [docs ref: Sheet.getSheetValues].
    const numRows = rows === -1 ? lastRow(sheet) - row + 1 : rows;
    const numColumns = columns === -1 ? lastColumn(sheet) - column + 1 : columns;
    this._x.cellsRead(numRows * numColumns);
    return readScriptValues(this._book, sheet, resolveRect(sheet, row, column, numRows, numColumns, this._settle));
  }

  private _named(notation: string): Range {
    const { sheet, area, open } = resolveNotation(this._book, this._model(), notation, this._settle);
    return this._f.range({ document: this._place.document, sheetId: sheet.id }, area, open);
  }

  protected _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`Sheet.${method}`, args, ...decoders);
  }

  /** Buffers a change of the sheet itself. */
  protected _writing(apply: (sheet: SheetModel) => void): this {
    this._x.buffer(() => apply(this._editingSheet()), 0);
    return this;
  }

  protected _editingSheet(): SheetModel {
    const sheet = this._model();
    assertSheetEditable(this._x, this._place.document, sheet);
    return sheet;
  }
}
