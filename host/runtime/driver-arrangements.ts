/** @fileoverview How a driver acts as a person on what lies around the values: looks, lines, filters, tabs. */
import { placeFilter, sortArea } from '../people/arrange';
import type { Desk, PeopleResult } from '../people/desk';
import { formatArea, writeNote } from '../people/dress';
import { foldGroup, hideLines, resizeLines } from '../people/line-looks';
import { addTab, deleteTab, hideTab, moveTab, renameTab } from '../people/tabs';
import type { SheetModel } from '../workbook/sheet-model';
import { areaOf, indexOf } from './driver-places';
import type { EditOptions, EditResult, PeopleEdits } from './people-edits';

type Act = (options: EditOptions | undefined, work: (user: string) => PeopleResult) => EditResult;

type Arrangements = Pick<
  PeopleEdits,
  | 'sortRange'
  | 'placeFilter'
  | 'resize'
  | 'hide'
  | 'fold'
  | 'format'
  | 'note'
  | 'addTab'
  | 'deleteTab'
  | 'moveTab'
  | 'hideTab'
  | 'renameTab'
>;

export function createArrangements(desk: Desk, act: Act, tabOf: (name: string) => SheetModel): Arrangements {
  const on = (
    options: EditOptions | undefined,
    tab: string,
    work: (user: string, sheet: SheetModel) => PeopleResult,
  ): EditResult => act(options, (user) => work(user, tabOf(tab)));
  return {
    sortRange: (tab, range, column, ascending = true, options) =>
      on(options, tab, (user, sheet) => sortArea(desk, user, sheet, areaOf(sheet, range), indexOf(column), ascending)),
    placeFilter: (tab, range, options) =>
      on(options, tab, (user, sheet) => placeFilter(desk, user, sheet, range === null ? null : areaOf(sheet, range))),
    resize: (tab, axis, at, count, pixels, options) =>
      on(options, tab, (user, sheet) => resizeLines(desk, user, sheet, axis, at, count, pixels)),
    hide: (tab, axis, at, count, hidden, options) =>
      on(options, tab, (user, sheet) => hideLines(desk, user, sheet, axis, at, count, hidden)),
    fold: (tab, axis, line, depth, collapsed, options) =>
      on(options, tab, (user, sheet) => foldGroup(desk, user, sheet, axis, line, depth, collapsed)),
    format: (tab, range, formats, options) =>
      on(options, tab, (user, sheet) => formatArea(desk, user, sheet, areaOf(sheet, range), formats)),
    note: (tab, a1, text, options) =>
      on(options, tab, (user, sheet) => writeNote(desk, user, sheet, areaOf(sheet, a1), text)),
    addTab: (index, options) => act(options, (user) => addTab(desk, user, index)),
    deleteTab: (tab, options) => on(options, tab, (user, sheet) => deleteTab(desk, user, sheet)),
    moveTab: (tab, index, options) => on(options, tab, (user, sheet) => moveTab(desk, user, sheet, index)),
    hideTab: (tab, hidden, options) => on(options, tab, (user, sheet) => hideTab(desk, user, sheet, hidden)),
    renameTab: (from, to, options) => on(options, from, (user, sheet) => renameTab(desk, user, sheet, to)),
  };
}
