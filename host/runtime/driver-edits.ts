/** @fileoverview How a driver acts as a person: each act changes the workbook, queues its events and, unless told otherwise, settles them. */
import { filterByValues, makeTable, renameTab, sortByColumn } from '../people/arrange';
import { cutArea, fillArea } from '../people/cut-and-fill';
import type { Desk, PeopleResult } from '../people/desk';
import { insertBefore, removeLines, shiftLines } from '../people/lines';
import { type PastedLook, pasteCells, pasteText } from '../people/paste';
import { clearArea, typeText } from '../people/type-text';
import { undoLast } from '../people/undo';
import { columnNumber, parseA1, splitSheetName } from '../workbook/a1';
import type { Input } from '../workbook/enter-cells';
import type { Rect } from '../workbook/rect';
import { serialFromInstant } from '../workbook/serial-date';
import type { SheetModel } from '../workbook/sheet-model';
import type { TableColumnType } from '../workbook/sheet-parts';
import { type Axis, sheetByName, type Workbook } from '../workbook/workbook';
import { DriverError } from './driver-error';
import { queueReports } from './events';
import type { ExecutionRecord } from './execution-record';
import { mayEdit } from './host-document';
import { type HostState, personOf } from './host-state';

export interface EditOptions {
  readonly user?: string;
  /** false leaves the events in the queue for host.settle(). */
  readonly settle?: boolean;
}

export interface PasteOptions extends EditOptions, PastedLook {
  readonly as?: 'text' | 'cells';
}

export interface EditResult {
  readonly accepted: boolean;
  readonly message?: string;
  readonly executions: ExecutionRecord[];
}

export type CellInput = string | number | boolean | Date | null;
export type ColumnName = number | string;

export interface PeopleEdits {
  type(tab: string, a1: string, text: CellInput, options?: EditOptions): EditResult;
  paste(tab: string, a1: string, rows: readonly (readonly CellInput[])[], options?: PasteOptions): EditResult;
  cut(tab: string, from: string, to: string, options?: EditOptions): EditResult;
  fill(tab: string, from: string, to: string, options?: EditOptions): EditResult;
  clear(tab: string, range: string, options?: EditOptions): EditResult;
  undo(user?: string, options?: EditOptions): EditResult;
  insertRows(tab: string, before: number, count?: number, options?: EditOptions): EditResult;
  deleteRows(tab: string, row: number, count?: number, options?: EditOptions): EditResult;
  /** Before `destination`, in rows as they are before the move. */
  moveRows(tab: string, row: number, count: number, destination: number, options?: EditOptions): EditResult;
  insertColumns(tab: string, before: ColumnName, count?: number, options?: EditOptions): EditResult;
  deleteColumns(tab: string, column: ColumnName, count?: number, options?: EditOptions): EditResult;
  /** Before `to`, in columns as they are before the move. */
  moveColumn(tab: string, from: ColumnName, to: ColumnName, options?: EditOptions): EditResult;
  sort(tab: string, column: ColumnName, ascending?: boolean, options?: EditOptions): EditResult;
  filter(tab: string, column: ColumnName, values: readonly string[] | null, options?: EditOptions): EditResult;
  renameTab(from: string, to: string, options?: EditOptions): EditResult;
  convertToTable(tab: string, range: string, types?: readonly TableColumnType[], options?: EditOptions): EditResult;
}

