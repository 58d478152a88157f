/** @fileoverview One sheet as .xlsx has it. */
import type { ColumnDef, RowDef, WriteSheet, Cell as XlsxCell } from 'hucre';
import { cellA1, sheetPrefix, toA1 } from '../a1';
import { type AttributeName, type Attributes, FORMAT_ATTRIBUTES } from '../attributes';
import { rawCell, readValue, readValues } from '../blocks';
import { type CellValue, isCellError, isFormulaCell } from '../cell-value';
import { displayText } from '../display-text';
import { parseFormula } from '../formula-parser';
import { groupAt, groupDepth } from '../groups';
import { hyperlinkTarget } from '../hyperlink-target';
import { lastColumnOf, lastRowOf } from '../rect';
import { type Runs, runAt } from '../runs';
import { lastRow, type SheetModel } from '../sheet-model';
import { sheetById, type Workbook } from '../workbook';
import { conditionalRulesOf } from './conditional-rules';
import { styleOf } from './styles';
import { type LongLists, validationsOf } from './validations';

/** So many rows below the content get their formats, so that what is entered next looks right. */
const FORMATTED_BELOW = 200;

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

/** Turns "#gid=7&range=A5" into a place in the file; other links stay. */
function linkOf(workbook: Workbook, link: string, text: string): NonNullable<XlsxCell['hyperlink']> {
  const inside = /^#gid=(\d+)(?:&range=([A-Za-z0-9:]+))?/.exec(link);
  const target = inside && sheetById(workbook, Number(inside[1]));
  if (!target) return { target: link, display: text };
  return { target: '', display: text, location: `${sheetPrefix(target.name)}${inside[2] ?? 'A1'}` };
}

function contentOf(workbook: Workbook, sheet: SheetModel, row: number, column: number): Partial<XlsxCell> | null {
  const cell = rawCell(sheet, row, column);
  if (cell === null) return null;
  if (!isFormulaCell(cell)) return { value: plain(cell) };
  const value = readValue(workbook, sheet, row, column);
  const link = hyperlinkTarget(workbook, sheet, row, column, cell.formula);
  const text = displayText(value, undefined, workbook.locale);
  if (link !== null) return { value: plain(value), hyperlink: linkOf(workbook, link, text) };
  // A text that is no formula would make the file unreadable for Excel.
  if (isCellError(parseFormula(cell.formula))) return { value: text };
  return { value: plain(value), formula: cell.formula.slice(1), formulaResult: plain(value) };
}

function lookAt(sheet: SheetModel, row: number, column: number): Partial<Attributes> {
  const attributes = (sheet.columns[column - 1]?.attributes ?? {}) as Partial<Record<AttributeName, Runs<unknown>>>;
  const look: Record<string, unknown> = {};
  for (const name of FORMAT_ATTRIBUTES) {
    const runs = attributes[name];
    const value = runs && runAt(runs, row);
    if (value !== undefined) look[name] = value;
  }
  return look as Partial<Attributes>;
}

function cellsOf(workbook: Workbook, sheet: SheetModel): Map<string, Partial<XlsxCell>> {
  const cells = new Map<string, Partial<XlsxCell>>();
  const end = Math.min(sheet.rows, lastRow(sheet) + FORMATTED_BELOW);
  for (let column = 1; column <= sheet.columns.length; column++) {
    const notes = sheet.columns[column - 1]?.attributes.note;
    for (let row = 1; row <= end; row++) {
      const content = contentOf(workbook, sheet, row, column);
      // Column formats are written cell by cell: a column's own style does not reach its cells in every reader.
      const style = styleOf(lookAt(sheet, row, column));
      const note = notes && runAt(notes, row);
      if (!content && !style && note === undefined) continue;
      cells.set(`${row - 1},${column - 1}`, {
        ...(content ?? { value: null }),
        ...(style ? { style } : {}),
        ...(note === undefined ? {} : { comment: { author: '', text: note } }),
      });
    }
  }
  return cells;
}

function rowDefsOf(sheet: SheetModel): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  const hasGroups = sheet.rowGroups.length > 0;
  for (let row = 1; row <= sheet.rows; row++) {
    const height = runAt(sheet.rowHeights, row);
    const hidden = runAt(sheet.rowsHidden, row) ?? runAt(sheet.rowsFiltered, row) ?? false;
    const outlineLevel = hasGroups ? groupDepth(sheet, 'row', row) : 0;
    if (height === undefined && !hidden && outlineLevel === 0) continue;
    defs.set(row - 1, {
      ...(height === undefined ? {} : { height: height * 0.75 }),
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
    });
  }
  return defs;
}

function columnDefsOf(sheet: SheetModel): ColumnDef[] {
  return sheet.columns.map((_, i) => {
    const depth = groupDepth(sheet, 'column', i + 1);
    const collapsed = groupAt(sheet, 'column', i + 1, depth)?.collapsed ?? false;
    return {
      width: Math.max(0, ((runAt(sheet.columnWidths, i + 1) ?? 100) - 5) / 7),
      ...(runAt(sheet.columnsHidden, i + 1) ? { hidden: true } : {}),
      ...(depth > 0 ? { outlineLevel: depth, collapsed } : {}),
    };
  });
}

export function writeSheetOf(workbook: Workbook, sheet: SheetModel, lists: LongLists): WriteSheet {
  const { filter, frozenRows, frozenColumns } = sheet;
  const values = readValues(workbook, sheet, {
    row: 1,
    column: 1,
    numRows: lastRow(sheet),
    numColumns: sheet.columns.length,
  });
  return {
    name: sheet.name,
    rows: values.map((line) => line.map(plain)),
    cells: cellsOf(workbook, sheet),
    columns: columnDefsOf(sheet),
    rowDefs: rowDefsOf(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: lastRowOf(area) - 1,
      endCol: lastColumnOf(area) - 1,
    })),
    dataValidations: validationsOf(workbook, sheet, lists),
    conditionalRules: conditionalRulesOf(sheet),
    ...(filter ? { autoFilter: { range: toA1(filter.range) } } : {}),
    ...(frozenRows + frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { view: { tabColor: { rgb: sheet.tabColor.replace('#', '').toUpperCase() } } } : {}),
  };
}

/** The place of a named range as .xlsx writes it. */
export function namedPlace(
  sheet: SheetModel,
  area: { row: number; column: number; numRows: number; numColumns: number },
): string {
  const fix = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = fix(cellA1(area.row, area.column));
  return `${sheetPrefix(sheet.name)}${first}:${fix(cellA1(lastRowOf(area), lastColumnOf(area)))}`;
}
