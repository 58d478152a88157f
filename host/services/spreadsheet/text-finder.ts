/** @fileoverview TextFinder: looks through a range, a sheet or the file, row by row. */
import { type FindOptions, findText, replaceText } from '../../workbook/find-text';
import { intersection, type Rect, rect } from '../../workbook/rect';
import { lastColumn, lastRow, type SheetModel } from '../../workbook/sheet-model';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { boolean, type Decoder, ofClass, take, text } from './arguments';
import { assertEditable } from './editable';
import type { Family } from './family';
import { type Place, sheetAt } from './place';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';

export class TextFinder extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    findAll: 'read',
    findNext: 'read',
    findPrevious: 'read',
    getCurrentMatch: 'free',
    ignoreDiacritics: 'free',
    matchCase: 'free',
    matchEntireCell: 'free',
    matchFormulaText: 'free',
    replaceAllWith: 'structure',
    replaceWith: 'structure',
    startFrom: 'free',
    useRegularExpression: 'free',
  };

  readonly className = 'TextFinder';
  private readonly options: FindOptions = {};
  private current: Range | null = null;
  private start: Range | null = null;

  constructor(
    family: Family,
    private readonly document: HostDocument,
    private readonly areas: readonly Place[],
    private readonly wanted: string,
  ) {
    super(family);
  }

  findAll(...args: unknown[]): Range[] {
    this._take('findAll', args);
    return this.areas.flatMap((place) => {
      const sheet = sheetAt(place);
      const area = usedPart(sheet, place.area);
      if (!area) return [];
      this._x.cellsSearched(area.numRows * area.numColumns);
      const found = findText(this.document.workbook, sheet, area, this.wanted, this.options);
      return found.map(({ row, column }) => this._f.range(place, rect(row, column)));
    });
  }

  /** null behind the last match; the search begins right after the start or the current match [docs ref: TextFinder.startFrom]. */
  findNext(...args: unknown[]): Range | null {
    this._take('findNext', args);
    const from = this.current ?? this.start;
    const next = this.findAll().find((range) => !from || this._order(range, from) > 0) ?? null;
    this.current = next;
    return next;
  }

  findPrevious(...args: unknown[]): Range | null {
    this._take('findPrevious', args);
    const from = this.current ?? this.start;
    const previous = this.findAll()
      .reverse()
      .find((range) => !from || this._order(range, from) < 0);
    this.current = previous ?? null;
    return this.current;
  }

  getCurrentMatch(): Range | null {
    return this.current;
  }

  replaceAllWith(...args: unknown[]): number {
    const [replacement] = this._take('replaceAllWith', args, text);
    return this.areas.reduce((count, place) => count + this._replaceIn(place, replacement), 0);
  }

  /** Replaces in the current match only. */
  replaceWith(...args: unknown[]): number {
    const [replacement] = this._take('replaceWith', args, text);
    return this.current ? this._replaceIn(this.current._place, replacement) : 0;
  }

  startFrom(...args: unknown[]): this {
    const [range] = this._take('startFrom', args, ofClass<Range>('Range'));
    this.start = range;
    this.current = null;
    return this;
  }

  matchCase(...args: unknown[]): this {
    return this._set('matchCase', 'matchCase', args);
  }

  matchEntireCell(...args: unknown[]): this {
    return this._set('matchEntireCell', 'entireCell', args);
  }

  matchFormulaText(...args: unknown[]): this {
    return this._set('matchFormulaText', 'formulaText', args);
  }

  ignoreDiacritics(...args: unknown[]): this {
    return this._set('ignoreDiacritics', 'ignoreDiacritics', args);
  }

  useRegularExpression(...args: unknown[]): this {
    return this._set('useRegularExpression', 'regularExpression', args);
  }

  private _replaceIn(place: Place, replacement: string): number {
    const sheet = sheetAt(place);
    const area = usedPart(sheet, place.area);
    if (!area) return 0;
    const matches = findText(this.document.workbook, sheet, area, this.wanted, this.options);
    for (const { row, column } of matches) assertEditable(this._x, this.document, sheet, rect(row, column));
    this._x.cellsWritten(matches.length);
    return replaceText(this.document.workbook, sheet, area, this.wanted, replacement, this.options);
  }

  private _set(method: string, option: keyof FindOptions, args: unknown[]): this {
    const [on] = this._take(method, args, boolean);
    this.options[option] = on;
    return this;
  }

  private _order(a: Range, b: Range): number {
    const rank = (range: Range): number => this.areas.findIndex(({ sheetId }) => sheetId === range._place.sheetId);
    return rank(a) - rank(b) || a.getRow() - b.getRow() || a.getColumn() - b.getColumn();
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`TextFinder.${method}`, args, ...decoders);
  }
}

/** Nothing is found where there is no content. */
function usedPart(sheet: SheetModel, area: Rect): Rect | null {
  return intersection(area, rect(1, 1, lastRow(sheet), lastColumn(sheet)));
}
