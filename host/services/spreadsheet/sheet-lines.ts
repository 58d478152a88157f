/** @fileoverview Sheet: rows and columns inserted, deleted, moved, hidden, shown. */
import { rect } from '../../workbook/rect';
import { axisSize, deleteLines, insertLines, moveLines } from '../../workbook/rows-and-columns';
import { runAt, setRun } from '../../workbook/runs';
import { columnCount } from '../../workbook/sheet-model';
import type { Axis } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { integer, ofClass, optional } from './arguments';
import { assertEditable } from './editable';
import type { Range } from './range';
import { SheetContent } from './sheet-content';

export abstract class SheetLines extends SheetContent {
  static override readonly calls: CallTable = {
    deleteColumn: 'structure',
    deleteColumns: 'structure',
    deleteRow: 'structure',
    deleteRows: 'structure',
    hideColumn: 'write',
    hideColumns: 'write',
    hideRow: 'write',
    hideRows: 'write',
    insertColumnAfter: 'structure',
    insertColumnBefore: 'structure',
    insertColumns: 'structure',
    insertColumnsAfter: 'structure',
    insertColumnsBefore: 'structure',
    insertRowAfter: 'structure',
    insertRowBefore: 'structure',
    insertRows: 'structure',
    insertRowsAfter: 'structure',
    insertRowsBefore: 'structure',
    isColumnHiddenByUser: 'read',
    isRowHiddenByFilter: 'read',
    isRowHiddenByUser: 'read',
    moveColumns: 'structure',
    moveRows: 'structure',
    showColumns: 'write',
    showRows: 'write',
    unhideColumn: 'write',
    unhideRow: 'write',
  };

  insertRowBefore(...args: unknown[]): this {
    const [at] = this._take('insertRowBefore', args, integer);
    return this._insert('row', at, 1, 'after');
  }

  insertRowsBefore(...args: unknown[]): this {
    const [at, count] = this._take('insertRowsBefore', args, integer, integer);
    return this._insert('row', at, count, 'after');
  }

  insertRowAfter(...args: unknown[]): this {
    const [at] = this._take('insertRowAfter', args, integer);
    return this._insert('row', at + 1, 1, 'before');
  }

  insertRowsAfter(...args: unknown[]): this {
    const [at, count] = this._take('insertRowsAfter', args, integer, integer);
    return this._insert('row', at + 1, count, 'before');
  }

  insertRows(...args: unknown[]): void {
    const [at, count = 1] = this._take('insertRows', args, integer, optional(integer));
    this._insert('row', at, count, 'after');
  }

  insertColumnBefore(...args: unknown[]): this {
    const [at] = this._take('insertColumnBefore', args, integer);
    return this._insert('column', at, 1, 'after');
  }

  insertColumnsBefore(...args: unknown[]): this {
    const [at, count] = this._take('insertColumnsBefore', args, integer, integer);
    return this._insert('column', at, count, 'after');
  }

  insertColumnAfter(...args: unknown[]): this {
    const [at] = this._take('insertColumnAfter', args, integer);
    return this._insert('column', at + 1, 1, 'before');
  }

  insertColumnsAfter(...args: unknown[]): this {
    const [at, count] = this._take('insertColumnsAfter', args, integer, integer);
    return this._insert('column', at + 1, count, 'before');
  }

  insertColumns(...args: unknown[]): void {
    const [at, count = 1] = this._take('insertColumns', args, integer, optional(integer));
    this._insert('column', at, count, 'after');
  }

  /** New lines look like the neighbour that the method names [repo texts #69423851999, #56219266494]. */
  private _insert(axis: Axis, before: number, count: number, inheritFrom: 'before' | 'after'): this {
    const sheet = this._editingSheet();
    const neighbour = inheritFrom === 'before' ? before - 1 : before;
    if (neighbour < 1 || neighbour > axisSize(sheet, axis)) throw outOfBounds(axis);
    insertLines(this._book, sheet, axis, before, count, { inheritFrom });
    return this;
  }

  deleteRow(...args: unknown[]): this {
    const [at] = this._take('deleteRow', args, integer);
    return this._delete('row', at, 1);
  }

  deleteRows(...args: unknown[]): void {
    const [at, count] = this._take('deleteRows', args, integer, integer);
    this._delete('row', at, count);
  }

