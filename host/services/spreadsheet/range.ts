/** @fileoverview Range: the whole class; this last layer finds its way around and selects. */
import { setCollapsed } from '../../workbook/groups';
import type { CallTable } from '../service-object';
import { memberOf, optional } from './arguments';
import { dataRegion, nextDataCell } from './data-region';
import { groupsToFold } from './fold-groups';
import { RangeFill } from './range-fill';
import { selectRange } from './select-range';
import { Dimension, Direction } from './spreadsheet-enums';

export class Range extends RangeFill {
  static override readonly calls: CallTable = {
    activate: 'other',
    activateAsCurrentCell: 'other',
    collapseGroups: 'write',
    expandGroups: 'write',
    getDataRegion: 'read',
    getNextDataCell: 'read',
  };

  getDataRegion(...args: unknown[]): Range {
    const [dimension] = this._take('getDataRegion', args, optional(memberOf(Dimension)));
    const grow = { rows: dimension !== Dimension.COLUMNS, columns: dimension !== Dimension.ROWS };
    return this._f.range(this._place, dataRegion(this._reading(0), this._area, grow));
  }

  getNextDataCell(...args: unknown[]): Range {
    const [direction] = this._take('getNextDataCell', args, memberOf(Direction));
    return this._f.range(this._place, nextDataCell(this._reading(0), this._area, direction.name));
  }

  activate(...args: unknown[]): this {
    this._take('activate', args);
    selectRange(this._x, this._place);
    return this;
  }

  activateAsCurrentCell(...args: unknown[]): this {
    this._take('activateAsCurrentCell', args);
    selectRange(this._x, this._place);
    return this;
  }

  collapseGroups(...args: unknown[]): this {
    this._take('collapseGroups', args);
    return this._collapse(true);
  }

  expandGroups(...args: unknown[]): this {
    this._take('expandGroups', args);
    return this._collapse(false);
  }

  private _collapse(collapsed: boolean): this {
    return this._writing((sheet) => {
      for (const group of groupsToFold(sheet.rowGroups, this._rows, collapsed)) {
        setCollapsed(this._book, sheet, 'row', group, collapsed);
      }
      for (const group of groupsToFold(sheet.columnGroups, this._columns, collapsed)) {
        setCollapsed(this._book, sheet, 'column', group, collapsed);
      }
    }, 0);
  }
}
