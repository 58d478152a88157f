/** @fileoverview How a driver acts as a person: each act changes the workbook, queues its events and, unless told otherwise, settles them. */
import { filterByValues, makeTable, sortByColumn } from '../people/arrange';
import { copyArea } from '../people/copy';
import { cutArea, fillArea } from '../people/cut-and-fill';
import type { Desk, PeopleResult } from '../people/desk';
import { insertBefore, removeLines, shiftLines } from '../people/lines';
import { pasteCells, pasteText } from '../people/paste';
import { clearArea, typeText } from '../people/type-text';
import { redoLast, undoLast } from '../people/undo';
import { splitSheetName } from '../workbook/a1';
import type { Place } from '../workbook/copy-range';
import type { Input } from '../workbook/enter-cells';
import { serialFromInstant } from '../workbook/serial-date';
import type { SheetModel } from '../workbook/sheet-model';
import type { Axis, Workbook } from '../workbook/workbook';
import { createArrangements } from './driver-arrangements';
import { areaOf, indexOf, tabNamed } from './driver-places';
import { queueReports } from './events';
import type { ExecutionRecord } from './execution-record';
import { mayEdit } from './host-document';
import { type HostState, personOf } from './host-state';
import type { CellInput, ColumnName, EditOptions, EditResult, PeopleEdits } from './people-edits';

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
    desk.asksFirst = options?.asksFirst === true;
    const { accepted, message, warned, report } = work(user);
    desk.asksFirst = false;
    if (accepted) queueReports(state, user, report);
    return {
      accepted,
      ...(message !== undefined && { message }),
      ...(warned && { warned }),
      executions: settle(options?.settle),
    };
  }

  /** A range that may name another tab: 'Sheet2!A1'. */
  function placeOf(tab: string, range: string): Place {
    const { sheetName, a1 } = splitSheetName(range);
    const sheet = tabOf(sheetName ?? tab);
    return { sheet, area: areaOf(sheet, a1, true) };
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
    copy: (tab, from, to, options) =>
      act(options, (user) => copyArea(desk, user, placeOf(tab, from), placeOf(tab, to))),
    cut: (tab, from, to, options) =>
      act(options, (user) => {
        const { sheet, area } = placeOf(tab, to);
        return cutArea(desk, user, placeOf(tab, from), { sheet, row: area.row, column: area.column });
      }),
    fill: (tab, from, to, options) =>
      act(options, (user) => fillArea(desk, user, tabOf(tab), areaOf(tabOf(tab), from), areaOf(tabOf(tab), to))),
    clear: (tab, range, options) =>
      act(options, (user) => clearArea(desk, user, tabOf(tab), areaOf(tabOf(tab), range))),
    undo: (user, options) => act({ ...options, ...(user !== undefined && { user }) }, (who) => undoLast(desk, who)),
    redo: (user, options) => act({ ...options, ...(user !== undefined && { user }) }, (who) => redoLast(desk, who)),
    insertRows: (tab, before, count, options) => insert('row', tab, before, count, options),
    deleteRows: (tab, row, count, options) => remove('row', tab, row, count, options),
    moveRows: (tab, row, count, destination, options) =>
      lines(options, tab, (user, sheet) => shiftLines(desk, user, sheet, 'row', row, count, destination)),
    insertColumns: (tab, before, count, options) => insert('column', tab, before, count, options),
    deleteColumns: (tab, column, count, options) => remove('column', tab, column, count, options),
    moveColumn: (tab, from, to, options) =>
      lines(options, tab, (user, sheet) => shiftLines(desk, user, sheet, 'column', indexOf(from), 1, indexOf(to))),
    moveColumns: (tab, from, count, to, options) =>
      lines(options, tab, (user, sheet) => shiftLines(desk, user, sheet, 'column', indexOf(from), count, indexOf(to))),
    sort: (tab, column, ascending = true, options) =>
      lines(options, tab, (user, sheet) => sortByColumn(desk, user, sheet, indexOf(column), ascending)),
    filter: (tab, column, values, options) =>
      lines(options, tab, (user, sheet) => filterByValues(desk, user, sheet, indexOf(column), values)),
    ...createArrangements(desk, act, tabOf),
    convertToTable: (tab, range, types, options) =>
      lines(options, tab, (user, sheet) => makeTable(desk, user, sheet, areaOf(sheet, range), types)),
  };
}

const NOT_EDITOR = 'You do not have permission to edit this file.';

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
