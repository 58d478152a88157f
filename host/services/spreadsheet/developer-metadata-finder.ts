/** @fileoverview DeveloperMetadataFinder: metadata by key, value, id, place and visibility. */
import { lastColumnOf, lastRowOf } from '../../workbook/rect';
import { columnCount } from '../../workbook/sheet-model';
import type { DeveloperMetadata as MetadataModel } from '../../workbook/sheet-parts';
import type { CallTable } from '../service-object';
import { type Decoder, integer, memberOf, take, text } from './arguments';
import type { DeveloperMetadata } from './developer-metadata';
import type { Family, FinderScope } from './family';
import { sheetAt } from './place';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

type Test = (model: MetadataModel) => boolean;

export class DeveloperMetadataFinder extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    find: 'read',
    onIntersectingLocations: 'free',
    withId: 'free',
    withKey: 'free',
    withLocationType: 'free',
    withValue: 'free',
    withVisibility: 'free',
  };

  readonly className = 'DeveloperMetadataFinder';
  private readonly tests: Test[] = [];
  private intersecting = false;

  constructor(
    family: Family,
    private readonly scope: FinderScope,
  ) {
    super(family);
  }

  withKey(...args: unknown[]): this {
    const [key] = this._take('withKey', args, text);
    return this._where((model) => model.key === key);
  }

  withValue(...args: unknown[]): this {
    const [value] = this._take('withValue', args, text);
    return this._where((model) => model.value === value);
  }

  withId(...args: unknown[]): this {
    const [id] = this._take('withId', args, integer);
    return this._where((model) => model.id === id);
  }

  withLocationType(...args: unknown[]): this {
    const [type] = this._take('withLocationType', args, memberOf(DeveloperMetadataLocationType));
    return this._where(({ location }) => location.type === type.name);
  }

  withVisibility(...args: unknown[]): this {
    const [visibility] = this._take('withVisibility', args, memberOf(DeveloperMetadataVisibility));
    return this._where((model) => model.visibility === visibility.name);
  }

  onIntersectingLocations(...args: unknown[]): this {
    this._take('onIntersectingLocations', args);
    this.intersecting = true;
    return this;
  }

  find(...args: unknown[]): DeveloperMetadata[] {
    this._take('find', args);
    const { document } = this.scope;
    return document.workbook.metadata
      .filter((model) => this._inScope(model) && this.tests.every((test) => test(model)))
      .map((model) => this._f.metadata(document, model));
  }

  private _where(test: Test): this {
    this.tests.push(test);
    return this;
  }

  /** Within the scope is what is wholly contained, unless intersecting places are asked for [docs ref: Range]. */
  private _inScope({ location }: MetadataModel): boolean {
    const { sheetId, area } = this.scope;
    if (sheetId === null) return true;
    if (location.type === 'SPREADSHEET') return this.intersecting;
    if (location.sheetId !== sheetId) return false;
    if (area === null) return true;
    if (location.type === 'SHEET') return this.intersecting;
    return this._touches(location.type, location.index ?? 0);
  }

  private _touches(type: 'ROW' | 'COLUMN', index: number): boolean {
    const { document, sheetId, area } = this.scope;
    if (sheetId === null || area === null) return true;
    const sheet = sheetAt({ document, sheetId });
    if (type === 'ROW') {
      const whole = this.intersecting || area.numColumns === columnCount(sheet);
      return whole && index >= area.row && index <= lastRowOf(area);
    }
    const whole = this.intersecting || area.numRows === sheet.rows;
    return whole && index >= area.column && index <= lastColumnOf(area);
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`DeveloperMetadataFinder.${method}`, args, ...decoders);
  }
}
