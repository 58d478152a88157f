/** @fileoverview The grid: Univer as a view of one tab. What people do in it is told to the host, whose truth comes back. */
import {
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { SheetsNotePopupService, UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { TabView } from '../page-state';
import { type Box, cellName, rangeName } from './a1';
import { type Act, actOf, rowsOfText, writtenCells } from './grid-edits';
import { cellOf, noteOf, sheetId, UNIT, workbookOf } from './snapshot';

export interface Grid {
  /** The first tab is drawn. */
  readonly drawn: Promise<void>;
  show(view: TabView): void;
  /** The selected cells, as people name them. */
  selected(): Box;
  select(row: number, column: number): void;
}

export interface GridListener {
  act(act: Act): void;
  selected(box: Box): void;
  /** A link was clicked. */
  follow(target: string): void;
}

const FIRST: Box = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

export function createGrid(container: string, listener: GridListener): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, noteZh) },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of plugins(container)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let view: TabView | null = null;
  let box = FIRST;
  let editing = false;
  /** Our own writes are no edits. */
  let showing = false;
  /** Cells the grid wrote by itself: the host's truth goes over them even where it is as before. */
  const touched = new Set<string>();
  let copied: { readonly tab: string; readonly range: string; readonly text: string } | null = null;

  const quietly = (work: () => void): void => {
    showing = true;
    try {
      work();
    } finally {
      showing = false;
    }
  };

  api.addEvent(api.Event.SheetEditStarted, () => {
    editing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    editing = false;
  });
  // What is taken back is the host's matter: the grid's own stack would take back what the host has long gone past.
  for (const name of [api.Event.BeforeUndo, api.Event.BeforeRedo]) {
    api.addEvent(name, (event) => {
      event.cancel = true;
    });
  }
  document.addEventListener(
    'keydown',
    (event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const isHere = (event.target as Element).closest(`#${container}, [data-u-comp]`) !== null;
      if (!isUndo || editing || !isHere) return;
      event.preventDefault();
      event.stopPropagation();
      listener.act({ action: 'undo', body: {} });
    },
    true,
  );
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && resolve());
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (showing || !view) return;
    const act = actOf(event.id, event.params);
    if (act === 'pass') return;
    event.cancel = true;
    if (act) listener.act(act);
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (showing || !view || id !== 'sheet.mutation.set-range-values') return;
    if ((params as { unitId?: string }).unitId !== UNIT) return;
    told(writtenCells(params));
  });
  api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
    // A tab drawn anew begins at A1: where one was is set again after it.
    if (showing) return;
    box = selections[selections.length - 1] ?? box;
    listener.selected(box);
  });
  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const link = view?.links[`${row + 1},${column + 1}`];
    if (link !== undefined) listener.follow(link);
  });
  api.addEvent(api.Event.BeforeClipboardChange, ({ text }) => {
    if (view) copied = { tab: view.name, range: rangeName(box), text };
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const a1 = cellName(box.startRow, box.startColumn);
    const text = event.text ?? '';
    if (copied && same(copied.text, text)) {
      listener.act({ action: 'copyCells', body: { tab: copied.tab, range: copied.range, a1 } });
    } else if (text !== '') listener.act({ action: 'paste', body: { a1, rows: rowsOfText(text) } });
  });

  /** Typing goes into the selected cell. */
  function focus(): void {
    (document.activeElement as HTMLElement | null)?.blur();
    univer.__getInjector().get(ILayoutService).focus();
  }

  function told(cells: readonly { row: number; column: number; text: string }[]): void {
    for (const { row, column } of cells) touched.add(`${row},${column}`);
    const changed = cells.filter(({ row, column, text }) => text !== (view?.cells[row]?.[column] ?? ''));
    const [first] = changed;
    if (!first) return;
    if (changed.every(({ text }) => text === '')) {
      const range = rangeName(cells.length === 1 ? boxAt(first.row, first.column) : box);
      listener.act({ action: 'clear', body: { range } });
      return;
    }
    for (const { row, column, text } of changed) {
      listener.act({ action: 'type', body: { a1: cellName(row, column), text } });
    }
  }

  function create(next: TabView): void {
    const scroll = view?.name === next.name ? api.getActiveWorkbook()?.getActiveSheet()?.getVisibleRange() : null;
    touched.clear();
    api.disposeUnit(UNIT);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookOf(next));
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    if (view?.name !== next.name) box = boxAt(Math.min(next.frozenRows, next.rows - 1), 0);
    sheet.setActiveRange(sheet.getRange(box.startRow, box.startColumn, ...sizeOf(box)));
    if (scroll) sheet.scrollToCell(scroll.startRow, scroll.startColumn, 0);
    listener.selected(box);
  }

  function update(before: TabView, next: TabView): void {
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (let row = 0; row < Math.max(before.look.length, next.look.length, lastTouched(touched)); row++) {
      for (let column = 0; column < next.columns; column++) {
        if (!touched.has(`${row},${column}`) && sameCell(before, next, row, column)) continue;
        const line = cellValue[row] ?? {};
        line[column] = cellOf(next, row, column);
        cellValue[row] = line;
      }
    }
    touched.clear();
    const subUnitId = sheetId(next);
    if (Object.keys(cellValue).length > 0) {
      api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: UNIT, subUnitId, cellValue });
    }
    const [had, has] = [noteMap(before), noteMap(next)];
    for (const [key, { row, column }] of had) {
      if (has.has(key)) continue;
      api.syncExecuteCommand('sheet.mutation.remove-note', { unitId: UNIT, sheetId: subUnitId, row, col: column });
    }
    for (const [key, { row, column, text }] of has) {
      if (had.get(key)?.text === text) continue;
      const note = noteOf(row, column, text);
      api.syncExecuteCommand('sheet.mutation.update-note', {
        unitId: UNIT,
        sheetId: subUnitId,
        row,
        col: column,
        note,
      });
    }
  }

  return {
    drawn,
    show: (next) =>
      quietly(() => {
        if (view && sameFrame(view, next)) update(view, next);
        else create(next);
        view = next;
      }),
    selected: () => box,
    select: (row, column) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (!sheet || !view || row >= view.rows || column >= view.columns) return;
      const { frozenRows, frozenColumns } = view;
      const seen = sheet.getVisibleRange();
      const isSeen =
        seen !== null &&
        (row < frozenRows || (row >= seen.startRow && row < seen.endRow)) &&
        (column < frozenColumns || (column >= seen.startColumn && column < seen.endColumn));
      // Its note stays open until the pointer comes to another cell, and here it may never come.
      univer.__getInjector().get(SheetsNotePopupService).hidePopup(true);
      sheet.setActiveRange(sheet.getRange(row, column));
      if (!isSeen) sheet.scrollToCell(Math.max(0, row - 6), Math.max(0, column - 3), 0);
      box = boxAt(row, column);
      listener.selected(box);
      focus();
    },
  };
}

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

