/** @fileoverview Copy and paste inside the spreadsheet: values, looks and dropdowns of the source come along. */
import { areaOf, tabNamed } from '../runtime/driver-places';
import type { EditResult } from '../runtime/people-edits';
import { attributeAt } from '../workbook/attribute-blocks';
import { readFormulas } from '../workbook/blocks';
import type { Session } from './session';
import { copiedLook } from './tab-view';

export function copyCells({ host, tab, user }: Session, from: string, range: string, a1: string): EditResult {
  const source = tabNamed(host.workbook, from);
  const area = areaOf(source, range);
  const formulas = readFormulas(source, area);
  const each = <T>(make: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.numRows }, (_, r) =>
      Array.from({ length: area.numColumns }, (__, c) => make(area.row + r, area.column + c)),
    );
  const values = host.sheet(from).values(range);
  const rows = values.map((line, r) => line.map((value, c) => formulas[r]?.[c] ?? (value === '' ? null : value)));
  return host.paste(tab, a1, rows, {
    as: 'cells',
    user,
    formats: each((row, column) => copiedLook(source, row, column)),
    validations: each((row, column) => attributeAt(source, row, column, 'validation')),
  });
}
