/** @fileoverview What a dropdown offers, wherever its values come from. */
import type { Host } from '../../../host';
import { cellOf, keysOf } from '../tab-records';

/** Of the first row below the titles. */
export function offered(host: Host, tab: string, key: string): string[] {
  const rule = host.sheet(tab).validation(cellOf(keysOf(host, tab), key, 3));
  const [first] = rule?.args ?? [];
  if (rule?.criteria === 'VALUE_IN_LIST') return rule.args.map(String);
  if (typeof first !== 'object' || first === null || !('range' in first) || !first.range) return [];
  const { sheetId, row, column, numRows } = first.range;
  const source = host.tabs.map((name) => host.sheet(name)).find(({ id }) => id === sheetId);
  const values = source?.values().slice(row - 1, row - 1 + numRows) ?? [];
  return values.map((line) => String(line[column - 1] ?? '')).filter((value) => value !== '');
}