function plugins(container: string): Registered[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      footer: false,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ].flatMap((preset) => preset.plugins as unknown as Registered[]);
}

function lastTouched(touched: ReadonlySet<string>): number {
  return Math.max(0, ...[...touched].map((key) => Number(key.split(',')[0]) + 1));
}

const boxAt = (row: number, column: number): Box => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

const sizeOf = (box: Box): [number, number] => [box.endRow - box.startRow + 1, box.endColumn - box.startColumn + 1];

const same = (a: string, b: string): boolean => a.replace(/\s+$/, '') === b.replace(/\s+$/, '');

function sameCell(before: TabView, next: TabView, row: number, column: number): boolean {
  if ((before.cells[row]?.[column] ?? '') !== (next.cells[row]?.[column] ?? '')) return false;
  const [a, b] = [before.look[row]?.[column], next.look[row]?.[column]];
  return (
    JSON.stringify(a === undefined ? {} : before.looks[a]) === JSON.stringify(b === undefined ? {} : next.looks[b])
  );
}

/** Everything but cells and notes is drawn anew when it changes. */
function sameFrame(a: TabView, b: TabView): boolean {
  const frame = ({ id, rows, widths, frozenRows, frozenColumns, hiddenRows, hiddenColumns, merges, lists }: TabView) =>
    JSON.stringify([id, rows, widths, frozenRows, frozenColumns, hiddenRows, hiddenColumns, merges, lists]);
  return frame(a) === frame(b);
}

function noteMap({ notes }: TabView): Map<string, { row: number; column: number; text: string }> {
  return new Map(notes.map(([row, column, text]) => [`${row},${column}`, { row: row - 1, column: column - 1, text }]));
}
