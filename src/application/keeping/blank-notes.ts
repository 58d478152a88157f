/** @fileoverview What takes our notes away from a record that leaves: a note may stand at each field that is checked. */
import type { Table } from '../../schema/define-table';
import type { Stored } from '../ports';

export function blankNotes(table: Table, { values }: Stored): Record<string, string> {
  const wrong = String(values.problems ?? '').split(' ');
  const keys = [...wrong, 'name', 'phone', 'creditCode', 'id'].filter((key) => key in table.fields);
  return Object.fromEntries(keys.map((key) => [key, '']));
}
