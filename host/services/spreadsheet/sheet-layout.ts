/** @fileoverview Sheet: sizes, frozen panes, visibility, colour of the tab, groups of rows and columns. */
import { displayBlock } from '../../workbook/display-block';
import { groupAt, groupDepth, setCollapsed } from '../../workbook/groups';
import { rect } from '../../workbook/rect';
import { runAt, setRun } from '../../workbook/runs';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, lastRow } from '../../workbook/sheet-model';
import { setSheetHidden } from '../../workbook/sheets';
import type { Axis } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { boolean, integer, nullableText } from './arguments';
import { cssColor } from './css-colors';
import type { Group } from './group';
import { SheetLines } from './sheet-lines';

export abstract class SheetLayout extends SheetLines {
  static override readonly calls: CallTable = {
    autoResizeColumn: 'write',
    autoResizeColumns: 'write',
    autoResizeRows: 'write',
    collapseAllColumnGroups: 'write',
    collapseAllRowGroups: 'write',
    expandAllColumnGroups: 'write',
    expandAllRowGroups: 'write',
    expandColumnGroupsUpToDepth: 'write',
    expandRowGroupsUpToDepth: 'write',
    getColumnGroup: 'read',
    getColumnGroupDepth: 'read',
    getColumnWidth: 'read',
    getFrozenColumns: 'read',
    getFrozenRows: 'read',
    getRowGroup: 'read',
    getRowGroupDepth: 'read',
    getRowHeight: 'read',
    getTabColor: 'read',
    hasHiddenGridlines: 'read',
    hideSheet: 'structure',
    isSheetHidden: 'read',
    setColumnWidth: 'write',
    setColumnWidths: 'write',
    setFrozenColumns: 'write',
    setFrozenRows: 'write',
    setHiddenGridlines: 'write',
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

  hasHiddenGridlines(): boolean {
    return this._model().hiddenGridlines === true;
  }

  setHiddenGridlines(...args: unknown[]): this {
    const [hidden] = this._take('setHiddenGridlines', args, boolean);
    return this._writing((sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }

  getRowGroup(...args: unknown[]): Group {
    const [index, depth] = this._take('getRowGroup', args, integer, integer);
    return this._group('row', index, depth);
  }

  getColumnGroup(...args: unknown[]): Group {
    const [index, depth] = this._take('getColumnGroup', args, integer, integer);
    return this._group('column', index, depth);
  }

  getRowGroupDepth(...args: unknown[]): number {
    const [index] = this._take('getRowGroupDepth', args, integer);
    this._assertLines('row', index, 1);
    return groupDepth(this._model(), 'row', index);
  }

  getColumnGroupDepth(...args: unknown[]): number {
    const [index] = this._take('getColumnGroupDepth', args, integer);
    this._assertLines('column', index, 1);
    return groupDepth(this._model(), 'column', index);
  }

  /** A missing group is an exception, not null [docs ref: Sheet.getColumnGroup]; the wording of live is unknown. */
  private _group(axis: Axis, index: number, depth: number): Group {
    const group = groupAt(this._model(), axis, index, depth);
    if (!group) throw new ServiceError(`There is no ${axis} group at ${index} with depth ${depth}.`);
    return this._f.group(this._place, axis, group.start, depth);
  }

  collapseAllRowGroups(...args: unknown[]): this {
    this._take('collapseAllRowGroups', args);
    return this._collapseAll('row', () => true);
  }

  expandAllRowGroups(...args: unknown[]): this {
    this._take('expandAllRowGroups', args);
    return this._collapseAll('row', () => false);
  }

  expandRowGroupsUpToDepth(...args: unknown[]): this {
    const [upTo] = this._take('expandRowGroupsUpToDepth', args, integer);
    return this._collapseAll('row', (depth) => depth > upTo);
  }

  collapseAllColumnGroups(...args: unknown[]): this {
    this._take('collapseAllColumnGroups', args);
    return this._collapseAll('column', () => true);
  }

  expandAllColumnGroups(...args: unknown[]): this {
    this._take('expandAllColumnGroups', args);
    return this._collapseAll('column', () => false);
  }

  expandColumnGroupsUpToDepth(...args: unknown[]): this {
    const [upTo] = this._take('expandColumnGroupsUpToDepth', args, integer);
    return this._collapseAll('column', (depth) => depth > upTo);
  }

  private _collapseAll(axis: Axis, collapsed: (depth: number) => boolean): this {
    return this._writing((sheet) => {
      const groups = axis === 'row' ? sheet.rowGroups : sheet.columnGroups;
      for (const group of groups) setCollapsed(this._book, sheet, axis, group, collapsed(group.depth));
    });
  }
}

/** Wide characters take about twice the room of Latin ones. */
function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 7), 0);
}
