/** @fileoverview Spreadsheet: tabs inserted, deleted, copied, moved, renamed. */
import type { SheetModel } from '../../workbook/sheet-model';
import { deleteSheet, duplicateSheet, insertSheet, moveSheet } from '../../workbook/sheets';
import type { CallTable } from '../service-object';
import { integer, ofClass, text } from './arguments';
import { takeInsertSheet } from './insert-sheet-arguments';
import { selectSheet } from './select-range';
import type { Sheet } from './sheet';
import { SpreadsheetActive } from './spreadsheet-active';

export abstract class SpreadsheetSheets extends SpreadsheetActive {
  static override readonly calls: CallTable = {
    deleteActiveSheet: 'structure',
    deleteSheet: 'structure',
    duplicateActiveSheet: 'structure',
    insertSheet: 'structure',
    moveActiveSheet: 'structure',
    rename: 'structure',
    renameActiveSheet: 'structure',
  };

  /** The new sheet becomes the active one; the index is 0-based [docs ref: Spreadsheet]. */
  insertSheet(...args: unknown[]): Sheet {
    const { name, index, template } = takeInsertSheet(args);
    const workbook = this._editing();
    const place = { index: index ?? this._behindActive(), ...(name !== undefined && { name }) };
    const made = template ? duplicateSheet(workbook, template._model(), place) : insertSheet(workbook, place);
    return this._shown(made);
  }

  /** Without an index a tab goes behind the active one. */
  private _behindActive(): number {
    return this._book.sheets.indexOf(this.getActiveSheet()._model()) + 1;
  }

  deleteSheet(...args: unknown[]): void {
    const [sheet] = this._take('deleteSheet', args, ofClass<Sheet>('Sheet'));
    deleteSheet(this._editing(), sheet._model());
  }

  deleteActiveSheet(...args: unknown[]): Sheet {
    this._take('deleteActiveSheet', args);
    deleteSheet(this._editing(), this.getActiveSheet()._model());
    return this.getActiveSheet();
  }

  duplicateActiveSheet(...args: unknown[]): Sheet {
    this._take('duplicateActiveSheet', args);
    const index = this._behindActive();
    return this._shown(duplicateSheet(this._editing(), this.getActiveSheet()._model(), { index }));
  }

  /** The position is 1-based [docs ref: Spreadsheet.moveActiveSheet]. */
  moveActiveSheet(...args: unknown[]): void {
    const [position] = this._take('moveActiveSheet', args, integer);
    moveSheet(this._editing(), this.getActiveSheet()._model(), position - 1);
  }

  rename(...args: unknown[]): void {
    const [name] = this._take('rename', args, text);
    this._editing().name = name;
    this._document.name = name;
  }

  renameActiveSheet(...args: unknown[]): void {
    const [name] = this._take('renameActiveSheet', args, text);
    this.getActiveSheet().setName(name);
  }

  private _shown(model: SheetModel): Sheet {
    const sheet = this._sheetOf(model);
    selectSheet(this._x, sheet._place);
    return sheet;
  }
}
