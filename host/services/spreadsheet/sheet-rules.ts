/** @fileoverview Sheet: conditional formats, protections, developer metadata, filter, named ranges on it. */
import { addMetadata } from '../../workbook/metadata';
import { protectSheet } from '../../workbook/protection';
import type { CallTable } from '../service-object';
import { listOf, memberOf, ofClass } from './arguments';
import type { Banding } from './banding';
import type { ConditionalFormatRule } from './conditional-format-rule';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import type { Filter } from './filter';
import { takeMetadata } from './metadata-arguments';
import type { NamedRange } from './named-range';
import type { Protection } from './protection';
import { SheetGroups } from './sheet-groups';
import { ProtectionType } from './spreadsheet-enums';

export abstract class SheetRules extends SheetGroups {
  static override readonly calls: CallTable = {
    addDeveloperMetadata: 'structure',
    clearConditionalFormatRules: 'write',
    createDeveloperMetadataFinder: 'free',
    getBandings: 'read',
    getConditionalFormatRules: 'read',
    getDeveloperMetadata: 'read',
    getFilter: 'read',
    getNamedRanges: 'read',
    getProtections: 'read',
    protect: 'structure',
    setConditionalFormatRules: 'write',
  };

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._model().conditionalRules.map((rule) => this._f.conditionalFormatRule(this._place, rule));
  }

  /** Replaces the complete list [docs ref: Sheet]. */
  setConditionalFormatRules(...args: unknown[]): void {
    const [rules] = this._take(
      'setConditionalFormatRules',
      args,
      listOf(ofClass<ConditionalFormatRule>('ConditionalFormatRule')),
    );
    const models = rules.map((rule) => rule._placed(this._place));
    this._writing((sheet) => {
      sheet.conditionalRules = models;
    });
  }

  clearConditionalFormatRules(...args: unknown[]): void {
    this._take('clearConditionalFormatRules', args);
    this._writing((sheet) => {
      sheet.conditionalRules = [];
    });
  }

  /** Gives the existing protection when there is one [docs ref: Sheet.protect]. */
  protect(...args: unknown[]): Protection {
    this._take('protect', args);
    return this._f.protection(this._place, protectSheet(this._book, this._editingSheet()).id);
  }

  getProtections(...args: unknown[]): Protection[] {
    const [type] = this._take('getProtections', args, memberOf(ProtectionType));
    return this._model()
      .protections.filter(({ range }) => (range === null) === (type === ProtectionType.SHEET))
      .map(({ id }) => this._f.protection(this._place, id));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const { key, value, visibility } = takeMetadata('Sheet.addDeveloperMetadata', args);
    addMetadata(this._book, { type: 'SHEET', sheetId: this._place.sheetId }, key, value, visibility);
    return this;
  }

  /** Only what sits on the sheet itself, not on its rows or columns [docs ref: Sheet.getDeveloperMetadata]. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this._book.metadata
      .filter(({ location }) => location.type === 'SHEET' && location.sheetId === this._place.sheetId)
      .map((model) => this._f.metadata(this._place.document, model));
  }

  createDeveloperMetadataFinder(...args: unknown[]): DeveloperMetadataFinder {
    this._take('createDeveloperMetadataFinder', args);
    return this._f.metadataFinder({ ...this._place, area: null });
  }

  getFilter(): Filter | null {
    return this._model().filter ? this._f.filter(this._place) : null;
  }

  getBandings(): Banding[] {
    return (this._model().bandings ?? []).map(({ id }) => this._f.banding(this._place, id));
  }

  getNamedRanges(): NamedRange[] {
    return this._book.namedRanges
      .filter(({ sheetId }) => sheetId === this._place.sheetId)
      .map(({ name }) => this._f.namedRange(this._place.document, name));
  }
}
