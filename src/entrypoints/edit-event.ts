/** @fileoverview The event of an installable edit trigger, as the use case is told of it. */

import type { RegisterFacts } from '../application/config/config-mirror';
import type { Edit } from '../application/keeping/handle-edit';
import type { Table } from '../schema/define-table';
import { tables } from '../schema/tables';

export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit & { readonly triggerUid?: string };

/** Undefined for a tab that is no table of the register. */
export function editOf(event: EditEvent, facts: RegisterFacts): Edit | undefined {
  const table = tableOf(event.range.getSheet().getSheetId(), facts);
  if (!table) return undefined;
  const { rowStart, rowEnd, columnStart, columnEnd } = event.range as unknown as Record<string, number>;
  return {
    table,
    first: Number(rowStart),
    last: Number(rowEnd),
    firstColumn: Number(columnStart),
    lastColumn: Number(columnEnd),
    ...(event.value === undefined ? {} : { value: String(event.value) }),
    ...(event.oldValue === undefined ? {} : { oldValue: String(event.oldValue) }),
    editor: event.user?.getEmail() ?? '',
  };
}

function tableOf(sheetId: number, { sheetIds }: RegisterFacts): Table | undefined {
  return tables.find(({ name }) => sheetIds[name] === sheetId);
}
