/** @fileoverview Spreadsheet: identity, finding sheets and ranges, selection. */
import { namedRange } from '../../workbook/named-ranges';
import type { SheetModel } from '../../workbook/sheet-model';
import { sheetById, sheetByName, type Workbook } from '../../workbook/workbook';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { boolean, type Decoder, integer, listOf, nullableText, ofClass, optional, take, text } from './arguments';
import { assertEditor } from './editable';
import type { Family } from './family';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { resolveNotation } from './resolve-range';
import { selectSheet } from './select-range';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { SpreadsheetObject } from './spreadsheet-object';

export abstract class SpreadsheetBase extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getActiveCell: 'free',
    getActiveRange: 'free',
    getActiveRangeList: 'free',
    getActiveSheet: 'free',
    getCurrentCell: 'free',
    getId: 'free',
    getKey: 'free',
    getName: 'other',
    getNumSheets: 'other',
    getRange: 'other',
    getRangeByName: 'other',
    getRangeList: 'other',
    getSelection: 'free',
    getSheetById: 'other',
    getSheetByName: 'other',
    getSheets: 'other',
    getUrl: 'other',
    setActiveRange: 'other',
    setActiveRangeList: 'other',
    setActiveSelection: 'other',
    setActiveSheet: 'other',
    setCurrentCell: 'other',
  };

  readonly className: string = 'Spreadsheet';

  constructor(
    family: Family,
    readonly _document: HostDocument,
  ) {
    super(family);
  }

  get _book(): Workbook {
    return this._document.workbook;
  }

  getId(): string {
    return this._document.id;
  }

  /** An older name of getId, still there [gas-fakes test/testsheetsvui.js]. */
  getKey(): string {
    return this.getId();
  }

  getName(): string {
    return this._document.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._document.id}/edit`;
  }

  getSheets(): Sheet[] {
    return this._book.sheets.map((sheet) => this._sheetOf(sheet));
  }

  getNumSheets(): number {
    return this._book.sheets.length;
  }

  /** null when missing, for no name too; matched exactly [docs ref: Spreadsheet]. */
  getSheetByName(...args: unknown[]): Sheet | null {
    const [name] = this._take('getSheetByName', args, nullableText);
    const sheet = name === null ? undefined : sheetByName(this._book, name);
    return sheet ? this._sheetOf(sheet) : null;
  }

  getSheetById(...args: unknown[]): Sheet | null {
    const [id] = this._take('getSheetById', args, integer);
    const sheet = sheetById(this._book, id);
    return sheet ? this._sheetOf(sheet) : null;
  }

  /** A notation without a sheet means the active one. */
  getRange(...args: unknown[]): Range {
    const [notation] = this._take('getRange', args, text);
    return this._named(notation);
  }

  getRangeList(...args: unknown[]): RangeList {
    const [notations] = this._take('getRangeList', args, listOf(text));
    return this._f.rangeList(notations.map((notation) => this._named(notation)));
  }

  getRangeByName(...args: unknown[]): Range | null {
    const [name] = this._take('getRangeByName', args, text);
    const named = namedRange(this._book, name.slice(name.lastIndexOf('!') + 1));
    if (!named?.range) return null;
    return this._f.range({ document: this._document, sheetId: named.sheetId }, { ...named.range });
  }

  private _named(notation: string): Range {
    const home = this.getActiveSheet()._model();
    const { sheet, area, open } = resolveNotation(this._book, home, notation, this._settle);
    return this._f.range({ document: this._document, sheetId: sheet.id }, area, open);
  }

  getSelection(): Selection {
    return this._f.selection(this._document);
  }

  getActiveSheet(): Sheet {
    return this.getSelection().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getSelection().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getSelection().getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.getSelection().getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.getSelection().getCurrentCell();
  }

  setActiveSheet(...args: unknown[]): Sheet {
    const [sheet] = this._take('setActiveSheet', args, ofClass<Sheet>('Sheet'), optional(boolean));
    selectSheet(this._x, sheet._place);
    return sheet;
  }

  setActiveRange(...args: unknown[]): Range {
    return this.getActiveSheet().setActiveRange(...args);
  }

  setActiveSelection(...args: unknown[]): Range {
    return this.getActiveSheet().setActiveSelection(...args);
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    return this.getActiveSheet().setActiveRangeList(...args);
  }

  setCurrentCell(...args: unknown[]): Range {
    return this.getActiveSheet().setCurrentCell(...args);
  }

  _sheetOf(sheet: SheetModel): Sheet {
    return this._f.sheet({ document: this._document, sheetId: sheet.id });
  }

  protected _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`Spreadsheet.${method}`, args, ...decoders);
  }

  /** For changes of the file itself, which are applied at once. */
  protected _editing(): Workbook {
    assertEditor(this._x, this._document);
    return this._book;
  }
}
