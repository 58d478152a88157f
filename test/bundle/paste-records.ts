/** @fileoverview Records pasted as one block, as people bring a list along. */
import type { Host } from '../../host';
import { cellOf, keysOf, rowOf } from './tab-records';

export type PastedRecord = Readonly<Record<string, string>>;

interface Words {
  readonly host: Host;
  room(tab: string, row: number): void;
}

/** Below the last record, in the columns from the first to the last key that is used. */
export function pasteRecords({ host, room }: Words, tab: string, records: readonly PastedRecord[], user: string): void {
  if (records.length === 0) return;
  const keys = keysOf(host, tab);
  const used = keys.filter((key) => records.some((record) => record[key] !== undefined));
  const [first = '', last = first] = [used[0], used[used.length - 1]];
  const columns = keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
  const row = rowOf(host, tab);
  room(tab, row + records.length);
  const block = records.map((record) => columns.map((key) => record[key] ?? ''));
  host.paste(tab, cellOf(keys, first, row), block, { user });
}
