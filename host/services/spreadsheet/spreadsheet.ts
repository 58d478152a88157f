/** @fileoverview Spreadsheet: the whole class; this last layer has people, names, metadata, settings, toast and menus. */

import { isTimeZone } from '../../runtime/time-zone';
import { addMetadata } from '../../workbook/metadata';
import { removeNamedRange, setNamedRange } from '../../workbook/named-ranges';
import { gridRect } from '../../workbook/sheet-model';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { memberOf, nullable, number, ofClass, optional, text } from './arguments';
import type { Banding } from './banding';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import { takeMetadata } from './metadata-arguments';
import type { NamedRange } from './named-range';
import { sheetAt } from './place';
import type { Protection } from './protection';
import type { Range } from './range';
import { ProtectionType } from './spreadsheet-enums';
import { SpreadsheetPeople } from './spreadsheet-people';
import type { TextFinder } from './text-finder';

const TOAST_SECONDS = 5;

export class Spreadsheet extends SpreadsheetPeople {
  static override readonly calls: CallTable = {
    addDeveloperMetadata: 'structure',
    createDeveloperMetadataFinder: 'free',
    createTextFinder: 'free',
    getBandings: 'read',
    getDeveloperMetadata: 'read',
    getFormUrl: 'other',
    getNamedRanges: 'read',
    getProtections: 'read',
    getSpreadsheetLocale: 'other',
    getSpreadsheetTimeZone: 'other',
    removeNamedRange: 'structure',
    setNamedRange: 'structure',
    setSpreadsheetLocale: 'structure',
    setSpreadsheetTimeZone: 'structure',
    toast: 'ui',
  };

  /** 5 seconds unless told; negative stays [docs ref: Spreadsheet.toast]. */
  toast(...args: unknown[]): void {
    const [message, title, seconds] = this._take(
      'toast',
      args,
      text,
      optional(nullable(text)),
      optional(nullable(number)),
    );
    this._x.toast({ message, title: title ?? '', seconds: seconds ?? TOAST_SECONDS });
  }

  getSpreadsheetLocale(): string {
    return this._book.locale;
  }

  setSpreadsheetLocale(...args: unknown[]): void {
    const [locale] = this._take('setSpreadsheetLocale', args, text);
    this._editing().locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this._book.timeZone;
  }

  setSpreadsheetTimeZone(...args: unknown[]): void {
    const [timeZone] = this._take('setSpreadsheetTimeZone', args, text);
    if (!isTimeZone(timeZone)) throw new ServiceError('Invalid argument: timezone');
    this._editing().timeZone = timeZone;
  }

  getBandings(): Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  getNamedRanges(): NamedRange[] {
    return this._book.namedRanges.map(({ name }) => this._f.namedRange(this._document, name));
  }

  setNamedRange(...args: unknown[]): void {
    const [name, range] = this._take('setNamedRange', args, text, ofClass<Range>('Range'));
    setNamedRange(this._editing(), name, sheetAt(range._place), range._area);
  }

  /** Throws for a missing name [docs ref: Spreadsheet]. */
  removeNamedRange(...args: unknown[]): void {
    const [name] = this._take('removeNamedRange', args, text);
    removeNamedRange(this._editing(), name);
  }

  getProtections(...args: unknown[]): Protection[] {
    const [type] = this._take('getProtections', args, memberOf(ProtectionType));
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const { key, value, visibility } = takeMetadata('Spreadsheet.addDeveloperMetadata', args);
    addMetadata(this._editing(), { type: 'SPREADSHEET' }, key, value, visibility);
    return this;
  }

  /** Only what sits on the file itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this._book.metadata
      .filter(({ location }) => location.type === 'SPREADSHEET')
      .map((model) => this._f.metadata(this._document, model));
  }

  createDeveloperMetadataFinder(...args: unknown[]): DeveloperMetadataFinder {
    this._take('createDeveloperMetadataFinder', args);
    return this._f.metadataFinder({ document: this._document, sheetId: null, area: null });
  }

  createTextFinder(...args: unknown[]): TextFinder {
    const [wanted] = this._take('createTextFinder', args, text);
    const areas = this._book.sheets.map(
      (sheet) => this._f.range({ document: this._document, sheetId: sheet.id }, gridRect(sheet))._place,
    );
    return this._f.textFinder(this._document, areas, wanted);
  }

  /** No form is linked to the file here. */
  getFormUrl(): string | null {
    return null;
  }
}
