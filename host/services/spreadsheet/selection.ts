/** @fileoverview Selection: what is selected in the file that is open. */
import { rect } from '../../workbook/rect';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { memberOf, take } from './arguments';
import type { Family } from './family';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { Direction } from './spreadsheet-enums';
import { SpreadsheetObject } from './spreadsheet-object';

export class Selection extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getActiveRange: 'free',
    getActiveRangeList: 'free',
    getActiveSheet: 'free',
    getCurrentCell: 'free',
    getNextDataRange: 'read',
  };

  readonly className = 'Selection';

  constructor(
    family: Family,
    private readonly document: HostDocument,
  ) {
    super(family);
  }

  /** A file that is not open has its first tab and A1 active. */
  getActiveSheet(): Sheet {
    const { document } = this;
    const [first] = document.workbook.sheets;
    const shown = document === this._x.document ? this._x.selection.sheetId : undefined;
    const known = document.workbook.sheets.some(({ id }) => id === shown);
    return this._f.sheet({ document, sheetId: known && shown !== undefined ? shown : (first?.id ?? 0) });
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this._f.rangeList([this.getActiveRange()]);
  }

  getCurrentCell(): Range {
    const range = this.getActiveRange();
    return this._f.range(range._place, rect(range.getRow(), range.getColumn()));
  }

  getNextDataRange(...args: unknown[]): Range {
    const [direction] = take('Selection.getNextDataRange', args, memberOf(Direction));
    return this.getActiveRange().getNextDataCell(direction);
  }
}
