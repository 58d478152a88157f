/** @fileoverview The record in the row that the person at the keyboard has selected. */
import type { RecordOf, Table } from '../schema/define-table';
import { tables } from '../schema/tables';
import { customers } from '../schema/tables/customers';
import type { Run } from './run';

/** Undefined where another tab is open, or a row without a record is selected. */
export function activeRecord<T extends Table>({ spreadsheet, facts, world }: Run, table: T): RecordOf<T> | undefined {
  const cell = spreadsheet.getCurrentCell();
  if (!cell || cell.getSheet().getSheetId() !== facts?.sheetIds[table.name]) return undefined;
  const row = cell.getRow();
  return world.register.rows(table, row, row)[0]?.values;
}

/** The customer of the selected row, in whichever of the tabs that name one. */
export function selectedCustomer(run: Run): string | undefined {
  const { spreadsheet, facts, world } = run;
  const cell = spreadsheet.getCurrentCell();
  const id = cell?.getSheet().getSheetId();
  const table: Table | undefined = tables.find(({ name }) => facts?.sheetIds[name] === id);
  if (!cell || !table) return undefined;
  const record = world.register.rows(table, cell.getRow(), cell.getRow())[0]?.values;
  return String(record?.[table === customers ? 'id' : 'customer'] ?? '') || undefined;
}
