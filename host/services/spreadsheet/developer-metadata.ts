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
    return this._model().key;
  }

  getValue(): string | null {
    return this._model().value;
  }

  getVisibility(): EnumMember {
    return enumMember('DeveloperMetadataVisibility', this._model().visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._f, this.document, { ...this._model().location });
  }

  setKey(...args: unknown[]): this {
    const [key] = this._take('setKey', args, text);
    return this._change((model) => {
      model.key = key;
    });
  }

  setValue(...args: unknown[]): this {
    const [value] = this._take('setValue', args, text);
    return this._change((model) => {
      model.value = value;
    });
  }

  setVisibility(...args: unknown[]): this {
    const [visibility] = this._take('setVisibility', args, memberOf(DeveloperMetadataVisibility));
    return this._change((model) => {
      model.visibility = visibility.name;
    });
  }

  moveToRow(...args: unknown[]): this {
    const [row] = this._take('moveToRow', args, ofClass<Range>('Range'));
    const whole = row.getNumRows() === 1 && row.getNumColumns() === columnCount(sheetAt(row._place));
    if (!whole) throw new ServiceError('The range must be a single entire row.');
    this._model().location = { type: 'ROW', sheetId: row._place.sheetId, index: row.getRow() };
    return this;
  }

  moveToColumn(...args: unknown[]): this {
    const [column] = this._take('moveToColumn', args, ofClass<Range>('Range'));
    const whole = column.getNumColumns() === 1 && column.getNumRows() === sheetAt(column._place).rows;
    if (!whole) throw new ServiceError('The range must be a single entire column.');
    this._model().location = { type: 'COLUMN', sheetId: column._place.sheetId, index: column.getColumn() };
    return this;
  }

  moveToSheet(...args: unknown[]): this {
    const [sheet] = this._take('moveToSheet', args, ofClass<Sheet>('Sheet'));
    this._model().location = { type: 'SHEET', sheetId: sheet._place.sheetId };
    return this;
  }

  moveToSpreadsheet(...args: unknown[]): this {
    this._take('moveToSpreadsheet', args);
    this._model().location = { type: 'SPREADSHEET' };
    return this;
  }

  remove(...args: unknown[]): void {
    this._take('remove', args);
    removeMetadata(this.document.workbook, this._model().id);
  }

  private _change(apply: (model: MetadataModel) => void): this {
    this._x.buffer(() => apply(this._model()), 0);
    return this;
  }

  private _model(): MetadataModel {
    const model = metadataById(this.document.workbook, this.id);
    if (!model) throw new ServiceError(`The developer metadata with id ${this.id} no longer exists.`);
    return model;
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`DeveloperMetadata.${method}`, args, ...decoders);
  }
}
