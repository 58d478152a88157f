/** @fileoverview A tab of the host as the grid's data. Every cell is shown as text: parsing, formats and formulas are the host's. */
import { type ICellData, type IStyleData, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { Area, Look, TabView } from '../page-state';
import type { Box } from './a1';

export const UNIT = 'register';
export const FONT = 'Noto Sans SC Variable';

/** '@' keeps the grid from reading dates and numbers into what is typed. */
const TEXT = { pattern: '@' };
const ALIGN = { left: 1, center: 2, right: 3 } as const;

export function sheetId(view: TabView): string {
  return `tab-${view.id}`;
}

export function styleOf(look: Look | undefined): IStyleData {
  const { background, color, bold, italic, line, align, middle, wrap, size } = look ?? {};
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
    vt: middle ? 2 : 3,
    tb: wrap ? 3 : 2,
    pd: { t: 1, b: 3, l: 4, r: 4 },
  };
}

export function cellOf(view: TabView, row: number, column: number): ICellData {
  const text = view.cells[row]?.[column] ?? '';
  const look = view.look[row]?.[column];
  return { v: text === '' ? null : text, t: 1, s: styleOf(look === undefined ? undefined : view.looks[look]) };
}

export function boxOf([row, column, rows, columns]: Area): Box {
  return { startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2 };
}

/** A look per column below the rows that are told one by one is not needed: they are plain. */
function cellsOf(view: TabView): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < view.look.length; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < view.columns; column++) {
      const text = view.cells[row]?.[column] ?? '';
      const look = view.look[row]?.[column] ?? 0;
      line[column] = { ...(text !== '' && { v: text, t: 1 }), s: `look-${look}` };
    }
    cells[row] = line;
  }
  return cells;
}

/** Rows with wrapped titles are higher. */
function rowsOf(view: TabView): Record<number, { h?: number; hd?: 1 }> {
  const rows: Record<number, { h?: number; hd?: 1 }> = {};
  const wraps = view.looks.map(({ wrap }) => wrap === true);
  for (let row = 0; row < Math.min(view.frozenRows, view.cells.length); row++) {
    const looks = view.look[row] ?? [];
    const lines = Math.max(1, ...looks.map((look, column) => linesIn(view, row, column, wraps[look] === true)));
    if (lines > 1) rows[row] = { h: 8 + lines * 17 };
  }
  for (const row of view.hiddenRows) rows[row - 1] = { hd: 1 };
  return rows;
}

function linesIn(view: TabView, row: number, column: number, wrap: boolean): number {
  if (!wrap) return 1;
  const units = [...(view.cells[row]?.[column] ?? '')].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 14 : 8), 0);
  return Math.max(1, Math.ceil(units / Math.max(1, (view.widths[column] ?? 100) - 12)));
}

function validations(view: TabView): unknown[] {
  // The host decides what is refused; the grid only offers the list.
  const common = { errorStyle: 0, showErrorMessage: false, allowBlank: true };
  return [
    ...view.lists.map(({ items, areas }, i) => ({
      ...common,
      uid: `list-${i}`,
      type: 'list',
      formula1: items.join(','),
      renderMode: 1,
      showDropDown: true,
      ranges: areas.map(boxOf),
    })),
  ];
}

function notes(view: TabView): Record<number, Record<number, unknown>> {
  const all: Record<number, Record<number, unknown>> = {};
  for (const [row, column, text] of view.notes) {
    const line = all[row - 1] ?? {};
    line[column - 1] = noteOf(row - 1, column - 1, text);
    all[row - 1] = line;
  }
  return all;
}

export function noteOf(row: number, col: number, note: string) {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 16)), 0);
  return { id: `note-${row}-${col}`, row, col, note, width: 240, height: Math.min(240, 34 + lines * 18) };
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
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify({ [id]: notes(view) }) },
    ],
    sheets: {
      [id]: {
        id,
        name: view.name,
        rowCount: view.rows,
        columnCount: view.columns,
        defaultRowHeight: 25,
        defaultColumnWidth: 100,
        defaultStyle: styleOf(undefined),
        freeze: freezeOf(view),
        mergeData: view.merges.map(boxOf),
        cellData: cellsOf(view),
        rowData: rowsOf(view),
        columnData: columnsOf(view),
        rowHeader: { width: 46 },
        columnHeader: { height: 24 },
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
