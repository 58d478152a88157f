/** @fileoverview A tab of the host as the grid's data. Every cell is shown as text: parsing, formats and formulas are the host's. */
import { type ICellData, type IStyleData, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { Area, Borders, Look, TabView } from '../page-state';
import type { Box } from './a1';
import { isBox } from './grid-edits';
import { noteCells } from './note-cells';

export const UNIT = 'register';
export const FONT = 'Noto Sans SC Variable';

/** '@' keeps the grid from reading dates and numbers into what is typed. */
const TEXT = { pattern: '@' };
const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;

export function sheetId(view: TabView): string {
  return `tab-${view.id}`;
}

export function styleOf(look: Look | undefined): IStyleData {
  const { background, color, bold, italic, line, align, vertical, wrap, clip, size, borders } = look ?? {};
  return {
    n: TEXT,
    ff: FONT,
    fs: size ?? 10,
    bg: background ? { rgb: background } : null,
    cl: { rgb: color ?? '#1f2328' },
    bl: bold ? 1 : 0,
    it: italic ? 1 : 0,
    ul: { s: line === 'underline' ? 1 : 0 },
    st: { s: line === 'line-through' ? 1 : 0 },
    ht: ALIGN[align ?? 'left'],
    vt: VERTICAL[vertical ?? 'bottom'],
    tb: wrap ? 3 : clip ? 2 : 1,
    pd: { t: 1, b: 3, l: 4, r: 4 },
    ...(borders && { bd: bordersOf(borders) }),
  };
}

/** As Univer numbers them. */
const LINES: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

function bordersOf({ top, right, bottom, left }: Borders): NonNullable<IStyleData['bd']> {
  const sides = { t: top, r: right, b: bottom, l: left };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) =>
      line ? [[side, { s: LINES[line.style] ?? 1, cl: { rgb: line.color } }]] : [],
    ),
  );
}

/** The sign of a note in the corner of its cell. */
export const NOTED = { markers: { tr: { color: '#e8a33d', size: 6 } } };

export function cellOf(view: TabView, row: number, column: number, noted: boolean): ICellData {
  const look = view.look[row]?.[column];
  return {
    v: shownValue(view, row, column),
    t: 1,
    s: styleOf(look === undefined ? undefined : view.looks[look]),
    ...(noted && NOTED),
  };
}

/** Ticks are 1 and 0 for the grid. */
function shownValue(view: TabView, row: number, column: number): string | null {
  const text = view.cells[row]?.[column] ?? '';
  if (text === '') return null;
  if (!isBox(view.boxes, row, column)) return text;
  return text === 'TRUE' ? '1' : text === 'FALSE' ? '0' : text;
}

export function boxOf([row, column, rows, columns]: Area): Box {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

/** Rows below those that are told one by one are plain. */
function cellsOf(view: TabView): Record<number, Record<number, ICellData>> {
  const noted = noteCells(view);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < view.look.length; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < view.columns; column++) {
      const value = shownValue(view, row, column);
      const look = view.look[row]?.[column] ?? 0;
      line[column] = {
        ...(value !== null && { v: value, t: 1 }),
        s: `look-${look}`,
        ...(noted.has(`${row},${column}`) && NOTED),
      };
    }
    cells[row] = line;
  }
  return cells;
}

/** Of the numbers and letters at the edges. */
export const ROW_HEAD = 46;
export const COLUMN_HEAD = 24;
const ROW_HEIGHT = 25;
const LINE_HEIGHT = 17;

/** As somebody set it, or so that wrapped text is seen. */
export function heightOf(view: TabView, row: number): number {
  const set = view.heights.find(([each]) => each === row + 1);
  if (set) return set[1];
  const lines = Math.max(1, ...(view.look[row] ?? []).map((look, column) => linesIn(view, row, column, look)));
  return lines > 1 ? 8 + lines * LINE_HEIGHT : ROW_HEIGHT;
}

function rowsOf(view: TabView): Record<number, { h?: number; hd?: 1 }> {
  const rows: Record<number, { h?: number; hd?: 1 }> = {};
  const last = Math.max(view.cells.length, ...view.heights.map(([row]) => row));
  for (let row = 0; row < last; row++) {
    const h = heightOf(view, row);
    if (h !== ROW_HEIGHT) rows[row] = { h };
  }
  for (const row of view.hiddenRows) rows[row - 1] = { hd: 1 };
  return rows;
}

/** How wide a text is: Chinese signs are square. */
export function unitsIn(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 8), 0);
}

function linesIn(view: TabView, row: number, column: number, look: number): number {
  if (!view.looks[look]?.wrap) return 1;
  const text = view.cells[row]?.[column] ?? '';
  const room = Math.max(14, (view.widths[column] ?? 100) - 12);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsIn(line) / room)), 0);
}

function validations(view: TabView): unknown[] {
  // The host decides what is refused; the grid only offers the list and the box.
  const common = { errorStyle: 0, showErrorMessage: false, allowBlank: true };
  const boxes = {
    ...common,
    uid: 'boxes',
    type: 'checkbox',
    formula1: '1',
    formula2: '0',
    ranges: view.boxes.map(boxOf),
  };
  const lists = view.lists.map(({ items, areas }, i) => ({
    ...common,
    uid: `list-${i}`,
    type: 'list',
    formula1: items.join(','),
    renderMode: 1,
    showDropDown: true,
    ranges: areas.map(boxOf),
  }));
  return view.boxes.length > 0 ? [...lists, boxes] : lists;
}

/** The grid draws the buttons; which rows are hidden is the host's word. */
function filterOf({ filter, filteredRows }: TabView): unknown {
  if (!filter) return null;
  return {
    ref: boxOf(filter.area),
    filterColumns: filter.columns.map((column) => ({ colId: column - 1, filters: { filters: [] } })),
    cachedFilteredOut: filteredRows.map((row) => row - 1),
  };
}

export function workbookOf(view: TabView): IWorkbookData {
  const id = sheetId(view);
  return {
    id: UNIT,
    name: view.name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(view.looks.map((look, i) => [`look-${i}`, styleOf(look)])),
    sheetOrder: [id],
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ [id]: validations(view) }) },
      ...(view.filter ? [{ name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify({ [id]: filterOf(view) }) }] : []),
    ],
    sheets: {
      [id]: {
        id,
        name: view.name,
        rowCount: view.rows,
        columnCount: view.columns,
        defaultRowHeight: ROW_HEIGHT,
        defaultColumnWidth: 100,
        defaultStyle: styleOf(undefined),
        freeze: freezeOf(view),
        mergeData: view.merges.map(boxOf),
        cellData: cellsOf(view),
        rowData: rowsOf(view),
        columnData: columnsOf(view),
        rowHeader: { width: ROW_HEAD },
        columnHeader: { height: COLUMN_HEAD },
      },
    },
  };
}

function freezeOf({ frozenRows, frozenColumns }: TabView) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
    startRow: frozenRows > 0 ? frozenRows : -1,
  };
}

function columnsOf(view: TabView): Record<number, { w: number; hd?: 1 }> {
  const hidden = new Set(view.hiddenColumns);
  return Object.fromEntries(
    view.widths.map((w, column) => [column, { w, ...(hidden.has(column + 1) && { hd: 1 as const }) }]),
  );
}
