/** @fileoverview 使用数: how many records have each option, so that nobody switches off what is in use unawares. */
import type { Table } from '../../schema/define-table';
import { optionListsOf } from '../../schema/presets/preset-options';
import { tables } from '../../schema/tables';
import { options } from '../../schema/tables/options';
import type { Stored, Values, World } from '../ports';
import { type ConfigData, presetOf } from './config-data';

/** Queues the counts that differ; the tab is locked, so this is for runs that may write in it. */
export function countUses(config: ConfigData, { register }: Pick<World, 'register'>): void {
  const uses = new Map<string, number>();
  for (const table of tables.filter(({ visibility }) => visibility !== 'machine')) {
    const keys = Object.keys(table.fields).filter((key) => table.fields[key]?.options);
    if (keys.length === 0) continue;
    for (const { values } of register.all<Table>(table) as readonly Stored[]) {
      for (const key of keys) count(table.fields[key]?.options ?? '', values, key, uses);
    }
  }
  const names = new Map(optionListsOf(presetOf(config)).map(({ name, title }) => [title['zh-CN'], name]));
  for (const stored of register.all(options)) {
    const list = names.get(stored.values.list.trim());
    if (list === undefined || stored.values.value === '') continue;
    register.change(options, stored, { usedBy: uses.get(keyOf(list, stored.values.value.trim())) ?? 0 });
  }
}

function count(list: string, values: Values, key: string, uses: Map<string, number>): void {
  for (const value of [values[key]].flat()) {
    if (!value) continue;
    const at = keyOf(list, String(value));
    uses.set(at, (uses.get(at) ?? 0) + 1);
  }
}

function keyOf(list: string, value: string): string {
  return `${list}\n${value}`;
}
