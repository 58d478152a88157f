/** @fileoverview Range: notes, protection, developer metadata, filter, text finder, merges. */
import { createFilter } from '../../workbook/filter';
import { mergeCells, mergesIn, unmergeCells } from '../../workbook/merges';
import { addMetadata, NO_ARBITRARY_RANGE } from '../../workbook/metadata';
import { lockFor, protectRange } from '../../workbook/protection';
import { columnCount } from '../../workbook/sheet-model';
import type { MetadataLocation, DeveloperMetadata as MetadataModel } from '../../workbook/sheet-parts';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { text } from './arguments';
import { note, noteInGrid } from './cell-attributes';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import type { Filter } from './filter';
import { takeMetadata } from './metadata-arguments';
import type { Protection } from './protection';
import type { Range } from './range';
import { RangeValidation } from './range-validation';
import type { TextFinder } from './text-finder';

export abstract class RangeAnnotations extends RangeValidation {
  static override readonly calls: CallTable = {
    addDeveloperMetadata: 'structure',
    breakApart: 'structure',
    canEdit: 'read',
    clearNote: 'write',
    createDeveloperMetadataFinder: 'free',
    createFilter: 'structure',
    createTextFinder: 'free',
    getDeveloperMetadata: 'read',
    getFilter: 'read',
    getMergedRanges: 'read',
    getNote: 'read',
    getNotes: 'read',
    isPartOfMerge: 'read',
    merge: 'structure',
    mergeAcross: 'structure',
    mergeVertically: 'structure',
    protect: 'structure',
    setNote: 'write',
    setNotes: 'write',
  };

  getNote(): string {
    return this._one(note);
  }

  getNotes(): string[][] {
    return this._all(note);
  }

  setNote(...args: unknown[]): this {
    return this._setAlike('setNote', args, note);
  }

  setNotes(...args: unknown[]): this {
    return this._setEach('setNotes', args, noteInGrid);
  }

  clearNote(...args: unknown[]): this {
    this._take('clearNote', args);
    return this.setNote(null);
  }

  /** A new protection each time, overlaps allowed [docs ref: Range.protect]. */
  protect(...args: unknown[]): Protection {
    this._take('protect', args);
    const made = protectRange(this._book, this._editing(), { ...this._area });
    return this._f.protection(this._place, made.id);
  }

  canEdit(): boolean {
    const { document } = this._place;
    return !lockFor(this._model(), this._area, this._x.run.effectiveUser, document.owner);
  }

  createFilter(...args: unknown[]): Filter {
    this._take('createFilter', args);
    createFilter(this._book, this._editing(), { ...this._area });
    return this._f.filter(this._place);
  }

  getFilter(): Filter | null {
    return this._model().filter ? this._f.filter(this._place) : null;
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [wanted] = this._take('createTextFinder', args, text);
    return this._f.textFinder(this._place.document, [this._place], wanted);
  }

  /** Only whole rows and columns carry metadata [gas-fakes test/testsheetsdeveloper.js]. */
  addDeveloperMetadata(...args: unknown[]): this {
    const { key, value, visibility } = takeMetadata('Range.addDeveloperMetadata', args);
    const location = this._metadataLocation();
    if (!location) {
      throw new ServiceError(NO_ARBITRARY_RANGE);
    }
    addMetadata(this._book, location, key, value, visibility);
    return this;
  }

  /** A cell inside a tagged column has none of its own. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this._book.metadata
      .filter((model) => this._covers(model))
      .map((model) => this._f.metadata(this._place.document, model));
  }

  createDeveloperMetadataFinder(...args: unknown[]): DeveloperMetadataFinder {
    this._take('createDeveloperMetadataFinder', args);
    const { document, sheetId } = this._place;
    return this._f.metadataFinder({ document, sheetId, area: this._area });
  }

  private _metadataLocation(): MetadataLocation | null {
    const { row, column, numRows, numColumns } = this._area;
    const sheet = this._model();
    const { sheetId } = this._place;
    if (numRows === sheet.rows && numColumns === 1) return { type: 'COLUMN', sheetId, index: column };
    return numColumns === columnCount(sheet) && numRows === 1 ? { type: 'ROW', sheetId, index: row } : null;
  }

  private _covers({ location }: MetadataModel): boolean {
    if (location.sheetId !== this._place.sheetId || location.index === undefined) return false;
    const sheet = this._model();
    const { row, column, numRows, numColumns } = this._area;
    if (location.type === 'COLUMN') {
      return numRows === sheet.rows && location.index >= column && location.index < column + numColumns;
    }
    return numColumns === columnCount(sheet) && location.index >= row && location.index < row + numRows;
  }

  merge(...args: unknown[]): this {
    this._take('merge', args);
    mergeCells(this._book, this._editing(), this._area, 'all');
    return this;
  }

  mergeAcross(...args: unknown[]): this {
    this._take('mergeAcross', args);
    mergeCells(this._book, this._editing(), this._area, 'across');
    return this;
  }

  mergeVertically(...args: unknown[]): this {
    this._take('mergeVertically', args);
    mergeCells(this._book, this._editing(), this._area, 'vertically');
    return this;
  }

  breakApart(...args: unknown[]): this {
    this._take('breakApart', args);
    unmergeCells(this._book, this._editing(), this._area);
    return this;
  }

  isPartOfMerge(): boolean {
    return mergesIn(this._model(), this._area).length > 0;
  }

  getMergedRanges(): Range[] {
    return mergesIn(this._model(), this._area).map((area) => this._f.range(this._place, area));
  }
}
