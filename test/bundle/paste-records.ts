/** @fileoverview Records pasted as one block, as people bring a list along. */
import type { Host } from '../../host';
import type { Typed } from './fixture';
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

/** One record into an empty row: a paste for each stretch of neighbouring columns that are filled. */
export function pasteRecord(host: Host, tab: string, row: number, record: Typed, user: string): void {
  const keys = keysOf(host, tab);
  const entries = Object.entries(record).map(
    ([name, value]) => [name.replace('?', ''), name[0] === '?', value] as const,
  );
  const missing = entries.find(([key, optional]) => !optional && !keys.includes(key));
  if (missing) throw new Error(`Cannot paste ${missing[0]} into ${tab}: it has no such column`);
  const texts = new Map(entries.map(([key, , value]) => [key, String(value)]));
  for (let at = 0; at < keys.length; at += 1) {
    const stretch = keys.slice(at).findIndex((key) => !texts.has(key));
    const used = stretch < 0 ? keys.slice(at) : keys.slice(at, at + stretch);
    if (used.length === 0) continue;
    const cells = used.map((key) => texts.get(key) ?? '');
    const { accepted, message } = host.paste(tab, cellOf(keys, keys[at] ?? '', row), [cells], { user, as: 'text' });
    if (!accepted) throw new Error(`Cannot paste into ${tab}: ${message}`);
    at += used.length;
  }
}
