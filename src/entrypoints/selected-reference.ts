/** @fileoverview The selected cell, where it holds the number of a customer. */
import type { Table } from '../schema/define-table';
import { tables } from '../schema/tables';
import type { Run } from './run';

interface Place {
  readonly table: Table;
  readonly key: string;
  readonly cell: GoogleAppsScript.Spreadsheet.Range;
}

/** Undefined in other tabs, above the records, and in other columns. */
export function selectedReference({ spreadsheet, facts, tabs }: Run): Place | undefined {
  const cell = spreadsheet.getCurrentCell();
  const id = cell?.getSheet().getSheetId();
  const table = cell && tables.find(({ name }) => facts?.sheetIds[name] === id);
  if (!cell || !table) return undefined;
  const { columns, keyRow } = tabs.open(table);
  const key = [...columns].find(([, column]) => column === cell.getColumn())?.[0];
  const field = key === undefined ? undefined : table.fields[key];
  if (key === undefined || field?.to !== 'customers' || cell.getRow() <= keyRow + 1) return undefined;
  return { table, key, cell };
}
