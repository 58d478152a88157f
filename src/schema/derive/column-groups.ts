/** @fileoverview The column groups of a table as spans of columns that can be collapsed. */
import type { Table } from '../define-table';
import type { Text } from '../language';

export interface ColumnGroup {
  readonly key: string;
  readonly title: Text;
  readonly keys: readonly string[];
  /** The first column, counted from 1. */
  readonly column: number;
}

// Groups that touch become one in Sheets: the first column of a group right behind another stays outside, in sight.
export function columnGroupsOf(table: Table): ColumnGroup[] {
  const keys = Object.keys(table.fields).filter((key) => !table.fields[key]?.hidden);
  const groups: ColumnGroup[] = [];
  for (const [key, title] of Object.entries(table.groups ?? {})) {
    const members = keys.filter((candidate) => table.fields[candidate]?.group === key);
    const before = keys[keys.indexOf(members[0] ?? '') - 1];
    const touches = before !== undefined && table.fields[before]?.group !== undefined;
    const grouped = touches ? members.slice(1) : members;
    groups.push({ key, title, keys: grouped, column: Object.keys(table.fields).indexOf(grouped[0] ?? '') + 1 });
  }
  return groups;
}
