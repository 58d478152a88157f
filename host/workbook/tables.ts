/** @fileoverview Sheets Tables: a range whose columns have types. */
import { attributeAt } from './attribute-blocks';
import { readValues } from './blocks';
import type { CellValue } from './cell-value';
import { displayBlock } from './display-block';
import { isDateFormat } from './number-format';
import { contains, intersection, type Rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { Table, TableColumnType } from './sheet-parts';
import { takeId, touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';

/** Sheets guesses the type of each column from its cells; a column of nothing stays untyped. */
function guessedType(sheet: SheetModel, row: number, column: number, values: readonly CellValue[]): TableColumnType {
  const filled = values.map((value, i) => ({ value, row: row + i })).filter(({ value }) => value !== null);
  const first = filled[0];
  if (!first) return 'NONE';
  if (attributeAt(sheet, first.row, column, 'validation')?.criteria.startsWith('VALUE_IN')) return 'DROPDOWN';
  if (filled.every(({ value }) => typeof value === 'boolean')) return 'CHECKBOX';
  if (filled.every(({ value }) => typeof value === 'string')) return 'TEXT';
  if (!filled.every(({ value }) => typeof value === 'number')) return 'NONE';
  return isDateFormat(attributeAt(sheet, first.row, column, 'numberFormat')) ? 'DATE' : 'NUMBER';
}

/** Turns a rectangle with a header row into a Table. */
export function convertToTable(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  types: readonly TableColumnType[] = [],
): Table {
  if (sheet.tables.some(({ range }) => intersection(range, area))) {
    throw new WorkbookError('A table cannot overlap another table.');
  }
  const header = displayBlock(workbook, sheet, { ...area, numRows: 1 })[0] ?? [];
  const values = readValues(workbook, sheet, { ...area, row: area.row + 1, numRows: area.numRows - 1 });
  const columns = header.map((name, c) => ({
    name: name || `Column ${c + 1}`,
    type:
      types[c] ??
      guessedType(
        sheet,
        area.row + 1,
        area.column + c,
        values.map((line) => line[c] ?? null),
      ),
  }));
  const table: Table = { id: takeId(workbook), name: `Table${sheet.tables.length + 1}`, range: { ...area }, columns };
  sheet.tables.push(table);
  touch(workbook);
  return table;
}

/** Does the area touch a typed column of a Table? Formats, validation and header writes are refused there. */
export function touchesTypedColumn(sheet: SheetModel, area: Rect): boolean {
  return sheet.tables.some(({ range, columns }) =>
    columns.some(
      ({ type }, c) =>
        type !== 'NONE' && intersection({ ...range, column: range.column + c, numColumns: 1 }, area) !== null,
    ),
  );
}

/** Does the area touch the header of a typed column? */
export function touchesTypedHeader(sheet: SheetModel, area: Rect): boolean {
  return sheet.tables.some(({ range }) => {
    const header = intersection({ ...range, numRows: 1 }, area);
    return header !== null && contains(range, header) && touchesTypedColumn(sheet, header);
  });
}
