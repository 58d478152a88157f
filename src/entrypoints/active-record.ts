/** @fileoverview The record in the row that the person at the keyboard has selected. */
import type { RecordOf, Table } from '../schema/define-table';
import type { Run } from './run';

/** Undefined where another tab is open, or a row without a record is selected. */
export function activeRecord<T extends Table>({ spreadsheet, facts, world }: Run, table: T): RecordOf<T> | undefined {
  const cell = spreadsheet.getCurrentCell();
  if (!cell || cell.getSheet().getSheetId() !== facts?.sheetIds[table.name]) return undefined;
  const row = cell.getRow();
  return world.register.rows(table, row, row)[0]?.values;
}
