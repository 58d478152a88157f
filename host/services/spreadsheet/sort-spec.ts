/** @fileoverview SortSpec: how a filter has sorted one of its columns. */
import { type EnumMember, enumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

export class SortSpec extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getBackgroundColor: 'free',
    getDimensionIndex: 'free',
    getForegroundColor: 'free',
    getSortOrder: 'free',
    isAscending: 'free',
  };

  readonly className = 'SortSpec';

  constructor(
    family: Family,
    private readonly column: number,
    private readonly sorted: { readonly ascending: boolean } | null,
  ) {
    super(family);
  }

  getDimensionIndex(): number | null {
    return this.sorted ? this.column : null;
  }

  /** On an unsorted column this throws [gas-fakes test/testsheetssets.js]. */
  getSortOrder(): EnumMember {
    return enumMember('SortOrder', this._order('getSortOrder') ? 'ASCENDING' : 'DESCENDING');
  }

  isAscending(): boolean {
    return this._order('isAscending');
  }

  getBackgroundColor(): null {
    return null;
  }

  getForegroundColor(): null {
    return null;
  }

  private _order(method: string): boolean {
    if (this.sorted) return this.sorted.ascending;
    throw new ServiceError(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.SortSpec.`,
    );
  }
}
