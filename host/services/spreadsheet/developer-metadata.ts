/** @fileoverview DeveloperMetadata: a key and a value that stay with a row, column, sheet or file. */
import { metadataById, removeMetadata } from '../../workbook/metadata';
import { columnCount } from '../../workbook/sheet-model';
import type { DeveloperMetadata as MetadataModel } from '../../workbook/sheet-parts';
import { type EnumMember, enumMember } from '../enums';
import { ServiceError } from '../errors';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { type Decoder, memberOf, ofClass, take, text } from './arguments';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import type { Family } from './family';
import { sheetAt } from './place';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { DeveloperMetadataVisibility } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export class DeveloperMetadata extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getId: 'free',
    getKey: 'read',
    getLocation: 'read',
    getValue: 'read',
    getVisibility: 'read',
    moveToColumn: 'structure',
    moveToRow: 'structure',
    moveToSheet: 'structure',
    moveToSpreadsheet: 'structure',
    remove: 'structure',
    setKey: 'write',
    setValue: 'write',
    setVisibility: 'write',
  };

  readonly className = 'DeveloperMetadata';

  constructor(
    family: Family,
    private readonly document: HostDocument,
    private readonly id: number,
  ) {
    super(family);
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.model().key;
  }

  getValue(): string | null {
    return this.model().value;
  }

  getVisibility(): EnumMember {
    return enumMember('DeveloperMetadataVisibility', this.model().visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._f, this.document, { ...this.model().location });
  }

  setKey(...args: unknown[]): this {
    const [key] = this.take('setKey', args, text);
    return this.change((model) => {
      model.key = key;
    });
  }

  setValue(...args: unknown[]): this {
    const [value] = this.take('setValue', args, text);
    return this.change((model) => {
      model.value = value;
    });
  }

  setVisibility(...args: unknown[]): this {
    const [visibility] = this.take('setVisibility', args, memberOf(DeveloperMetadataVisibility));
    return this.change((model) => {
      model.visibility = visibility.name;
    });
  }

  moveToRow(...args: unknown[]): this {
    const [row] = this.take('moveToRow', args, ofClass<Range>('Range'));
    const whole = row.getNumRows() === 1 && row.getNumColumns() === columnCount(sheetAt(row._place));
    if (!whole) throw new ServiceError('The range must be a single entire row.');
    this.model().location = { type: 'ROW', sheetId: row._place.sheetId, index: row.getRow() };
    return this;
  }

  moveToColumn(...args: unknown[]): this {
    const [column] = this.take('moveToColumn', args, ofClass<Range>('Range'));
    const whole = column.getNumColumns() === 1 && column.getNumRows() === sheetAt(column._place).rows;
    if (!whole) throw new ServiceError('The range must be a single entire column.');
    this.model().location = { type: 'COLUMN', sheetId: column._place.sheetId, index: column.getColumn() };
    return this;
  }

  moveToSheet(...args: unknown[]): this {
    const [sheet] = this.take('moveToSheet', args, ofClass<Sheet>('Sheet'));
    this.model().location = { type: 'SHEET', sheetId: sheet._place.sheetId };
    return this;
  }

  moveToSpreadsheet(...args: unknown[]): this {
    this.take('moveToSpreadsheet', args);
    this.model().location = { type: 'SPREADSHEET' };
    return this;
  }

  remove(...args: unknown[]): void {
    this.take('remove', args);
    removeMetadata(this.document.workbook, this.model().id);
  }

  private change(apply: (model: MetadataModel) => void): this {
    this._x.buffer(() => apply(this.model()), 0);
    return this;
  }

  private model(): MetadataModel {
    const model = metadataById(this.document.workbook, this.id);
    if (!model) throw new ServiceError(`The developer metadata with id ${this.id} no longer exists.`);
    return model;
  }

  private take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`DeveloperMetadata.${method}`, args, ...decoders);
  }
}
