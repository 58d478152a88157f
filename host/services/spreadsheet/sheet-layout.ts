/** @fileoverview Sheet: sizes, frozen panes, visibility, colour of the tab, direction. */
import { displayBlock } from '../../workbook/display-block';
import { rect } from '../../workbook/rect';
import { runAt, setRun } from '../../workbook/runs';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, lastRow } from '../../workbook/sheet-model';
import { setSheetHidden } from '../../workbook/sheets';
import type { Axis } from '../../workbook/workbook';
import type { CallTable } from '../service-object';
import { boolean, integer, nullableText } from './arguments';
import { cssColor } from './css-colors';
import { SheetLines } from './sheet-lines';

export abstract class SheetLayout extends SheetLines {
  static override readonly calls: CallTable = {
    autoResizeColumn: 'write',
    autoResizeColumns: 'write',
    autoResizeRows: 'write',
    getColumnWidth: 'read',
    getFrozenColumns: 'read',
    getFrozenRows: 'read',
    getRowHeight: 'read',
    getTabColor: 'read',
    hasHiddenGridlines: 'read',
    hideSheet: 'structure',
    isRightToLeft: 'read',
    isSheetHidden: 'read',
    setColumnWidth: 'write',
    setColumnWidths: 'write',
    setFrozenColumns: 'write',
    setFrozenRows: 'write',
    setHiddenGridlines: 'write',
    setRightToLeft: 'write',
    setRowHeight: 'write',
    setRowHeights: 'write',
    setRowHeightsForced: 'write',
    setTabColor: 'write',
    showSheet: 'structure',
  };

  getFrozenRows(): number {
    return this._model().frozenRows;
  }

  getFrozenColumns(): number {
    return this._model().frozenColumns;
  }

  setFrozenRows(...args: unknown[]): void {
    const [rows] = this._take('setFrozenRows', args, integer);
    if (rows !== 0) this._assertLines('row', 1, rows + 1);
    this._writing((sheet) => {
      sheet.frozenRows = rows;
    });
  }

  setFrozenColumns(...args: unknown[]): void {
    const [columns] = this._take('setFrozenColumns', args, integer);
    if (columns !== 0) this._assertLines('column', 1, columns + 1);
    this._writing((sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  getColumnWidth(...args: unknown[]): number {
    const [at] = this._take('getColumnWidth', args, integer);
    this._assertLines('column', at, 1);
    return runAt(this._model().columnWidths, at) ?? DEFAULT_COLUMN_WIDTH;
  }

  getRowHeight(...args: unknown[]): number {
    const [at] = this._take('getRowHeight', args, integer);
    this._assertLines('row', at, 1);
    return runAt(this._model().rowHeights, at) ?? DEFAULT_ROW_HEIGHT;
  }

  setColumnWidth(...args: unknown[]): this {
    const [at, width] = this._take('setColumnWidth', args, integer, integer);
    return this._resize('column', at, 1, width);
  }

  setColumnWidths(...args: unknown[]): this {
    const [at, count, width] = this._take('setColumnWidths', args, integer, integer, integer);
    return this._resize('column', at, count, width);
  }

  setRowHeight(...args: unknown[]): this {
    const [at, height] = this._take('setRowHeight', args, integer, integer);
    return this._resize('row', at, 1, height);
  }

  setRowHeights(...args: unknown[]): this {
    const [at, count, height] = this._take('setRowHeights', args, integer, integer, integer);
    return this._resize('row', at, count, height);
  }

  setRowHeightsForced(...args: unknown[]): this {
    const [at, count, height] = this._take('setRowHeightsForced', args, integer, integer, integer);
    return this._resize('row', at, count, height);
  }

  private _resize(axis: Axis, at: number, count: number, size: number): this {
    this._assertLines(axis, at, count);
    return this._writing((sheet) => {
      setRun(axis === 'row' ? sheet.rowHeights : sheet.columnWidths, at, at + count, size);
    });
  }

  autoResizeColumn(...args: unknown[]): this {
    const [at] = this._take('autoResizeColumn', args, integer);
    return this._fit(at, 1);
  }

  autoResizeColumns(...args: unknown[]): this {
    const [at, count] = this._take('autoResizeColumns', args, integer, integer);
    return this._fit(at, count);
  }

  autoResizeRows(...args: unknown[]): this {
    const [at, count] = this._take('autoResizeRows', args, integer, integer);
    return this._resize('row', at, count, DEFAULT_ROW_HEIGHT);
  }

  /** The width is an estimate: pixels are measured by the browser on live. */
  private _fit(at: number, count: number): this {
    this._assertLines('column', at, count);
    return this._writing((sheet) => {
      for (let column = at; column < at + count; column++) {
        const shown = displayBlock(this._book, sheet, rect(1, column, Math.max(1, lastRow(sheet)), 1));
        const longest = shown.reduce((most, [text = '']) => Math.max(most, textWidth(text)), 0);
        setRun(sheet.columnWidths, column, column + 1, Math.max(21, longest + 13));
      }
    });
  }

  getTabColor(): string | null {
    return this._model().tabColor;
  }

  setTabColor(...args: unknown[]): this {
    const [color] = this._take('setTabColor', args, nullableText);
    return this._writing((sheet) => {
      sheet.tabColor = color === null ? null : cssColor(color);
    });
  }

  hideSheet(...args: unknown[]): this {
    this._take('hideSheet', args);
    setSheetHidden(this._book, this._editingSheet(), true);
    return this;
  }

  showSheet(...args: unknown[]): this {
    this._take('showSheet', args);
    setSheetHidden(this._book, this._editingSheet(), false);
    return this;
  }

  isSheetHidden(): boolean {
    return this._model().hidden;
  }

  isRightToLeft(): boolean {
    return this._model().rightToLeft === true;
  }

  setRightToLeft(...args: unknown[]): this {
    const [rightToLeft] = this._take('setRightToLeft', args, boolean);
    return this._writing((sheet) => {
      sheet.rightToLeft = rightToLeft;
    });
  }

  hasHiddenGridlines(): boolean {
    return this._model().hiddenGridlines === true;
  }

  setHiddenGridlines(...args: unknown[]): this {
    const [hidden] = this._take('setHiddenGridlines', args, boolean);
    return this._writing((sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }
}

/** Wide characters take about twice the room of Latin ones. */
function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 7), 0);
}
