/** @fileoverview What a driver can do as a person, and what comes back (spec/5, contract). */
import type { Formats } from '../people/dress';
import type { PastedLook } from '../people/paste';
import type { TableColumnType } from '../workbook/sheet-parts';
import type { Axis } from '../workbook/workbook';
import type { ExecutionRecord } from './execution-record';

export interface EditOptions {
  readonly user?: string;
  /** false leaves the events in the queue for host.settle(). */
  readonly settle?: boolean;
  /** true does nothing yet where a warning-only protection asks first, and says so; by default the person says yes. */
  readonly asksFirst?: boolean;
}

export interface PasteOptions extends EditOptions, PastedLook {
  readonly as?: 'text' | 'cells';
}

export interface EditResult {
  readonly accepted: boolean;
  readonly message?: string;
  /** A warning-only protection covers what was touched. */
  readonly warned?: true;
  readonly executions: ExecutionRecord[];
}

export type CellInput = string | number | boolean | Date | null;
export type ColumnName = number | string;

export interface PeopleEdits {
  type(tab: string, a1: string, text: CellInput, options?: EditOptions): EditResult;
  paste(tab: string, a1: string, rows: readonly (readonly CellInput[])[], options?: PasteOptions): EditResult;
  /** Copies cells as they are; a target of several times the size is filled. */
  copy(tab: string, from: string, to: string, options?: EditOptions): EditResult;
  cut(tab: string, from: string, to: string, options?: EditOptions): EditResult;
  fill(tab: string, from: string, to: string, options?: EditOptions): EditResult;
  clear(tab: string, range: string, options?: EditOptions): EditResult;
  undo(user?: string, options?: EditOptions): EditResult;
  /** Does again what the person took back last. */
  redo(user?: string, options?: EditOptions): EditResult;
  insertRows(tab: string, before: number, count?: number, options?: EditOptions): EditResult;
  deleteRows(tab: string, row: number, count?: number, options?: EditOptions): EditResult;
  /** Before `destination`, in rows as they are before the move. */
  moveRows(tab: string, row: number, count: number, destination: number, options?: EditOptions): EditResult;
  insertColumns(tab: string, before: ColumnName, count?: number, options?: EditOptions): EditResult;
  deleteColumns(tab: string, column: ColumnName, count?: number, options?: EditOptions): EditResult;
  /** Before `to`, in columns as they are before the move. */
  moveColumn(tab: string, from: ColumnName, to: ColumnName, options?: EditOptions): EditResult;
  moveColumns(tab: string, from: ColumnName, count: number, to: ColumnName, options?: EditOptions): EditResult;
  sort(tab: string, column: ColumnName, ascending?: boolean, options?: EditOptions): EditResult;
  filter(tab: string, column: ColumnName, values: readonly string[] | null, options?: EditOptions): EditResult;
  sortRange(tab: string, range: string, column: ColumnName, ascending?: boolean, options?: EditOptions): EditResult;
  /** Lays the tab's filter over a range; null takes it away. */
  placeFilter(tab: string, range: string | null, options?: EditOptions): EditResult;
  resize(tab: string, axis: Axis, at: number, count: number, pixels: number, options?: EditOptions): EditResult;
  hide(tab: string, axis: Axis, at: number, count: number, hidden: boolean, options?: EditOptions): EditResult;
  /** Folds or unfolds the group of that depth. */
  fold(tab: string, axis: Axis, line: number, depth: number, collapsed: boolean, options?: EditOptions): EditResult;
  format(tab: string, range: string, formats: Formats, options?: EditOptions): EditResult;
  note(tab: string, a1: string, text: string, options?: EditOptions): EditResult;
  addTab(index: number, options?: EditOptions): EditResult;
  deleteTab(tab: string, options?: EditOptions): EditResult;
  moveTab(tab: string, index: number, options?: EditOptions): EditResult;
  hideTab(tab: string, hidden: boolean, options?: EditOptions): EditResult;
  renameTab(from: string, to: string, options?: EditOptions): EditResult;
  convertToTable(tab: string, range: string, types?: readonly TableColumnType[], options?: EditOptions): EditResult;
}