/** `settle` runs what is queued; `enter` is told before each act. */
export function createPeopleEdits(
  state: HostState,
  desk: Desk,
  usual: string,
  { enter, settle }: { enter: () => void; settle: (asked: boolean | undefined) => ExecutionRecord[] },
): PeopleEdits {
  const { workbook } = state.document;
  const tabOf = (name: string): SheetModel => tabNamed(workbook, name);

  function act(options: EditOptions | undefined, work: (user: string) => PeopleResult): EditResult {
    const user = options?.user ?? usual;
    enter();
    if (!mayEdit(state.document, user)) return { accepted: false, message: NOT_EDITOR, executions: [] };
    const { accepted, message, report } = work(user);
    if (accepted) queueReports(state, user, report);
    return { accepted, ...(message !== undefined && { message }), executions: settle(options?.settle) };
  }

  const lines = (
    options: EditOptions | undefined,
    tab: string,
    work: (user: string, sheet: SheetModel) => PeopleResult,
  ) => act(options, (user) => work(user, tabOf(tab)));

  function insert(axis: Axis, tab: string, before: ColumnName, count = 1, options?: EditOptions): EditResult {
    return lines(options, tab, (user, sheet) => insertBefore(desk, user, sheet, axis, indexOf(before), count));
  }

  function remove(axis: Axis, tab: string, at: ColumnName, count = 1, options?: EditOptions): EditResult {
    return lines(options, tab, (user, sheet) => removeLines(desk, user, sheet, axis, indexOf(at), count));
  }

  return {
    type: (tab, a1, text, options) =>
      act(options, (user) => {
        const sheet = tabOf(tab);
        const { row, column } = areaOf(sheet, a1);
        Object.assign(personOf(state, user).selection, { sheetId: sheet.id, row, column, rows: 1, columns: 1 });
        return typeText(desk, user, sheet, row, column, typedText(workbook, text));
      }),
    paste: (tab, a1, rows, options = {}) =>
      act(options, (user) => {
        const sheet = tabOf(tab);
        const { row, column } = areaOf(sheet, a1, true);
        if (options.as === 'cells') {
          return pasteCells(
            desk,
            user,
            sheet,
            row,
            column,
            rows.map((line) => line.map((cell) => inputOf(workbook, cell))),
            options,
          );
        }
        return pasteText(
          desk,
          user,
          sheet,
          row,
          column,
          rows.map((line) => line.map((cell) => typedText(workbook, cell))),
        );
      }),
    cut: (tab, from, to, options) =>
      act(options, (user) => {
        const sheet = tabOf(tab);
        const { sheetName, a1 } = splitSheetName(to);
        const target = sheetName === null ? sheet : tabOf(sheetName);
        const { row, column } = areaOf(target, a1);
        return cutArea(desk, user, { sheet, area: areaOf(sheet, from) }, { sheet: target, row, column });
      }),
    fill: (tab, from, to, options) =>
      act(options, (user) => fillArea(desk, user, tabOf(tab), areaOf(tabOf(tab), from), areaOf(tabOf(tab), to))),
    clear: (tab, range, options) =>
      act(options, (user) => clearArea(desk, user, tabOf(tab), areaOf(tabOf(tab), range))),
    undo: (user, options) => act({ ...options, ...(user !== undefined && { user }) }, (who) => undoLast(desk, who)),
    insertRows: (tab, before, count, options) => insert('row', tab, before, count, options),
    deleteRows: (tab, row, count, options) => remove('row', tab, row, count, options),
    moveRows: (tab, row, count, destination, options) =>
      lines(options, tab, (user, sheet) => shiftLines(desk, user, sheet, 'row', row, count, destination)),
    insertColumns: (tab, before, count, options) => insert('column', tab, before, count, options),
    deleteColumns: (tab, column, count, options) => remove('column', tab, column, count, options),
    moveColumn: (tab, from, to, options) =>
      lines(options, tab, (user, sheet) => shiftLines(desk, user, sheet, 'column', indexOf(from), 1, indexOf(to))),
    sort: (tab, column, ascending = true, options) =>
      lines(options, tab, (user, sheet) => sortByColumn(desk, user, sheet, indexOf(column), ascending)),
    filter: (tab, column, values, options) =>
      lines(options, tab, (user, sheet) => filterByValues(desk, user, sheet, indexOf(column), values)),
    renameTab: (from, to, options) => lines(options, from, (user, sheet) => renameTab(desk, user, sheet, to)),
    convertToTable: (tab, range, types, options) =>
      lines(options, tab, (user, sheet) => makeTable(desk, user, sheet, areaOf(sheet, range), types)),
  };
}

const NOT_EDITOR = 'You do not have permission to edit this file.';

export function tabNamed(workbook: Workbook, name: string): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet) return sheet;
  throw new DriverError(`No tab '${name}'. There is: ${workbook.sheets.map((one) => one.name).join(', ')}`);
}

/** `beyond` takes cells outside the grid too: a paste makes it grow. */
export function areaOf(sheet: SheetModel, a1: string, beyond = false): Rect {
  const grid = beyond ? { rows: 1e7, columns: 18_278 } : { rows: sheet.rows, columns: sheet.columns.length };
  const area = parseA1(a1, grid);
  if (!area) throw new DriverError(`'${a1}' is no range of ${sheet.name}`);
  return area;
}

const indexOf = (column: ColumnName): number => (typeof column === 'number' ? column : columnNumber(column));

/** A person types text; other values stand for what they would type. */
function typedText(workbook: Workbook, value: CellInput): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date) && typeof value !== 'object') return String(value);
  const local = new Date(Math.round((serialFromInstant(value.getTime(), workbook.timeZone) - 25_569) * 86_400_000));
  const text = local.toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}

function inputOf(workbook: Workbook, value: CellInput): Input {
  if (value === null || typeof value !== 'object') return value;
  const serial = serialFromInstant(value.getTime(), workbook.timeZone);
  return { serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}
