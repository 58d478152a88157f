/** @fileoverview DeveloperMetadataLocation: where metadata sits now. */
import { rect } from '../../workbook/rect';
import { columnCount } from '../../workbook/sheet-model';
import type { MetadataLocation } from '../../workbook/sheet-parts';
import { type EnumMember, enumMember } from '../enums';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import type { Family } from './family';
import { BOUNDED, sheetAt } from './place';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { SpreadsheetObject } from './spreadsheet-object';

export class DeveloperMetadataLocation extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getColumn: 'free',
    getLocationType: 'free',
    getRow: 'free',
    getSheet: 'free',
    getSpreadsheet: 'free',
  };

  readonly className = 'DeveloperMetadataLocation';

  constructor(
    family: Family,
    private readonly document: HostDocument,
    private readonly location: MetadataLocation,
  ) {
    super(family);
  }

  getLocationType(): EnumMember {
    return enumMember('DeveloperMetadataLocationType', this.location.type);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this._f.spreadsheet(this.document) : null;
  }

  getSheet(): Sheet | null {
    return this.location.type === 'SHEET' ? this._f.sheet(this._place()) : null;
  }

  getRow(): Range | null {
    const { type, index } = this.location;
    if (type !== 'ROW' || index === undefined) return null;
    const open = { ...BOUNDED, startColumn: true, endColumn: true };
    return this._f.range(this._place(), rect(index, 1, 1, columnCount(sheetAt(this._place()))), open);
  }

  getColumn(): Range | null {
    const { type, index } = this.location;
    if (type !== 'COLUMN' || index === undefined) return null;
    const open = { ...BOUNDED, startRow: true, endRow: true };
    return this._f.range(this._place(), rect(1, index, sheetAt(this._place()).rows, 1), open);
  }

  private _place() {
    return { document: this.document, sheetId: this.location.sheetId ?? 0 };
  }
}