  deleteColumn(...args: unknown[]): this {
    const [at] = this._take('deleteColumn', args, integer);
    return this._delete('column', at, 1);
  }

  deleteColumns(...args: unknown[]): void {
    const [at, count] = this._take('deleteColumns', args, integer, integer);
    this._delete('column', at, count);
  }

  private _delete(axis: Axis, at: number, count: number): this {
    this._assertLines(axis, at, count);
    deleteLines(this._book, this._editingLines(axis, at, count), axis, at, count);
    return this;
  }

  /** The destination is counted before the move [docs ref: Sheet.moveRows]. */
  moveRows(...args: unknown[]): void {
    const [rows, destination] = this._take('moveRows', args, ofClass<Range>('Range'), integer);
    const { at, count } = rows._rows;
    moveLines(this._book, this._editingLines('row', at, count), 'row', at, count, destination);
  }

  moveColumns(...args: unknown[]): void {
    const [columns, destination] = this._take('moveColumns', args, ofClass<Range>('Range'), integer);
    const { at, count } = columns._columns;
    moveLines(this._book, this._editingLines('column', at, count), 'column', at, count, destination);
  }

  hideRows(...args: unknown[]): void {
    const [at, count = 1] = this._take('hideRows', args, integer, optional(integer));
    this._hide('row', at, count, true);
  }

  showRows(...args: unknown[]): void {
    const [at, count = 1] = this._take('showRows', args, integer, optional(integer));
    this._hide('row', at, count, undefined);
  }

  hideColumns(...args: unknown[]): void {
    const [at, count = 1] = this._take('hideColumns', args, integer, optional(integer));
    this._hide('column', at, count, true);
  }

  showColumns(...args: unknown[]): void {
    const [at, count = 1] = this._take('showColumns', args, integer, optional(integer));
    this._hide('column', at, count, undefined);
  }

  hideRow(...args: unknown[]): void {
    const [range] = this._take('hideRow', args, ofClass<Range>('Range'));
    this._hide('row', range._rows.at, range._rows.count, true);
  }

  unhideRow(...args: unknown[]): void {
    const [range] = this._take('unhideRow', args, ofClass<Range>('Range'));
    this._hide('row', range._rows.at, range._rows.count, undefined);
  }

  hideColumn(...args: unknown[]): void {
    const [range] = this._take('hideColumn', args, ofClass<Range>('Range'));
    this._hide('column', range._columns.at, range._columns.count, true);
  }

  unhideColumn(...args: unknown[]): void {
    const [range] = this._take('unhideColumn', args, ofClass<Range>('Range'));
    this._hide('column', range._columns.at, range._columns.count, undefined);
  }

  isRowHiddenByUser(...args: unknown[]): boolean {
    const [at] = this._take('isRowHiddenByUser', args, integer);
    this._assertLines('row', at, 1);
    return runAt(this._model().rowsHidden, at) === true;
  }

  isRowHiddenByFilter(...args: unknown[]): boolean {
    const [at] = this._take('isRowHiddenByFilter', args, integer);
    this._assertLines('row', at, 1);
    return runAt(this._model().rowsFiltered, at) === true;
  }

  isColumnHiddenByUser(...args: unknown[]): boolean {
    const [at] = this._take('isColumnHiddenByUser', args, integer);
    this._assertLines('column', at, 1);
    return runAt(this._model().columnsHidden, at) === true;
  }

  private _hide(axis: Axis, at: number, count: number, hidden: true | undefined): void {
    this._assertLines(axis, at, count);
    this._writing((sheet) => {
      setRun(axis === 'row' ? sheet.rowsHidden : sheet.columnsHidden, at, at + count, hidden);
    });
  }

  protected _assertLines(axis: Axis, at: number, count: number): void {
    const end = at + count - 1;
    if (end > axisSize(this._model(), axis)) this._settle();
    if (at < 1 || count < 1 || end > axisSize(this._model(), axis)) throw outOfBounds(axis);
  }

  private _editingLines(axis: Axis, at: number, count: number) {
    const sheet = this._model();
    const area = axis === 'row' ? rect(at, 1, count, columnCount(sheet)) : rect(1, at, sheet.rows, count);
    assertEditable(this._x, this._place.document, sheet, area);
    return sheet;
  }
}

function outOfBounds(axis: Axis): ServiceError {
  return new ServiceError(`Those ${axis}s are out of bounds.`);
}
