/** @fileoverview The size of the spreadsheet and the columns that are gone from it. */
import type { Survey } from '../application/data-check/survey';
import { MissingNumbers } from '../application/keeping/missing-numbers';
import type { Table } from '../schema/define-table';
import { tables } from '../schema/tables';
import { MissingTab } from './register-tabs';
import { cellsIn } from './room';
import type { Tabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheetSurvey(spreadsheet: Spreadsheet, tabs: Tabs): Survey {
  let missing: { table: Table; key?: string }[] | undefined;
  return {
    cells: () => cellsIn(spreadsheet),
    missing() {
      missing ??= tables.flatMap((table) => missingOf(table, tabs));
      return missing;
    },
  };
}

function missingOf(table: Table, tabs: Tabs): { table: Table; key?: string }[] {
  try {
    const { columns } = tabs.open(table);
    return Object.keys(table.fields)
      .filter((key) => !columns.has(key))
      .map((key) => ({ table, key }));
  } catch (error) {
    if (error instanceof MissingTab) return [{ table }];
    if (error instanceof MissingNumbers) return [{ table, key: 'id' }];
    throw error;
  }
}
