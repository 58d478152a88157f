/** @fileoverview Rows and columns inserted, deleted and moved, with everything that stands on them. */
import { FORMAT_ATTRIBUTES } from './attributes';
import { carryAlong } from './carry-along';
import { assertCellsFit } from './cell-ceiling';
import type { Cell } from './cell-value';
import { trimColumn } from './cells';
import { copyRuns, deleteFromRuns, insertInRuns, moveInRuns, type Runs, runAt } from './runs';
import { type ColumnStore, emptyColumn, type SheetModel } from './sheet-model';
import { type Axis, type AxisEdit, touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export interface InsertOptions {
  /** Whose formats and validation the new lines take; by default the neighbour before, at the top the one after. */
  inheritFrom?: 'before' | 'after' | 'none';
}

const MAX_COLUMNS = 18_278;

export function axisSize(sheet: SheetModel, axis: Axis): number {
  return axis === 'row' ? sheet.rows : sheet.columns.length;
}

function assertInside(sheet: SheetModel, axis: Axis, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > axisSize(sheet, axis)) {
    throw new WorkbookError(`Those ${axis}s are out of bounds.`);
  }
}

type AnyRuns = Runs<unknown>;

function lineRuns(sheet: SheetModel, axis: Axis): AnyRuns[] {
  return axis === 'row'
    ? [sheet.rowHeights, sheet.rowsHidden, sheet.rowsFiltered]
    : [sheet.columnWidths, sheet.columnsHidden];
}

function attributeRuns(column: ColumnStore): [string, AnyRuns][] {
  return Object.entries(column.attributes) as [string, AnyRuns][];
}

const INHERITED: readonly string[] = [...FORMAT_ATTRIBUTES, 'validation'];

function insertRows(sheet: SheetModel, at: number, count: number, model: number | null): void {
  for (const column of sheet.columns) {
    if (at <= column.cells.length) {
      const blanks = new Array<Cell>(count).fill(null);
      column.cells = column.cells.slice(0, at - 1).concat(blanks, column.cells.slice(at - 1));
    }
    for (const [name, runs] of attributeRuns(column)) {
      const value = model !== null && INHERITED.includes(name) ? runAt(runs, model) : undefined;
      insertInRuns(runs, at, count, value);
    }
  }
  sheet.rows += count;
}

function columnLike(model: ColumnStore | undefined): ColumnStore {
  const column = emptyColumn();
  if (!model) return column;
  const kept = attributeRuns(model).filter(([name]) => INHERITED.includes(name));
  column.attributes = Object.fromEntries(
    kept.map(([name, runs]) => [name, copyRuns(runs)]),
  ) as ColumnStore['attributes'];
  return column;
}

function modelLine(at: number, size: number, { inheritFrom }: InsertOptions): number | null {
  if (inheritFrom === 'none') return null;
  const wanted = inheritFrom === 'after' ? at : at - 1;
  if (wanted < 1) return size >= 1 ? 1 : null;
  return wanted > size ? size : wanted;
}

/** Inserts before the line `before`; `size + 1` appends. */
export function insertLines(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  before: number,
  count: number,
  options: InsertOptions = {},
): void {
  const size = axisSize(sheet, axis);
  if (before < 1 || before > size + 1 || count < 1) throw new WorkbookError(`Those ${axis}s are out of bounds.`);
  if (axis === 'column' && size + count > MAX_COLUMNS) throw new WorkbookError('Those columns are out of bounds.');
  assertCellsFit(workbook, count * (axis === 'row' ? sheet.columns.length : sheet.rows));
  const model = modelLine(before, size, options);
  if (axis === 'row') insertRows(sheet, before, count, model);
  else {
    const like = model === null ? undefined : sheet.columns[model - 1];
    sheet.columns.splice(before - 1, 0, ...Array.from({ length: count }, () => columnLike(like)));
  }
  for (const runs of lineRuns(sheet, axis)) insertInRuns(runs, before, count, undefined);
  finish(workbook, sheet, { kind: 'insert', axis, at: before, count, size });
}

function assertDeletable(sheet: SheetModel, axis: Axis, at: number, count: number): void {
  assertInside(sheet, axis, at, count);
  const size = axisSize(sheet, axis);
  if (count >= size) throw new WorkbookError(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const goneFrozen = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (frozen > 0 && size - count - (frozen - goneFrozen) < 1) {
    throw new WorkbookError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
}

export function deleteLines(workbook: Workbook, sheet: SheetModel, axis: Axis, at: number, count: number): void {
  assertDeletable(sheet, axis, at, count);
  const size = axisSize(sheet, axis);
  if (axis === 'column') sheet.columns.splice(at - 1, count);
  else {
    for (const column of sheet.columns) {
      column.cells.splice(at - 1, count);
      trimColumn(column);
      for (const [, runs] of attributeRuns(column)) deleteFromRuns(runs, at, count);
    }
    sheet.rows -= count;
  }
  for (const runs of lineRuns(sheet, axis)) deleteFromRuns(runs, at, count);
  const frozen = axis === 'row' ? 'frozenRows' : 'frozenColumns';
  sheet[frozen] -= Math.max(0, Math.min(sheet[frozen], at + count - 1) - at + 1);
  finish(workbook, sheet, { kind: 'delete', axis, at, count, size });
}

function moveItems<T>(items: T[], at: number, count: number, destination: number): void {
  const moved = items.splice(at - 1, count);
  items.splice((destination > at ? destination - count : destination) - 1, 0, ...moved);
}

function moveRows(column: ColumnStore, at: number, count: number, destination: number): void {
  const reach = Math.max(at + count - 1, destination - 1);
  while (column.cells.length > 0 && column.cells.length < reach) column.cells.push(null);
  if (column.cells.length > 0) moveItems(column.cells, at, count, destination);
  trimColumn(column);
  for (const [, runs] of attributeRuns(column)) moveInRuns(runs, at, count, destination);
}

/** Moves lines so that they stand before what was at `destination`, in coordinates before the move [docs ref: Sheet.moveRows]. */
export function moveLines(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  destination: number,
): void {
  assertInside(sheet, axis, at, count);
  const size = axisSize(sheet, axis);
  if (destination < 1 || destination > size + 1) throw new WorkbookError(`Those ${axis}s are out of bounds.`);
  if (destination >= at && destination <= at + count) return;
  if (axis === 'column') moveItems(sheet.columns, at, count, destination);
  else for (const column of sheet.columns) moveRows(column, at, count, destination);
  for (const runs of lineRuns(sheet, axis)) moveInRuns(runs, at, count, destination);
  finish(workbook, sheet, { kind: 'move', axis, at, count, destination, size });
}

function finish(workbook: Workbook, sheet: SheetModel, edit: AxisEdit): void {
  carryAlong(workbook, sheet, edit);
  touch(workbook);
  for (const follow of workbook.followers) follow(sheet.id, edit);
}

/** Appends rows and columns until the grid has at least this size; new lines look like their neighbours. */
export function growTo(workbook: Workbook, sheet: SheetModel, rows: number, columns: number): void {
  if (rows > sheet.rows) insertLines(workbook, sheet, 'row', sheet.rows + 1, rows - sheet.rows);
  const missing = columns - sheet.columns.length;
  if (missing > 0) insertLines(workbook, sheet, 'column', sheet.columns.length + 1, missing);
}
