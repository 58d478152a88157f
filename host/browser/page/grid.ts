/** @fileoverview The grid: Univer as a view of one tab. What people do in it is told to the host, whose truth comes back. */
import { LifecycleStages, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { TabView } from '../page-state';
import { type Box, boxAt, cellName, rangeName } from './a1';
import { type CellPlaces, createCellPlaces, type Scrolled } from './cell-places';
import { createClipboard } from './clipboard';
import { type Act, actsOf, isBox, type Situation, type WrittenCell, writtenCells } from './grid-edits';
import { focusGrid, takeKeys } from './grid-focus';
import { createUniver, offerNoFunctions } from './grid-plugins';
import { sameFrame, update } from './grid-update';
import { heightOf, UNIT, unitsIn, workbookOf } from './snapshot';

export interface Grid {
  /** The first tab is drawn and takes keys. */
  readonly ready: Promise<void>;
  readonly places: CellPlaces;
  show(view: TabView): void;
  select(box: Box): void;
  /** Typing goes into the selected cell again. */
  focus(): void;
  /** What is being typed is entered, as in Sheets when one goes elsewhere. */
  enter(): Promise<void>;
}

export interface GridListener {
  act(act: Act): void;
  selected(box: Box): void;
  /** The pointer is over this cell; null when it left. */
  hovered(cell: { readonly row: number; readonly column: number } | null): void;
  scrolled(): void;
  /** Shift+F2: the note of the selected cell is to be written. */
  noting(): void;
}

interface SelectionParams {
  readonly selections: readonly { readonly range: Box }[];
}

const FIRST = boxAt(0, 0);

export function createGrid(container: string, listener: GridListener): Grid {
  const univer = createUniver(container);
  const api = FUniver.newAPI(univer);
  const clipboard = createClipboard();
  let view: TabView | null = null;
  let boxes: readonly Box[] = [FIRST];
  let editing = false;
  /** What came while somebody was typing: drawn anew under the open cell, the grid would never take a key again. */
  let waiting: TabView | null = null;
  /** Our own writes are no edits. */
  let showing = false;
  /** Cells the grid wrote by itself: the host's truth goes over them even where it is as before. */
  const touched = new Set<string>();
  let scrolled: Scrolled = { x: 0, y: 0 };
  const places = createCellPlaces(
    () => view,
    () => scrolled,
  );
  const sheetNow = () => api.getActiveWorkbook()?.getActiveSheet() ?? null;
  const boxNow = (): Box => boxes[boxes.length - 1] ?? FIRST;

  /** Of the tab that is drawn: the desk may know of another already. */
  const tellAct = ({ action, body }: Act): void => listener.act({ action, body: { on: view?.name, ...body } });

  const quietly = (work: () => void): void => {
    showing = true;
    try {
      work();
    } finally {
      showing = false;
    }
  };

  function situation(): Situation {
    const { cells = [], look = [], looks = [], widths = [] } = view ?? {};
    return {
      boxes,
      lookAt: (row, column) => looks[look[row]?.[column] ?? -1],
      widthOf: (column) => widths[column] ?? 100,
      heightOf: (row) => (view ? heightOf(view, row) : 21),
      fittingWidth: (column) => Math.max(40, ...cells.map((line) => unitsIn(line[column] ?? '') + 24)),
    };
  }

  api.addEvent(api.Event.SheetEditStarted, () => {
    editing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    editing = false;
    // What was typed is told to the host first.
    setTimeout(() => waiting && show(waiting));
  });
  // What is taken back is the host's matter: the grid's own stack would take back what the host has long gone past.
  for (const name of [api.Event.BeforeUndo, api.Event.BeforeRedo]) {
    api.addEvent(name, (event) => {
      event.cancel = true;
    });
  }
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => stage >= LifecycleStages.Rendered && resolve());
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (showing || !view) return;
    if (/^univer\.command\.(?:copy|cut)$/.test(event.id)) clipboard.cutting(event.id.endsWith('cut'));
    const acts = actsOf(event.id, event.params, situation());
    if (acts === 'pass') return;
    event.cancel = true;
    if (!editing) for (const act of acts) tellAct(act);
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    // A tab drawn anew begins at A1: where one was is set again after it.
    if (showing || !view || (params as { unitId?: string } | undefined)?.unitId !== UNIT) return;
    if (id === 'sheet.mutation.set-range-values') told(writtenCells(params, view.boxes));
    if (id === 'sheet.operation.set-selections') selected(params as SelectionParams, view);
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => listener.hovered({ row, column }));
  api.addEvent(api.Event.Scroll, (event) => {
    // The event carries more than its type says.
    const { viewportScrollX: x, viewportScrollY: y } = event as unknown as Record<string, number>;
    scrolled = { x: x ?? 0, y: y ?? 0 };
    listener.scrolled();
  });
  api.addEvent(api.Event.BeforeClipboardChange, ({ text }) => {
    if (view) clipboard.took({ tab: view.name, range: rangeName(boxNow()), cut: clipboard.isCutting() }, text);
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const act = clipboard.pasted(event.text ?? '', boxNow());
    if (act) tellAct(act);
  });

  document.addEventListener(
    'keydown',
    (event) => {
      if (editing || !view || (event.target as Element).closest(`#${container}, [data-u-comp]`) === null) return;
      if (!pressed(event, view)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  document.getElementById(container)?.addEventListener('pointerleave', () => listener.hovered(null));

  /** Keys that Sheets knows and the grid does not, or not so. */
  function pressed(event: KeyboardEvent, { boxes: ticks, cells }: TabView): boolean {
    const key = event.key.toLowerCase();
    const { startRow, startColumn } = boxNow();
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z' && key !== 'y') return false;
      tellAct({ action: key === 'y' || event.shiftKey ? 'redo' : 'undo', body: {} });
      return true;
    }
    if (key === 'f2' && event.shiftKey) {
      listener.noting();
      return true;
    }
    if (key !== ' ' || !isBox(ticks, startRow, startColumn)) return false;
    const text = cells[startRow]?.[startColumn] === 'TRUE' ? 'FALSE' : 'TRUE';
    tellAct({ action: 'type', body: { a1: cellName(startRow, startColumn), text } });
    return true;
  }

  function selected({ selections }: SelectionParams, { rows, columns }: TabView): void {
    if (selections.length > 0) boxes = selections.map(({ range }) => boxOfSelection(range, rows, columns));
    listener.selected(boxNow());
  }

  function told(cells: readonly WrittenCell[]): void {
    for (const { row, column } of cells) touched.add(`${row},${column}`);
    const changed = cells.filter(({ row, column, text }) => text !== (view?.cells[row]?.[column] ?? ''));
    for (const { row, column, text } of changed) {
      tellAct({ action: 'type', body: { a1: cellName(row, column), text } });
    }
  }

  const focus = (): void => focusGrid(univer);

  function setActive({ startRow, startColumn, endRow, endColumn }: Box): void {
    const sheet = sheetNow();
    sheet?.setActiveRange(sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1));
  }

  function create(next: TabView): void {
    const scroll = view?.name === next.name ? sheetNow()?.getVisibleRange() : null;
    touched.clear();
    scrolled = { x: 0, y: 0 };
    api.disposeUnit(UNIT);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookOf(next));
    const sheet = sheetNow();
    if (!sheet) return;
    if (view === null) offerNoFunctions(univer);
    if (view?.name !== next.name) boxes = [firstBox(next)];
    const box = within(boxNow(), next);
    boxes = [box];
    setActive(box);
    if (scroll) sheet.scrollToCell(scroll.startRow, scroll.startColumn, 0);
    listener.selected(box);
  }

  async function enter(): Promise<void> {
    if (editing) await api.getActiveWorkbook()?.endEditingAsync(true);
  }

  function show(next: TabView): void {
    const same = view !== null && sameFrame(view, next);
    waiting = editing && !same ? next : null;
    if (waiting) return;
    quietly(() => {
      if (view && same) update(api, view, next, touched);
      else create(next);
      view = next;
      listener.scrolled();
    });
  }

  return {
    ready: drawn.then(() => takeKeys(univer, () => quietly(() => setActive(boxNow())))),
    places,
    focus,
    enter,
    show,
    select: (box) => {
      const sheet = sheetNow();
      if (!sheet || !view || box.endRow >= view.rows || box.endColumn >= view.columns) return;
      setActive(box);
      if (!places.isSeen(box.startRow, box.startColumn)) {
        sheet.scrollToCell(Math.max(0, box.startRow - 6), Math.max(0, box.startColumn - 3), 0);
      }
      boxes = [box];
      listener.selected(box);
      focus();
    },
  };
}

/** The first cell below the frozen rows that is seen. */
function firstBox({ frozenRows, rows, columns, hiddenColumns }: TabView): Box {
  const hidden = new Set(hiddenColumns);
  const column = Array.from({ length: columns }, (_, i) => i).find((i) => !hidden.has(i + 1)) ?? 0;
  return boxAt(Math.min(frozenRows, rows - 1), column);
}

/** A tab may have become smaller. */
function within({ startRow, endRow, startColumn, endColumn }: Box, { rows, columns }: TabView): Box {
  return {
    startRow: Math.min(startRow, rows - 1),
    endRow: Math.min(endRow, rows - 1),
    startColumn: Math.min(startColumn, columns - 1),
    endColumn: Math.min(endColumn, columns - 1),
  };
}

/** A header selects from the first line to the last. */
function boxOfSelection({ startRow, endRow, startColumn, endColumn }: Box, rows: number, columns: number): Box {
  const box = { startRow, endRow, startColumn, endColumn };
  if (startRow === 0 && endRow === rows - 1) return { ...box, whole: 'column' };
  return startColumn === 0 && endColumn === columns - 1 ? { ...box, whole: 'row' } : box;
}
