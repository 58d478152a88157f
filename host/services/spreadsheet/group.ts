/** @fileoverview Group of rows or columns. */
import { groupAt, setCollapsed, shiftGroupDepth } from '../../workbook/groups';
import { rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';
import type { Group as GroupModel } from '../../workbook/sheet-parts';
import type { Axis } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { take } from './arguments';
import { assertSheetEditable } from './editable';
import type { Family } from './family';
import { type SheetPlace, sheetAt } from './place';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';

export class Group extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    collapse: 'write',
    expand: 'write',
    getControlIndex: 'read',
    getDepth: 'read',
    getRange: 'read',
    isCollapsed: 'read',
    remove: 'structure',
  };

  readonly className = 'Group';

  constructor(
    family: Family,
    private readonly place: SheetPlace,
    private readonly axis: Axis,
    private readonly index: number,
    private readonly depth: number,
  ) {
    super(family);
  }

  getDepth(): number {
    return this.depth;
  }

  isCollapsed(): boolean {
    return this._model().collapsed;
  }

  /** The control stands behind the group unless the sheet says before. */
  getControlIndex(): number {
    const { start, end } = this._model();
    return sheetAt(this.place).groupControls?.[this.axis] === 'BEFORE' ? start - 1 : end + 1;
  }

  getRange(): Range {
    const sheet = sheetAt(this.place);
    const { start, end } = this._model();
    const count = end - start + 1;
    const area = this.axis === 'row' ? rect(start, 1, count, columnCount(sheet)) : rect(1, start, sheet.rows, count);
    return this._f.range(this.place, area);
  }

  collapse(...args: unknown[]): this {
    take('Group.collapse', args);
    return this._fold(true);
  }

  expand(...args: unknown[]): this {
    take('Group.expand', args);
    return this._fold(false);
  }

  remove(...args: unknown[]): void {
    take('Group.remove', args);
    const { start, end } = this._model();
    shiftGroupDepth(this.place.document.workbook, this._editing(), this.axis, start, end - start + 1, -1);
  }

  private _fold(collapsed: boolean): this {
    this._x.buffer(() => {
      setCollapsed(this.place.document.workbook, this._editing(), this.axis, this._model(), collapsed);
    }, 0);
    return this;
  }

  private _editing(): SheetModel {
    const sheet = sheetAt(this.place);
    assertSheetEditable(this._x, this.place.document, sheet);
    return sheet;
  }

  private _model(): GroupModel {
    const group = groupAt(sheetAt(this.place), this.axis, this.index, this.depth);
    if (!group) throw new ServiceError('The group no longer exists.');
    return group;
  }
}
