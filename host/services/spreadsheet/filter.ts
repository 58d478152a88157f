/** @fileoverview Filter: the basic filter of a sheet; it hides rows, it never takes them out of getValues. */
import { removeFilter, setFilterColumn, sortFilter } from '../../workbook/filter';
import { contains, rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Filter as FilterModel } from '../../workbook/sheet-parts';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { boolean, type Decoder, integer, nullable, ofClass, take } from './arguments';
import { assertEditable } from './editable';
import type { Family } from './family';
import { FilterCriteria } from './filter-criteria';
import { type SheetPlace, sheetAt } from './place';
import type { Range } from './range';
import { SortSpec } from './sort-spec';
import { SpreadsheetObject } from './spreadsheet-object';

export class Filter extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getColumnFilterCriteria: 'read',
    getColumnSortSpec: 'read',
    getRange: 'read',
    remove: 'structure',
    removeColumnFilterCriteria: 'write',
    setColumnFilterCriteria: 'write',
    sort: 'structure',
  };

  readonly className = 'Filter';

  constructor(
    family: Family,
    private readonly place: SheetPlace,
  ) {
    super(family);
  }

  getRange(): Range {
    return this._f.range(this.place, { ...this._model().range });
  }

  getColumnFilterCriteria(...args: unknown[]): FilterCriteria | null {
    const [column] = this._take('getColumnFilterCriteria', args, integer);
    this._assertColumn(column);
    const found = this._model().columns.find((each) => each.column === column);
    return found ? new FilterCriteria(this._f, found) : null;
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const criteria = nullable(ofClass<FilterCriteria>('FilterCriteria'));
    const [column, wanted] = this._take('setColumnFilterCriteria', args, integer, criteria);
    return this._setCriteria(column, wanted);
  }

  removeColumnFilterCriteria(...args: unknown[]): this {
    const [column] = this._take('removeColumnFilterCriteria', args, integer);
    return this._setCriteria(column, null);
  }

  getColumnSortSpec(...args: unknown[]): SortSpec {
    const [column] = this._take('getColumnSortSpec', args, integer);
    this._assertColumn(column);
    return new SortSpec(this._f, column, this._model().sorted.find((each) => each.column === column) ?? null);
  }

  /** The header stays [gas-fakes test/testsheetssets.js]. */
  sort(...args: unknown[]): this {
    const [column, ascending] = this._take('sort', args, integer, boolean);
    this._assertColumn(column);
    const sheet = this._editing();
    sortFilter(this.place.document.workbook, sheet, column, ascending);
    return this;
  }

  remove(...args: unknown[]): void {
    this._take('remove', args);
    this._model();
    removeFilter(this.place.document.workbook, this._editing());
  }

  private _setCriteria(column: number, criteria: FilterCriteria | null): this {
    this._assertColumn(column);
    this._x.buffer(() => {
      this._model();
      setFilterColumn(this.place.document.workbook, sheetAt(this.place), column, criteria?._placed() ?? null);
    }, 0);
    return this;
  }

  private _editing(): SheetModel {
    const sheet = sheetAt(this.place);
    assertEditable(this._x, this.place.document, sheet, this._model().range);
    return sheet;
  }

  private _assertColumn(column: number): void {
    const { range } = this._model();
    if (!contains(range, rect(range.row, column))) throw new ServiceError('Those columns are out of bounds.');
  }

  private _model(): FilterModel {
    const { filter } = sheetAt(this.place);
    if (!filter) throw new ServiceError('The filter no longer exists.');
    return filter;
  }

  private _take<D extends readonly Decoder<unknown>[]>(method: string, args: readonly unknown[], ...decoders: D) {
    return take(`Filter.${method}`, args, ...decoders);
  }
}
